import type { CalendarDay } from '../relationships/relationship-details'
import { addDays, readWeekday, type Weekday } from './calendar-days'
import { findInstant, type ReadOffset } from './local-time'

/** When people work: the same hours on each of the days of the week. */
export interface WorkingHours {
  /** Hours of the day, 0 to 24; `from` is before `to`. */
  readonly from: number
  readonly to: number
  readonly days: readonly Weekday[]
}

/** What is taken for usual until somebody says otherwise. */
export const usualHours: WorkingHours = { from: 9, to: 18, days: [1, 2, 3, 4, 5] }

export interface WorkingPlace {
  readonly hours: WorkingHours
  readonly readOffset: ReadOffset
}

/** A stretch of time in milliseconds since 1970. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface CommonHours {
  /** The day here. */
  readonly day: CalendarDay
  readonly spans: readonly Span[]
}

/** When people work both here and there (R32), for each of so many days from one on. */
export function listCommonHours(
  here: WorkingPlace,
  there: WorkingPlace,
  first: CalendarDay,
  count: number,
): readonly CommonHours[] {
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(first, index)
    // What is one day here can be part of two there.
    const away = [-1, 0, 1].flatMap((shift) => listSpans(there, addDays(day, shift)))
    const spans = listSpans(here, day).flatMap((span) => away.flatMap((other) => intersect(span, other)))
    return { day, spans }
  })
}

function listSpans({ hours, readOffset }: WorkingPlace, day: CalendarDay): Span[] {
  if (!hours.days.includes(readWeekday(day)) || hours.from >= hours.to) return []
  const find = (hour: number) => findInstant({ day, minute: hour * 60 }, readOffset)
  return [{ from: find(hours.from), to: find(hours.to) }]
}

function intersect(one: Span, other: Span): Span[] {
  const span = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }
  return span.from < span.to ? [span] : []
}
