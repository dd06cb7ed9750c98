import { useTranslation } from 'react-i18next'
import { setLastDay } from '../../../document/commands/notes'
import type { Note } from '../../../domain/canvas'
import { isOffer, isOfferOver } from '../../../domain/relationships/offer-end'
import { BoundedDay } from '../../../editing/bounded-day'
import { useJudgeLastDay } from '../../../editing/use-judge-day'
import { useToday } from '../../../editing/use-today'
import { useContentField } from '../../../state/content-field'
import { useCanvasSession } from '../../../state/open-canvas'
import { Warning } from '../../../ui/warning'
import styles from './fields.module.css'

/** Until when an offer holds; after its last day it is marked as over (R30). */
export function OfferEnd({ note }: { readonly note: Note }) {
  const { t } = useTranslation(['relationships', 'noReply'])
  const { document } = useCanvasSession()
  const { onFocus, onBlur, readOnly } = useContentField()
  const judge = useJudgeLastDay()
  const isOver = isOfferOver(note, useToday())
  if (!isOffer(note)) return null
  return (
    <div className={styles.part}>
      <BoundedDay
        label={t('facts.lastDay')}
        day={note.lastDay ?? ''}
        judge={judge}
        onDayChange={(day) => setLastDay(document, note.id, day)}
        {...{ onFocus, onBlur, readOnly }}
      />
      {isOver && <Warning>{t('offerIsOver', { ns: 'noReply' })}</Warning>}
    </div>
  )
}
