import type { CalendarDay } from '../relationships/relationship-details'
import { addDays } from './calendar-days'

/** A name as the data has it. */
export interface HolidayName {
  readonly text: string
  /** A tag of BCP 47; empty where the data does not say. */
  readonly language: string
}

/** A public holiday of a whole country. */
export interface Holiday {
  readonly day: CalendarDay
  /** The last day where it lasts longer than one; else the same. */
  readonly lastDay: CalendarDay
  /** In the reader's language where the data has it, else as the country itself says. */
  readonly name: HolidayName
  /** In English, where the name is in neither language of the reader's. */
  readonly english: string
  /** Whether it is a day off for a holiday that falls on another day. */
  readonly isSubstitute: boolean
}

/** How many days before and after the day of sending are looked at. */
const AROUND = { before: 3, after: 10 } as const
/** How many of those to come are named. */
const NEXT_COUNT = 3

export interface HolidaysNearby {
  /** Around the day when something was sent, those of today and those named as next left out; empty where no day is known. */
  readonly sent: readonly Holiday[]
  /** Those among them on the day itself. */
  readonly onSentDay: readonly Holiday[]
  readonly today: readonly Holiday[]
  readonly next: readonly Holiday[]
}

/** Which holidays can be why nobody answers (R32): around the day of sending, today, and those to come. */
export function pickHolidays(
  holidays: readonly Holiday[],
  sentOn: CalendarDay,
  today: CalendarDay,
): HolidaysNearby {
  const next = holidays.filter(({ day }) => day > today).slice(0, NEXT_COUNT)
  const onDay = (wanted: CalendarDay) => holidays.filter((holiday) => isOn(holiday, wanted))
  const earliest = sentOn && addDays(sentOn, -AROUND.before)
  const latest = sentOn && addDays(sentOn, AROUND.after)
  const isNear = ({ day, lastDay }: Holiday) => sentOn !== '' && lastDay >= earliest && day <= latest
  return {
    sent: holidays.filter((holiday) => isNear(holiday) && !isOn(holiday, today) && !next.includes(holiday)),
    onSentDay: sentOn ? onDay(sentOn) : [],
    today: onDay(today),
    next,
  }
}

/** The years whose holidays are needed to tell what is near. */
export function listHolidayYears(sentOn: CalendarDay, today: CalendarDay): readonly number[] {
  const sent = sentOn ? [addDays(sentOn, -AROUND.before), addDays(sentOn, AROUND.after)] : []
  const coming = Number(today.slice(0, 4)) + 1
  const years = [...sent, today].map((day) => Number(day.slice(0, 4)))
  return [...new Set([...years, coming])].toSorted((a, b) => a - b)
}

/** The years that the data speaks of: before, most rules are not known; after, the calendars of the moon end. */
export const holidayYears = { first: 1990, last: 2075 } as const

export function isHolidayYear(year: number): boolean {
  return year >= holidayYears.first && year <= holidayYears.last
}

function isOn({ day, lastDay }: Holiday, wanted: CalendarDay): boolean {
  return day <= wanted && wanted <= lastDay
}
