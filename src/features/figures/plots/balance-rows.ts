import type { NoteId } from '../../../domain/canvas'
import {
  type FigureBook,
  hasFigures,
  listCountedSegments,
  readSegment,
} from '../../../domain/customers/figure-book'
import type { Measure } from '../../../domain/customers/figures'
import { listProfitShares } from '../../../domain/customers/judge-profit'
import {
  add,
  addAll,
  divide,
  type Need,
  type Outcome,
  readValue,
  subtract,
} from '../../../domain/customers/outcome'
import { type PeriodId, shiftPeriod } from '../../../domain/customers/periods'

/** What a segment brings and costs in some periods together; what cannot be known is undefined. */
export interface BalanceRow {
  readonly segmentId: NoteId
  readonly profit: number | undefined
  readonly costToServe: number | undefined
  readonly offersCost: number | undefined
  /** Profit minus what care costs: below zero, others pay for the segment (R65, R82). */
  readonly balance: number | undefined
  /** The part in the profit of all (R72). */
  readonly share: number | undefined
  /** Cost of winning a new customer, and of serving a regular one per period (R67). */
  readonly winningCost: number | undefined
  readonly servingCost: number | undefined
  /** What is to be entered before there is a balance. */
  readonly needs: readonly Need[]
}

export type BalanceState = 'carries' | 'even' | 'costs' | 'unknown'

/** Whether the segment pays for others, for itself, or is paid for. */
export function judgeBalance({ balance }: Pick<BalanceRow, 'balance'>): BalanceState {
  if (balance === undefined) return 'unknown'
  if (balance === 0) return 'even'
  return balance > 0 ? 'carries' : 'costs'
}

const moneyOfPlots = ['profit', 'costToServe', 'acquisitionCost'] as const satisfies readonly Measure[]

/** The periods in which any segment has a sum of money, the latest first. */
export function listMoneyPeriods(book: FigureBook): PeriodId[] {
  const readers = book.segmentIds.map((id) => readSegment(book, id))
  const isKnown = (period: PeriodId) =>
    readers.some((read) => moneyOfPlots.some((measure) => read(period, measure).type === 'known'))
  return book.periods.filter(isKnown).toReversed()
}

const PERIODS_TOGETHER = { month: 12, quarter: 4, year: 3 } as const

/** The latest periods that are looked at together: of a year, or of three years. The latest first. */
export function listLastPeriods(book: FigureBook): PeriodId[] {
  const periods = listMoneyPeriods(book)
  const last = periods[0]
  if (last === undefined) return []
  const first = shiftPeriod(last, 1 - PERIODS_TOGETHER[book.unit])
  return periods.filter((period) => period >= first)
}

/** A row per segment with figures in the periods: who carries most comes first, who is not known last. */
export function listBalanceRows(book: FigureBook, periods: readonly PeriodId[]): BalanceRow[] {
  const shares = listProfitShares(book, periods)
  return listCountedSegments(book)
    .flatMap((id) => {
      const own = periods.filter((period) => hasFigures(book, id, period))
      return own.length > 0 ? [makeRow(book, id, own, shares.get(id))] : []
    })
    .toSorted((a, b) => (b.balance ?? -Infinity) - (a.balance ?? -Infinity) || 0)
}

/** Only the periods of its own count: a segment that came later is not asked for what was before. */
function makeRow(
  book: FigureBook,
  segmentId: NoteId,
  periods: readonly PeriodId[],
  share: Outcome | undefined,
): BalanceRow {
  const read = readSegment(book, segmentId)
  const sum = (measure: Measure) => addAll(periods.map((period) => read(period, measure)))
  const careCost = add(sum('costToServe'), sum('offersCost'))
  const balance = subtract(sum('profit'), careCost)
  return {
    segmentId,
    profit: readValue(sum('profit')),
    costToServe: readValue(sum('costToServe')),
    offersCost: readValue(sum('offersCost')),
    balance: readValue(balance),
    share: share && readValue(share),
    winningCost: readValue(divide(sum('acquisitionCost'), sum('new'), 'noneWon')),
    servingCost: readValue(divide(careCost, sum('regular'), 'noneServed')),
    needs: balance.type === 'missing' ? balance.needs : [],
  }
}
