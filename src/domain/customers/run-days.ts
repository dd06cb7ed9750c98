import { type CalendarDay, isCalendarDay } from '../relationships/relationship-details'
import type { Run } from './run'

/** Before this day nobody sent anything over the internet to customers: such a day is a slip of the finger. */
export const FIRST_SENT_DAY: CalendarDay = '1990-01-01'

type DayFailure = 'tooEarly' | 'future'

/** What is wrong with a day on which something was sent; undefined for a day that can be. */
export function judgeSentDay(day: CalendarDay, today: CalendarDay): DayFailure | undefined {
  if (day > today) return 'future'
  return day < FIRST_SENT_DAY ? 'tooEarly' : undefined
}

/** For how many days the customer has not answered (R23), or had not when the run was closed; undefined without a day. */
export function countDaysWaiting(
  { sentOn, closing }: Pick<Run, 'sentOn' | 'closing'>,
  today: CalendarDay,
): number | undefined {
  const end = closing?.on || today
  if (!isCalendarDay(sentOn) || !isCalendarDay(end)) return undefined
  return Math.max(0, countDay(end) - countDay(sentOn))
}

/** The runs as somebody works through them: the open ones first, of those the longest waiting; then the closed, last first. */
export function sortRuns(runs: readonly Run[]): Run[] {
  const open = runs.filter(({ closing }) => !closing)
  const closed = runs.filter(({ closing }) => closing)
  return [
    ...open.toSorted((a, b) => compareDays(a.sentOn || LAST, b.sentOn || LAST)),
    ...closed.toSorted((a, b) => compareDays(b.closing?.on ?? '', a.closing?.on ?? '')),
  ]
}

/** Behind every day there is. */
const LAST = '9999-99-99'

function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** A number per day, one more for each day later. Years begin in March here, so that the leap day comes last. */
function countDay(day: CalendarDay): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const years = month < 3 ? year - 1 : year
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return 365 * years + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth
}
