import type { NoteId } from '../../../domain/canvas'
import {
  type FigureBook,
  type FigureReader,
  listCountedSegments,
  readSegment,
} from '../../../domain/customers/figure-book'
import { add, readValue } from '../../../domain/customers/outcome'
import { type PeriodId, shiftPeriod } from '../../../domain/customers/periods'
import { type BaseProjection, projectBase } from '../../../domain/customers/project-base'
import { countCustomers, summariseBase } from '../../../domain/customers/summarise-base'

/** More periods than these would be too narrow to tell apart on a phone. */
export const MOST_PERIODS = 12

/** Numbers of customers of one segment in one period; what nobody entered is undefined. */
export interface SegmentPoint {
  /** At the end of the period. */
  readonly count: number | undefined
  readonly won: number | undefined
  readonly lost: number | undefined
  /** How many customers there would be at the end if what was aimed at had been reached; undefined without targets. */
  readonly target: number | undefined
  readonly isBelowTarget: boolean
}

/** One period of the plot of the customer base. */
export interface BasePoint {
  readonly period: PeriodId
  readonly isProjected: boolean
  readonly bySegment: ReadonlyMap<NoteId, SegmentPoint>
  /** The sums of what is known. */
  readonly total: SegmentPoint
}

export interface BasePlot {
  /** The segments with a known number of customers, in order. */
  readonly segmentIds: readonly NoteId[]
  readonly points: readonly BasePoint[]
  /** Known periods before the first point, which find no room. */
  readonly earlierCount: number
  readonly projection: BaseProjection
}

/** The customer base over time of the given segments (R66, R74), with a look ahead of `aheadCount` periods. */
export function makeBasePlot(book: FigureBook, chosenIds: readonly NoteId[], aheadCount: number): BasePlot {
  const readers = listCountedSegments(book).flatMap((id) =>
    chosenIds.includes(id) ? [{ id, read: readSegment(book, id) }] : [],
  )
  const counted = readers.filter(({ read }) => book.periods.some((period) => isCounted(read, period)))
  const known = book.periods.filter((period) => counted.some(({ read }) => isCounted(read, period)))
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) {
    return { segmentIds: [], points: [], earlierCount: 0, projection: { bySegment: new Map(), total: [] } }
  }
  const past = listPeriods(first, last)
  const projection = projectBase(book, aheadCount)
  const ahead = listAhead(last, book, aheadCount)
  return {
    segmentIds: counted.map(({ id }) => id),
    points: [
      ...past
        .slice(-MOST_PERIODS)
        .map((period) => makePoint(period, false, counted, (reader) => readPoint(reader, period))),
      ...ahead.map((period) =>
        makePoint(period, true, counted, (reader) => readAhead(reader, period, projection)),
      ),
    ],
    earlierCount: Math.max(0, past.length - MOST_PERIODS),
    projection,
  }
}

interface SegmentReader {
  readonly id: NoteId
  readonly read: FigureReader
}

function isCounted(read: FigureReader, period: PeriodId): boolean {
  return countCustomers(read, period).type === 'known'
}

/** All periods from one to another, also those without figures: time goes on evenly. */
function listPeriods(first: PeriodId, last: PeriodId): PeriodId[] {
  const periods = [last]
  while ((periods[0] ?? first) > first) periods.unshift(shiftPeriod(periods[0] ?? first, -1))
  return periods
}

/** The periods to look ahead to, and those beyond for which somebody set a target; at most as many as there is room for. */
function listAhead(last: PeriodId, book: FigureBook, count: number): PeriodId[] {
  const targeted = book.periods.findLast((period) => period > last)
  const looked = count > 0 ? shiftPeriod(last, Math.min(count, MOST_PERIODS)) : last
  const end = targeted !== undefined && targeted > looked ? targeted : looked
  return listPeriods(last, end).slice(1, MOST_PERIODS + 1)
}

function readPoint({ read }: SegmentReader, period: PeriodId): SegmentPoint {
  const { end, counts } = summariseBase(read, period)
  const count = readValue(end)
  const gaps = [readValue(counts.new.gap), readValue(counts.regular.gap)].filter((gap) => gap !== undefined)
  // Where only one of the two has a target, the other counts as it is.
  const target =
    count === undefined || gaps.length === 0 ? undefined : gaps.reduce((sum, gap) => sum - gap, count)
  return judge(count, target, { won: readValue(counts.new.actual), lost: readValue(counts.lost.actual) })
}

function readAhead(
  { id, read }: SegmentReader,
  period: PeriodId,
  { bySegment }: BaseProjection,
): SegmentPoint {
  const projected = bySegment.get(id)
  const points = projected?.type === 'projected' ? projected.points : []
  const count = points.find((point) => point.period === period)?.customers
  const target = readValue(add(read(period, 'new.target'), read(period, 'regular.target')))
  return judge(count, target, { won: undefined, lost: undefined })
}

function judge(
  count: number | undefined,
  target: number | undefined,
  changes: Pick<SegmentPoint, 'won' | 'lost'>,
): SegmentPoint {
  const isBelowTarget = count !== undefined && target !== undefined && count < target
  return { count, ...changes, target, isBelowTarget }
}

function makePoint(
  period: PeriodId,
  isProjected: boolean,
  readers: readonly SegmentReader[],
  read: (reader: SegmentReader) => SegmentPoint,
): BasePoint {
  const bySegment = new Map(readers.map((reader) => [reader.id, read(reader)]))
  return { period, isProjected, bySegment, total: addUp([...bySegment.values()]) }
}

function addUp(parts: readonly SegmentPoint[]): SegmentPoint {
  const hasTarget = parts.some(({ target }) => target !== undefined)
  return judge(
    addKnown(parts.map(({ count }) => count)),
    // A segment without a target is meant to be as it is.
    hasTarget ? addKnown(parts.map(({ target, count }) => target ?? count)) : undefined,
    { won: addKnown(parts.map(({ won }) => won)), lost: addKnown(parts.map(({ lost }) => lost)) },
  )
}

function addKnown(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : undefined
}
