import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { setRepresentativeOpen } from '../../../document/commands/confidential'
import { setRelationshipDay } from '../../../document/commands/relationships'
import type { Note } from '../../../domain/canvas'
import { DayField } from '../../../editing/day-field'
import { useCanvasSession } from '../../../state/open-canvas'
import { DetailText } from './detail-text'
import styles from './fields.module.css'

/** Who looks after the customer, by name and since when, and who else is known there: confidential (R54, R88). */
export function Representative({ note }: { readonly note: Note }) {
  const { t } = useTranslation(['relationships', 'confidential'])
  const { document, isReadOnly } = useCanvasSession()
  return (
    <div className={styles.confidential}>
      {!note.isRepresentativeOpen && (
        <p className={styles.mark}>
          <Lock size={14} aria-hidden />
          {t('confidential.mark')}
        </p>
      )}
      <div className={styles.pair}>
        <DetailText note={note} part="representative" hint={t('confidential.hint')} />
        <DayField
          label={t('facts.representativeSince')}
          day={note.relationship?.representativeSince ?? ''}
          onDayChange={(day) => setRelationshipDay(document, note.id, 'representativeSince', day)}
        />
        <DetailText note={note} part="secondContact" hint={t('hints.secondContact')} />
      </div>
      {(note.relationship?.representative || note.relationship?.secondContact) && (
        <label className={styles.consent}>
          <input
            type="checkbox"
            checked={note.isRepresentativeOpen === true}
            disabled={isReadOnly}
            onChange={(event) => setRepresentativeOpen(document, note.id, event.currentTarget.checked)}
          />
          {t('namesOpen', { ns: 'confidential' })}
        </label>
      )}
    </div>
  )
}
