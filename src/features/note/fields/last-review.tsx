import { useTranslation } from 'react-i18next'
import { setRelationshipDay } from '../../../document/commands/relationships'
import type { Note } from '../../../domain/canvas'
import { DayField } from '../../../editing/day-field'
import { formatIsoDay } from '../../../i18n/formats/dates'
import { useCanvasSession } from '../../../state/open-canvas'
import { useServices } from '../../../state/services'
import { Button } from '../../../ui/button'
import styles from './fields.module.css'

/** When somebody last looked whether the relationship is as it should be (R80). */
export function LastReview({ note }: { readonly note: Note }) {
  const { t } = useTranslation('relationships')
  const { document, isReadOnly } = useCanvasSession()
  const { now } = useServices()
  const set = (day: string) => setRelationshipDay(document, note.id, 'reviewedOn', day)
  return (
    <div className={styles.part}>
      <DayField label={t('facts.reviewedOn')} day={note.relationship?.reviewedOn ?? ''} onDayChange={set} />
      {!isReadOnly && (
        <Button onClick={() => set(formatIsoDay(new Date(now())))}>{t('reviewedToday')}</Button>
      )}
    </div>
  )
}
