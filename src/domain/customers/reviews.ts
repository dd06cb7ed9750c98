import { type Canvas, listNotes, type Note } from '../canvas'
import { findCanvasKind } from '../kinds/index'
import { listTies } from '../relationships/list-ties'
import { type CalendarDay, isCalendarDay } from '../relationships/relationship-details'
import { noCustomerRecords, readLimit } from './customer-records'

/** A relationship that nobody has looked at for too long (R80), and what a competitor may make of it (R81). */
export interface DueReview {
  readonly relationship: Note
  /** When it was looked at last, else since when it is established; empty where neither is known. */
  readonly lastDay: CalendarDay
  readonly isReviewed: boolean
  /** The segments it is kept with, in order. */
  readonly segments: readonly Note[]
}

/**
 * The established relationships whose last review is longer ago than the limit of the canvas; those of which no day is
 * known are due as well. `today` is the person's own day. Who has waited longest comes first.
 */
export function listDueReviews(canvas: Canvas, today: CalendarDay): readonly DueReview[] {
  const { relationshipBlock, segmentBlock } = findCanvasKind(canvas)
  const latest = addMonths(today, -readLimit(canvas.customers ?? noCustomerRecords, 'reviewMonths'))
  const due = listNotes(canvas, relationshipBlock).flatMap((relationship) => {
    const last = findLastReview(relationship)
    return last && last.lastDay < latest ? [{ relationship, ...last }] : []
  })
  if (due.length === 0) return []
  const ties = listTies(canvas, relationshipBlock, segmentBlock)
  const segments = listNotes(canvas, segmentBlock)
  return due
    .map((each) => ({
      ...each,
      segments: segments.filter(({ id }) => ties.get(each.relationship.id)?.has(id)),
    }))
    .toSorted((one, other) => compareDays(one.lastDay, other.lastDay))
}

/** Whether any relationship is established: before that there is nothing to review. */
export function hasEstablished(canvas: Canvas): boolean {
  return listNotes(canvas, findCanvasKind(canvas).relationshipBlock).some((note) => findLastReview(note))
}

/** Undefined where the relationship is not established. Days of four-digit years are in order as texts. */
function findLastReview({ relationship }: Note): Pick<DueReview, 'lastDay' | 'isReviewed'> | undefined {
  if (relationship?.status.state !== 'established') return undefined
  const { status, reviewedOn } = relationship
  const since = isCalendarDay(status.since) ? status.since : ''
  const isReviewed = isCalendarDay(reviewedOn) && reviewedOn >= since
  return { lastDay: isReviewed ? reviewedOn : since, isReviewed }
}

/** The day so many months later, or before where that is negative; the last of a month that is shorter. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const count = Math.max(0, Math.round(Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months))
  const month = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
  for (let date = Number(day.slice(8)); date > 28; date--) {
    if (isCalendarDay(`${month}-${date}`)) return `${month}-${date}`
  }
  return `${month}-${String(Math.min(Number(day.slice(8)), 28)).padStart(2, '0')}`
}

function compareDays(one: CalendarDay, other: CalendarDay): number {
  return one < other ? -1 : Number(one > other)
}
