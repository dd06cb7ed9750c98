import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { NoteId } from '../../domain/canvas'
import { type FigureBook, hasFigures, readFigureBook, readSegment } from '../../domain/customers/figure-book'
import { computeBalance, listProfitShares } from '../../domain/customers/judge-profit'
import { periodOfWarning } from '../../domain/customers/list-warnings'
import type { Outcome } from '../../domain/customers/outcome'
import type { PeriodId } from '../../domain/customers/periods'
import { summariseBase } from '../../domain/customers/summarise-base'
import { NO_BLOCK } from '../../domain/kinds/block-ids'
import { findCanvasKind } from '../../domain/kinds/index'
import { formatPeriod } from '../../i18n/formats/periods'
import { currentLanguage } from '../../i18n/texts'
import { sectionAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Warning } from '../../ui/warning'
import { type OutcomeStyle, useWriteOutcome } from './outcome-words'
import styles from './segment-figures.module.css'
import { useFigureWarnings } from './warning-list'
import { useWarningWords } from './warning-words'

/** The figures of one segment in brief, for its own view; nothing for a note that is no segment. */
export default function SegmentFigures({ noteId }: { readonly noteId: NoteId }) {
  const { t } = useTranslation('figures')
  const { id, isReadOnly } = useCanvasSession()
  const relationshipBlock = useCanvasState((state) => findCanvasKind(state.canvas).relationshipBlock)
  const book = useBook(noteId)
  const period = book?.periods.findLast((each) => hasFigures(book, noteId, each))
  // Figures are entered in the block of the relationships.
  if (!book || relationshipBlock === NO_BLOCK || (isReadOnly && period === undefined)) return null
  return (
    <section className={styles.figures} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      {period !== undefined && <LatestFigures book={book} segmentId={noteId} period={period} />}
      <Link href={sectionAddress(id, relationshipBlock, 'base', noteId)}>
        {period === undefined ? t('begin') : t('brief.all')}
      </Link>
    </section>
  )
}

function useBook(noteId: NoteId): FigureBook | undefined {
  const kind = useCanvasState((state) => state.canvas.kind)
  const noteIdsByPlace = useCanvasState((state) => state.canvas.noteIdsByPlace)
  const customers = useCanvasState((state) => state.canvas.customers)
  return useMemo(() => {
    const book = readFigureBook({ kind, noteIdsByPlace, customers })
    return book.segmentIds.includes(noteId) ? book : undefined
  }, [kind, noteIdsByPlace, customers, noteId])
}

interface LatestFiguresProps {
  readonly book: FigureBook
  readonly segmentId: NoteId
  readonly period: PeriodId
}

function LatestFigures({ book, segmentId, period }: LatestFiguresProps) {
  const { t } = useTranslation('figures')
  const write = useWriteOutcome()
  const { sayWhat } = useWarningWords()
  const read = readSegment(book, segmentId)
  const { end, change, churn } = summariseBase(read, period)
  const facts: readonly (readonly [name: string, outcome: Outcome | undefined, style: OutcomeStyle])[] = [
    [t('follows.customers'), end, 'count'],
    [t('follows.change'), change, 'change'],
    [t('follows.churn'), churn, 'percent'],
    [t('follows.balance'), computeBalance(read, period), 'money'],
    [t('follows.share'), listProfitShares(book, [period]).get(segmentId), 'percent'],
  ]
  const warnings = useFigureWarnings().filter(
    (warning) =>
      warning.segmentId === segmentId && (warning.type === 'letGo' || periodOfWarning(warning) === period),
  )
  return (
    <>
      <p className={styles.period}>{formatPeriod(period, currentLanguage())}</p>
      <dl>
        {facts.map(([name, outcome, style]) =>
          outcome?.type === 'known' ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{write(outcome, style)}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {warnings.map((warning) => (
        <Warning key={sayWhat(warning)}>{sayWhat(warning)}</Warning>
      ))}
    </>
  )
}
