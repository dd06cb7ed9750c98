import type { NoteId } from '../canvas'
import { type CustomerRecords, noCustomerRecords, readLimit } from './customer-records'
import {
  type BookCanvas,
  type FigureBook,
  hasFigures,
  listCountedSegments,
  readFigureBook,
  readSegment,
} from './figure-book'
import type { CountMeasure } from './figures'
import { countMeasures } from './figures'
import { computeBalance, computeCareCost, listLetGoProposals, listProfitShares } from './judge-profit'
import { readValue } from './outcome'
import type { PeriodId } from './periods'
import { summariseBase } from './summarise-base'

/** What the figures warn of. Data, no words: those stand in the area `figures` under `warnings`. */
export type FigureWarning =
  /** Care costs more than the profit (R65); `isByOffers` where it does so only with offers and privileges (R82). */
  | {
      readonly type: 'servedAtLoss'
      readonly segmentId: NoteId
      readonly period: PeriodId
      readonly profit: number
      /** Serving, offers and privileges. */
      readonly careCost: number
      /** Below zero. */
      readonly balance: number
      readonly isByOffers: boolean
    }
  /** So much of the profit comes from one segment that losing it would hurt (R72). */
  | {
      readonly type: 'profitShare'
      readonly segmentId: NoteId
      readonly period: PeriodId
      /** A fraction, such as 0.7. */
      readonly share: number
      /** In percent. */
      readonly limit: number
    }
  /** A count has not reached what it was meant to be; of lost customers: has passed it (R74). */
  | {
      readonly type: 'targetMissed'
      readonly segmentId: NoteId
      readonly period: PeriodId
      readonly measure: CountMeasure
      readonly actual: number
      readonly target: number
    }
  /** At loss for several periods in a row: keep, renegotiate or let go (R83)? */
  | {
      readonly type: 'letGo'
      readonly segmentId: NoteId
      /** The earliest first. */
      readonly periods: readonly PeriodId[]
    }

/** Every warning: proposals to let go first, then by period, the latest first, and by segment. */
export function listFigureWarnings(canvas: BookCanvas): FigureWarning[] {
  const { customers = noCustomerRecords } = canvas
  if (customers.figures.length === 0) return []
  const book = readFigureBook(canvas)
  const proposals = listLetGoProposals(book, customers).map(
    (proposal): FigureWarning => ({ type: 'letGo', ...proposal }),
  )
  const segmentIds = listCountedSegments(book)
  const perPeriod = book.periods.toReversed().flatMap((period) => {
    const shares = listShareWarnings(book, customers, period)
    return segmentIds.flatMap((segmentId) => [
      ...warnOfLoss(book, segmentId, period),
      ...shares.filter((warning) => warning.segmentId === segmentId),
      ...warnOfTargets(book, segmentId, period),
    ])
  })
  return [...proposals, ...perPeriod]
}

/** The period that a warning is about; of a proposal the last one. */
export function periodOfWarning(warning: FigureWarning): PeriodId {
  return warning.type === 'letGo' ? (warning.periods.at(-1) ?? '') : warning.period
}

function warnOfLoss(book: FigureBook, segmentId: NoteId, period: PeriodId): FigureWarning[] {
  const read = readSegment(book, segmentId)
  const [profit, careCost, balance] = [
    readValue(read(period, 'profit')),
    readValue(computeCareCost(read, period)),
    readValue(computeBalance(read, period)),
  ]
  if (profit === undefined || careCost === undefined || balance === undefined || balance >= 0) return []
  const isByOffers = (readValue(read(period, 'costToServe')) ?? 0) <= profit
  return [{ type: 'servedAtLoss', segmentId, period, profit, careCost, balance, isByOffers }]
}

/** The segments whose share of the profit of a period has reached the limit (R72). */
export function listShareWarnings(
  book: FigureBook,
  customers: Pick<CustomerRecords, 'limits'>,
  period: PeriodId,
): FigureWarning[] {
  // Where there is one segment only, all profit comes from it, and nobody needs to be told.
  if (book.segmentIds.filter((id) => hasFigures(book, id, period)).length < 2) return []
  const limit = readLimit(customers, 'profitShare')
  return [...listProfitShares(book, [period])].flatMap(([segmentId, outcome]): FigureWarning[] => {
    const share = readValue(outcome)
    if (share === undefined || share === 0 || share < limit / 100) return []
    return [{ type: 'profitShare', segmentId, period, share, limit }]
  })
}

function warnOfTargets(book: FigureBook, segmentId: NoteId, period: PeriodId): FigureWarning[] {
  const { counts } = summariseBase(readSegment(book, segmentId), period)
  return countMeasures.flatMap((measure): FigureWarning[] => {
    const { isMissed, actual, target } = counts[measure]
    const [reached, meant] = [readValue(actual), readValue(target)]
    if (!isMissed || reached === undefined || meant === undefined) return []
    return [{ type: 'targetMissed', segmentId, period, measure, actual: reached, target: meant }]
  })
}
