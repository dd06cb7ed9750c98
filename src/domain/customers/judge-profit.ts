import type { NoteId } from '../canvas'
import type { CustomerRecords } from './customer-records'
import { readLimit } from './customer-records'
import { type FigureBook, type FigureReader, listCountedSegments, readSegment } from './figure-book'
import { add, addAll, combine, divide, know, type Outcome, readValue, subtract } from './outcome'
import { type PeriodId, periodOfDay, shiftPeriod, unitOfPeriod } from './periods'

/** What care costs in a period: serving, offers and privileges (R82). */
export function computeCareCost(read: FigureReader, period: PeriodId): Outcome {
  return add(read(period, 'costToServe'), read(period, 'offersCost'))
}

/** Profit minus what care costs; below zero the care costs more than the customers bring (R65). */
export function computeBalance(read: FigureReader, period: PeriodId): Outcome {
  return subtract(read(period, 'profit'), computeCareCost(read, period))
}

/**
 * The part of each segment in the profit of some periods together, such as 0.7 (R72). It is the part of the profit that is
 * earned at all: a segment that loses money has the share 0 and makes no share of another larger than one. Segments
 * without any figure in these periods have none.
 */
export function listProfitShares(
  book: FigureBook,
  periods: readonly PeriodId[],
): ReadonlyMap<NoteId, Outcome> {
  const profits = listCountedSegments(book).flatMap((id) => {
    const own = periods.filter((period) => book.valuesBySegment.get(id)?.has(period))
    const read = readSegment(book, id)
    if (own.length === 0) return []
    return [[id, takeGain(addAll(own.map((period) => read(period, 'profit'))))] as const]
  })
  const total = addAll(profits.map(([, profit]) => profit))
  return new Map(profits.map(([id, profit]) => [id, divide(profit, total, 'noProfit')]))
}

/** The latest periods without a gap in which care cost more than it brought, the earliest first; empty where the latest did not. */
export function listPeriodsAtLoss(book: FigureBook, segmentId: NoteId): PeriodId[] {
  const read = readSegment(book, segmentId)
  const isAtLoss = (period: PeriodId) => (readValue(computeBalance(read, period)) ?? 0) < 0
  const last = book.periods.findLast((period) => computeBalance(read, period).type === 'known')
  const row: PeriodId[] = []
  for (let period = last; period && isAtLoss(period); period = shiftPeriod(period, -1)) row.unshift(period)
  return row
}

/** Giving the customers of a segment up is worth a thought (R83). Nothing happens by itself. */
export interface LetGoProposal {
  readonly segmentId: NoteId
  /** The periods in a row at loss, the earliest first. */
  readonly periods: readonly PeriodId[]
}

/**
 * The segments that have cost more than they bring for as many periods in a row as the limit says. What was decided since
 * silences the proposal until the next such period.
 */
export function listLetGoProposals(
  book: FigureBook,
  customers: Pick<CustomerRecords, 'limits' | 'decisions'>,
): LetGoProposal[] {
  const limit = Math.max(1, readLimit(customers, 'periodsAtLoss'))
  return listCountedSegments(book).flatMap((segmentId) => {
    const periods = listPeriodsAtLoss(book, segmentId)
    const last = periods.at(-1)
    if (last === undefined || periods.length < limit) return []
    return isDecided(book, customers.decisions, segmentId, last) ? [] : [{ segmentId, periods }]
  })
}

/** Whether somebody has decided about a segment since a period (R83). */
export function isDecided(
  book: FigureBook,
  decisions: CustomerRecords['decisions'],
  segmentId: NoteId,
  period: PeriodId,
): boolean {
  return decisions.some(
    (decision) => decision.segmentId === segmentId && findDecidedPeriod(decision, book) >= period,
  )
}

type DecisionTime = Pick<CustomerRecords['decisions'][number], 'on' | 'period'>

/** The last period that a decision has taken into account; empty where it has none in this unit. */
function findDecidedPeriod({ on, period = '' }: DecisionTime, { unit }: FigureBook): PeriodId {
  if (unitOfPeriod(period) === unit) return period
  return on ? periodOfDay(on, unit) : ''
}

function takeGain(profit: Outcome): Outcome {
  return combine(profit, know(0), (value, none) => know(Math.max(value, none)))
}
