import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { enterFigures } from '../../document/commands/customers'
import type { NoteId } from '../../domain/canvas'
import { type FigureBook, hasFigures } from '../../domain/customers/figure-book'
import { measures, targetMeasures } from '../../domain/customers/figures'
import type { PeriodId } from '../../domain/customers/periods'
import { languages } from '../../domain/language'
import { formatPeriod } from '../../i18n/formats/periods'
import { currentLanguage, loadTexts } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { ChipButton } from '../../ui/chip'
import { AddPeriod } from './add-period'
import { Decisions } from './decisions'
import { FigureLimits } from './figure-limits'
import { FigureTable, type PasteSpot } from './figure-table'
import { listColumns } from './figure-words'
import styles from './figures-section.module.css'
import { LossReasons } from './loss-reasons'
import type { PeriodRows } from './use-period-rows'
import { WarningList } from './warning-list'
import { WhatFollows } from './what-follows'

const PasteFigures = lazy(async () => {
  // By these words headings are recognised; a language whose words do not come is passed over.
  await Promise.allSettled(languages.map((language) => loadTexts(language, ['figures'])))
  return import('./paste-figures')
})

interface SegmentPartProps {
  readonly book: FigureBook
  readonly segmentId: NoteId
  readonly rows: PeriodRows
}

/** What is known of one segment: its table to type in, and what follows from it. */
export function SegmentPart({ book, segmentId, rows }: SegmentPartProps) {
  const { t } = useTranslation('figures')
  const { isReadOnly } = useCanvasSession()
  const currency = useCanvasState((state) => state.canvas.currency)
  const known = [...(book.valuesBySegment.get(segmentId)?.values() ?? [])]
  const hasTargets = known.some((values) => targetMeasures.some((target) => values[target] !== undefined))
  const [isTargetWanted, setTargetWanted] = useState(hasTargets)
  const columns = listColumns(isTargetWanted)
  const [pasted, setPasted] = useState<PasteSpot>()
  const emptyRow = useEmptyRow(segmentId, rows)
  return (
    <>
      <p className={styles.hint}>{t('table.money', { currency })}</p>
      <FigureTable
        book={book}
        segmentId={segmentId}
        periods={rows.periods}
        columns={columns}
        onPaste={setPasted}
        onEmpty={emptyRow}
      />
      <Suspense fallback={null}>
        {pasted && (
          <PasteFigures
            book={book}
            segmentId={segmentId}
            spot={pasted}
            periods={rows.periods}
            columns={columns}
            onClose={() => setPasted(undefined)}
          />
        )}
      </Suspense>
      <div className={styles.tools}>
        {!isReadOnly && <AddPeriod unit={book.unit} rows={rows} />}
        <ChipButton isPressed={isTargetWanted} onClick={() => setTargetWanted(!isTargetWanted)}>
          {t('showTargets')}
        </ChipButton>
      </div>
      {!isReadOnly && <p className={styles.keys}>{t('table.keys')}</p>}
      <LossReasons book={book} segmentId={segmentId} />
      <WarningList
        segmentId={segmentId}
        period={book.periods.findLast((period) => hasFigures(book, segmentId, period))}
      />
      <Decisions book={book} segmentId={segmentId} />
      <WhatFollows book={book} segmentId={segmentId} />
      <FigureLimits />
    </>
  )
}

function useEmptyRow(segmentId: NoteId, { removePeriod }: PeriodRows) {
  const { t } = useTranslation(['figures', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  return (period: PeriodId) => {
    session.history.endGroup()
    enterFigures(
      session.document,
      measures.map((measure) => ({ segmentId, period, measure, value: undefined })),
    )
    removePeriod(period)
    const message = t('row.removed', { period: formatPeriod(period, currentLanguage()) })
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  }
}
