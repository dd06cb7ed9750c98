import type { CalendarDay } from '../relationships/relationship-details'
import { countDays, dayOfCount } from './calendar-days'

/** By how many minutes the clocks of a place are ahead of UTC at an instant, in milliseconds since 1970. */
export type ReadOffset = (instant: number) => number

/** What the clocks of a place show. */
export interface LocalTime {
  readonly day: CalendarDay
  /** Minutes since midnight. */
  readonly minute: number
}

const MINUTE = 60_000
const MINUTES_OF_DAY = 1440

/** What the clocks of a place show at an instant. */
export function tellLocalTime(instant: number, readOffset: ReadOffset): LocalTime {
  const minutes = Math.floor(instant / MINUTE) + readOffset(instant)
  const days = Math.floor(minutes / MINUTES_OF_DAY)
  return { day: dayOfCount(days), minute: minutes - days * MINUTES_OF_DAY }
}

/** When the clocks of a place show a time; `minute` may be 1440, the end of the day. */
export function findInstant({ day, minute }: LocalTime, readOffset: ReadOffset): number {
  const asUtc = (countDays(day) * MINUTES_OF_DAY + minute) * MINUTE
  // The offset holds for the instant, which is only known with the offset: the second guess is right but within an hour
  // that a change of clocks leaves out.
  const guess = asUtc - readOffset(asUtc) * MINUTE
  return asUtc - readOffset(guess) * MINUTE
}

/** By how many minutes the clocks there are ahead of those here (R32); negative where they are behind. */
export function tellDifference(instant: number, here: ReadOffset, there: ReadOffset): number {
  return there(instant) - here(instant)
}
