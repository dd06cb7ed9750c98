import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteId } from '../../domain/canvas'
import { type FigureWarning, listFigureWarnings, periodOfWarning } from '../../domain/customers/list-warnings'
import type { PeriodId } from '../../domain/customers/periods'
import { useCanvasState } from '../../state/open-canvas'
import { Warning } from '../../ui/warning'
import styles from './warning-list.module.css'
import { useWarningWords } from './warning-words'

/** Everything the figures of the canvas warn of. */
export function useFigureWarnings(): readonly FigureWarning[] {
  const kind = useCanvasState((state) => state.canvas.kind)
  const noteIdsByPlace = useCanvasState((state) => state.canvas.noteIdsByPlace)
  const customers = useCanvasState((state) => state.canvas.customers)
  return useMemo(
    () => listFigureWarnings({ kind, noteIdsByPlace, customers }),
    [kind, noteIdsByPlace, customers],
  )
}

interface WarningListProps {
  /** Only what concerns it; of all segments where none is given. */
  readonly segmentId?: NoteId
  /** What is told at once; what is older can be opened. */
  readonly period: PeriodId | undefined
}

/** What the figures warn of, in words: proposals and the latest period in sight, the earlier ones behind a door. */
export function WarningList({ segmentId, period }: WarningListProps) {
  const { t } = useTranslation('figures')
  const warnings = useFigureWarnings().filter((each) => !segmentId || each.segmentId === segmentId)
  const isNow = (warning: FigureWarning) => warning.type === 'letGo' || periodOfWarning(warning) === period
  const now = warnings.filter(isNow)
  const earlier = warnings.filter((warning) => !isNow(warning))
  if (warnings.length === 0) return null
  return (
    <section className={styles.warnings} aria-label={t('warnings.title')}>
      <h4>{t('warnings.title')}</h4>
      <Warnings warnings={now} />
      {earlier.length > 0 && (
        <details>
          <summary>{t('otherPeriods', { count: earlier.length })}</summary>
          <Warnings warnings={earlier} />
        </details>
      )}
    </section>
  )
}

function Warnings({ warnings }: { readonly warnings: readonly FigureWarning[] }) {
  const { nameSegment, namePeriod, sayWhat } = useWarningWords()
  const contentLanguage = useCanvasState((state) => state.canvas.contentLanguage)
  if (warnings.length === 0) return null
  return (
    <ul>
      {warnings.map((warning) => (
        <li key={nameWarning(warning)}>
          <p className={styles.where}>
            <span lang={contentLanguage}>{nameSegment(warning)}</span> <span>{namePeriod(warning)}</span>
          </p>
          <Warning>{sayWhat(warning)}</Warning>
        </li>
      ))}
    </ul>
  )
}

function nameWarning(warning: FigureWarning): string {
  const detail = warning.type === 'targetMissed' ? warning.measure : ''
  return [warning.type, warning.segmentId, periodOfWarning(warning), detail].join(' ')
}
