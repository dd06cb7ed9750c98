import type { Canvas, NoteId } from '../canvas'
import { findCanvasKind } from '../kinds/index'
import { noCustomerRecords } from './customer-records'
import type { Measure, PeriodFigures } from './figures'
import { addAll, know, type Outcome } from './outcome'
import { type PeriodId, type PeriodUnit, unitOfPeriod } from './periods'

/** The figures of a canvas in the chosen unit, gathered once for all formulas. */
export interface FigureBook {
  readonly unit: PeriodUnit
  /** Every segment in the order of its block, with figures or without. */
  readonly segmentIds: readonly NoteId[]
  /** The periods in which any segment has a number, the earliest first. There may be gaps between them. */
  readonly periods: readonly PeriodId[]
  readonly valuesBySegment: ReadonlyMap<NoteId, ReadonlyMap<PeriodId, PeriodFigures['values']>>
}

/** Reads a measure of one period: of one segment, or of all together. */
export type FigureReader = (period: PeriodId, measure: Measure) => Outcome

export type BookCanvas = Pick<Canvas, 'kind' | 'noteIdsByPlace' | 'customers'>

/** The book of a canvas; of notes that are no segments (any more) it holds nothing. */
export function readFigureBook(canvas: BookCanvas): FigureBook {
  const { customers = noCustomerRecords } = canvas
  const segmentIds = canvas.noteIdsByPlace.get(findCanvasKind(canvas).segmentBlock) ?? []
  return makeFigureBook(customers.unit, segmentIds, customers.figures)
}

export function makeFigureBook(
  unit: PeriodUnit,
  segmentIds: readonly NoteId[],
  figures: readonly PeriodFigures[],
): FigureBook {
  const valuesBySegment = new Map(segmentIds.map((id) => [id, new Map<PeriodId, PeriodFigures['values']>()]))
  const periods = new Set<PeriodId>()
  for (const { segmentId, period, values } of figures) {
    const known = valuesBySegment.get(segmentId)
    if (!known || unitOfPeriod(period) !== unit || Object.keys(values).length === 0) continue
    known.set(period, values)
    periods.add(period)
  }
  return { unit, segmentIds, periods: [...periods].sort(), valuesBySegment }
}

/** Whether anybody entered a number for the segment in the period. */
export function hasFigures({ valuesBySegment }: FigureBook, segmentId: NoteId, period: PeriodId): boolean {
  return valuesBySegment.get(segmentId)?.has(period) ?? false
}

/** The segments with any number in any period of the unit, in order. */
export function listCountedSegments({ segmentIds, valuesBySegment }: FigureBook): NoteId[] {
  return segmentIds.filter((id) => (valuesBySegment.get(id)?.size ?? 0) > 0)
}

/** The figures of one segment. Unknown is not zero – but for offers: who enters none has none (R65, R82). */
export function readSegment({ valuesBySegment }: FigureBook, segmentId: NoteId): FigureReader {
  const values = valuesBySegment.get(segmentId)
  return (period, measure) => {
    const value = values?.get(period)?.[measure] ?? (measure === 'offersCost' ? 0 : undefined)
    return value === undefined ? { type: 'missing', needs: [{ segmentId, period, measure }] } : know(value)
  }
}

/**
 * The sums over all segments. A segment without any number in a period is not in its sums (it came later, or was given
 * up); one that has numbers there must have the measure too.
 */
export function readAllSegments(book: FigureBook): FigureReader {
  const readers = book.segmentIds.map((id) => ({ id, read: readSegment(book, id) }))
  return (period, measure) => {
    const counted = readers.filter(({ id }) => hasFigures(book, id, period))
    const outcomes = (counted.length > 0 ? counted : readers).map(({ read }) => read(period, measure))
    return outcomes.length > 0 ? addAll(outcomes) : { type: 'missing', needs: [] }
  }
}
