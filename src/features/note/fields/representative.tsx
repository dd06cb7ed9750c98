import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { setRelationshipDay } from '../../../document/commands/relationships'
import type { Note } from '../../../domain/canvas'
import { DayField } from '../../../editing/day-field'
import { useCanvasSession } from '../../../state/open-canvas'
import { DetailText } from './detail-text'
import styles from './fields.module.css'

/** Who looks after the customer, by name and since when, and who else is known there: confidential (R54, R88). */
export function Representative({ note }: { readonly note: Note }) {
  const { t } = useTranslation('relationships')
  const { document } = useCanvasSession()
  return (
    <div className={styles.confidential}>
      <p className={styles.mark}>
        <Lock size={14} aria-hidden />
        {t('confidential.mark')}
      </p>
      <div className={styles.pair}>
        <DetailText note={note} part="representative" hint={t('confidential.hint')} />
        <DayField
          label={t('facts.representativeSince')}
          day={note.relationship?.representativeSince ?? ''}
          onDayChange={(day) => setRelationshipDay(document, note.id, 'representativeSince', day)}
        />
        <DetailText note={note} part="secondContact" hint={t('hints.secondContact')} />
      </div>
    </div>
  )
}
