import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { removeDecision } from '../../document/commands/customers'
import type { NoteId } from '../../domain/canvas'
import { type Decision, noCustomerRecords } from '../../domain/customers/customer-records'
import type { FigureBook } from '../../domain/customers/figure-book'
import { formatDay } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { Button, IconButton } from '../../ui/button'
import { DecisionForm } from './decision-form'
import styles from './decisions.module.css'
import { useFigureWarnings } from './warning-list'

interface DecisionsProps {
  readonly book: FigureBook
  readonly segmentId: NoteId
}

/** What was decided about a segment, and why (R83): by the user alone, nothing follows by itself. */
export function Decisions({ book, segmentId }: DecisionsProps) {
  const { t } = useTranslation('figures')
  const { isReadOnly } = useCanvasSession()
  const [isAsking, setAsking] = useState(false)
  const { decisions } = useCanvasState(({ canvas }) => canvas.customers ?? noCustomerRecords)
  const own = decisions.filter((decision) => decision.segmentId === segmentId).toReversed()
  const isProposed = useFigureWarnings().some(
    (warning) => warning.type === 'letGo' && warning.segmentId === segmentId,
  )
  if (isReadOnly && own.length === 0) return null
  return (
    <section className={styles.decisions} aria-label={t('decision.title')}>
      <h4>{t('decision.title')}</h4>
      <p className={styles.hint}>{t('decision.hint')}</p>
      {own.length > 0 && (
        <ol className={styles.history}>
          {own.map((decision) => (
            <DecisionItem key={decision.id} decision={decision} />
          ))}
        </ol>
      )}
      {!isReadOnly && !isAsking && (
        <Button look={isProposed ? 'primary' : 'plain'} onClick={() => setAsking(true)}>
          {t('decision.decide')}
        </Button>
      )}
      {isAsking && <DecisionForm book={book} segmentId={segmentId} onEnd={() => setAsking(false)} />}
    </section>
  )
}

function DecisionItem({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation(['figures', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const day = decision.on && formatDay(decision.on, currentLanguage())
  const remove = () => {
    removeDecision(session.document, decision.id)
    showUndoToast(session, toasts, { message: t('decision.removed'), undo: t('undo', { ns: 'app' }) })
  }
  return (
    <li>
      <div>
        <p className={styles.choice}>{t(`decision.choices.${decision.choice}`)}</p>
        <p className={styles.hint}>{day || t('decision.noDay')}</p>
        {decision.why && <p lang={language}>{decision.why}</p>}
      </div>
      {!session.isReadOnly && (
        <IconButton
          icon={Trash2}
          label={t('decision.remove', { day: day || t('decision.noDay') })}
          onClick={remove}
        />
      )}
    </li>
  )
}
