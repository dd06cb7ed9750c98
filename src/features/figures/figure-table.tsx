import type { ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteId } from '../../domain/canvas'
import type { FigureBook } from '../../domain/customers/figure-book'
import type { Measure } from '../../domain/customers/figures'
import type { PeriodId } from '../../domain/customers/periods'
import { currencySign } from '../../i18n/formats/numbers'
import { useCanvasState } from '../../state/open-canvas'
import { FigureRow } from './figure-row'
import styles from './figure-table.module.css'
import { useMeasureName } from './figure-words'
import { isMoney } from './read-figure'
import { readCell, useCellKeys } from './use-cell-keys'

export interface PasteSpot {
  readonly text: string
  readonly period: PeriodId
  readonly measure: Measure
}

interface FigureTableProps {
  readonly book: FigureBook
  readonly segmentId: NoteId
  readonly periods: readonly PeriodId[]
  readonly columns: readonly Measure[]
  /** Several cells of a spreadsheet were pasted into a cell. */
  readonly onPaste: (spot: PasteSpot) => void
  readonly onEmpty: (period: PeriodId) => void
}

/** The figures of one segment, to be typed in: a row for each period, a column for each measure (R66, R67, R74). */
export function FigureTable({ book, segmentId, periods, columns, onPaste, onEmpty }: FigureTableProps) {
  const { t } = useTranslation('figures')
  const currency = useCanvasState((state) => state.canvas.currency)
  const nameMeasure = useMeasureName()
  const keys = useCellKeys()
  const known = book.valuesBySegment.get(segmentId)
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    const cell = readCell(event.target)
    const period = cell && periods[cell.row]
    const measure = cell && columns[cell.column]
    // One number is pasted as any text.
    if (!period || !measure || !/[\t\n\r]/.test(text.trim())) return
    event.preventDefault()
    onPaste({ text, period, measure })
  }
  return (
    <div className={styles.frame} data-scrolls-sideways="">
      <table className={styles.table} aria-label={t('table.name')} onPaste={paste} {...keys}>
        <thead>
          <tr>
            <th scope="col">{t('period')}</th>
            {columns.map((measure) => (
              <th scope="col" key={measure}>
                {nameMeasure(measure)}
                {isMoney(measure) && <span className={styles.unit}> {currencySign(currency)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period, index) => (
            <FigureRow
              key={period}
              index={index}
              book={book}
              segmentId={segmentId}
              period={period}
              columns={columns}
              onEmpty={known?.has(period) ? () => onEmpty(period) : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
