import type { NoteId } from '../canvas'
import { type FigureBook, type FigureReader, listCountedSegments, readSegment } from './figure-book'
import { addAll, divide, know, type Outcome } from './outcome'
import { type PeriodId, shiftPeriod, unitOfPeriod } from './periods'
import { computeChurn, countCustomers } from './summarise-base'

/** On so many of the last periods at most the assumptions rest: a year of quarters. */
const PERIODS_OF_BASIS = 4

/** Further ahead nobody looks in earnest. */
const MOST_PROJECTED = 60

/** How many customers there may be. */
export interface ProjectedPoint {
  readonly period: PeriodId
  /** Whole customers. */
  readonly customers: number
}

/** How the base of a segment goes on if it goes on as it did; what is assumed is said with it. */
export interface Projection {
  readonly type: 'projected'
  /** The last known period, and the customers at its end. */
  readonly from: ProjectedPoint
  /** The known periods whose means are assumed to go on, the earliest first. */
  readonly basis: readonly PeriodId[]
  /** Mean of the customers won per period. */
  readonly newPerPeriod: number
  /** Customers lost in the basis, as a part of those at the start of its periods. */
  readonly churn: number
  readonly points: readonly ProjectedPoint[]
}

/** Not enough figures, or figures that cannot be: no projection. */
export type NoProjection = Exclude<Outcome, { readonly type: 'known' }>

export interface BaseProjection {
  /** Every segment with figures, in order. */
  readonly bySegment: ReadonlyMap<NoteId, Projection | NoProjection>
  /** The sums of the segments that have a projection; empty where none has. */
  readonly total: readonly ProjectedPoint[]
}

/** The base of each segment in the coming periods: each loses its churn and wins what it won on average. */
export function projectBase(book: FigureBook, count: number): BaseProjection {
  const segments = listCountedSegments(book).map((id) => ({ id, read: readSegment(book, id) }))
  const last = book.periods.findLast((period) =>
    segments.some(({ read }) => countCustomers(read, period).type === 'known'),
  )
  if (last === undefined) return { bySegment: new Map(), total: [] }
  const bySegment = new Map(segments.map(({ id, read }) => [id, projectSegment(read, last, count)]))
  const projections = [...bySegment.values()].filter((each) => each.type === 'projected')
  const total = (projections[0]?.points ?? []).map(({ period }, index) => ({
    period,
    customers: projections.reduce((sum, { points }) => sum + (points[index]?.customers ?? 0), 0),
  }))
  return { bySegment, total }
}

function projectSegment(read: FigureReader, last: PeriodId, count: number): Projection | NoProjection {
  const start = countCustomers(read, last)
  const basis = listBasis(read, last)
  const won = divide(addAll(basis.map((period) => read(period, 'new'))), know(basis.length), 'noneWon')
  const churn = meanChurn(read, basis)
  if (start.type !== 'known') return start
  if (churn.type !== 'known') return churn
  if (won.type !== 'known') return won
  const assumed = { newPerPeriod: won.value, churn: churn.value }
  return {
    type: 'projected',
    from: { period: last, customers: start.value },
    basis,
    ...assumed,
    points: goOn(last, start.value, assumed, count),
  }
}

/** The periods without a gap up to the last one whose churn is known; where even that is not, the last one alone. */
function listBasis(read: FigureReader, last: PeriodId): PeriodId[] {
  const basis = [last]
  while (basis.length < PERIODS_OF_BASIS) {
    const before = shiftPeriod(basis[0] ?? last, -1)
    if (computeChurn(read, before).type !== 'known') break
    basis.unshift(before)
  }
  return basis
}

function meanChurn(read: FigureReader, basis: readonly PeriodId[]): Outcome {
  const wrong = basis.map((period) => computeChurn(read, period)).find(({ type }) => type !== 'known')
  if (wrong) return wrong
  const starts = basis.map((period) => countCustomers(read, shiftPeriod(period, -1)))
  return divide(addAll(basis.map((period) => read(period, 'lost'))), addAll(starts), 'noneAtStart')
}

function goOn(
  last: PeriodId,
  start: number,
  { newPerPeriod, churn }: Pick<Projection, 'newPerPeriod' | 'churn'>,
  count: number,
): ProjectedPoint[] {
  const points: ProjectedPoint[] = []
  let customers = start
  const wanted = Number.isFinite(count) ? Math.min(Math.floor(count), MOST_PROJECTED) : 0
  for (let step = 1; step <= wanted; step += 1) {
    const period = shiftPeriod(last, step)
    if (!unitOfPeriod(period)) break
    customers = customers * (1 - churn) + newPerPeriod
    points.push({ period, customers: Math.round(customers) })
  }
  return points
}
