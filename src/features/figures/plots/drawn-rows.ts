import { type BalanceRow, judgeBalance } from './balance-rows'
import type { PlotSegment } from './plot-segments'
import type { RowLabelWords } from './row-label'
import type { PlotFormats, PlotWords } from './use-plot-formats'

/** A row as it is drawn. */
export interface DrawnRow extends BalanceRow, Pick<PlotSegment, 'name' | 'mark'> {
  /** What remains of the profit, beside the cost. */
  readonly left: number
  /** What the profit does not pay of the cost, beside the profit. */
  readonly missing: number
}

/** The rows with the names and colours of their segments. */
export function drawRows(rows: readonly BalanceRow[], segments: readonly PlotSegment[]): DrawnRow[] {
  const byId = new Map(segments.map((segment) => [segment.id, segment]))
  return rows.flatMap((row) => {
    const segment = byId.get(row.segmentId)
    return segment ? [{ ...row, name: segment.name, mark: segment.mark, ...measureDifference(row) }] : []
  })
}

function measureDifference({ balance = 0, profit = 0 }: BalanceRow): Pick<DrawnRow, 'left' | 'missing'> {
  // A profit below zero is drawn on the other side: what is missing for the cost begins at zero.
  return { left: Math.max(0, balance), missing: Math.max(0, -balance + Math.min(0, profit)) }
}

/** How a segment comes out, in words. */
export function nameResult(row: DrawnRow, t: PlotWords, formats: PlotFormats): RowLabelWords {
  const { name, balance } = row
  switch (judgeBalance(row)) {
    case 'carries':
      return { name, result: t('balance.leftOf', { amount: formats.money(balance) }), isBad: false }
    case 'costs':
      return { name, result: t('balance.missingOf', { amount: formats.money(-(balance ?? 0)) }), isBad: true }
    case 'even':
      return { name, result: t('balance.even'), isBad: false }
    case 'unknown':
      return { name, result: t('balance.unknown'), isBad: false }
  }
}
