import type { CalendarDay } from '../relationships/relationship-details'

/** From Monday, 1, to Sunday, 7, as ISO 8601 counts. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

export type Weekday = (typeof weekdays)[number]

const DAYS_OF_ERA = 146_097

/** How many days after 1 January 1970 a day is. Years begin in March here, so that the leap day comes last. */
export function countDays(day: CalendarDay): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const years = month < 3 ? year - 1 : year
  const era = Math.floor(years / 400)
  const yearOfEra = years - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_OF_ERA + dayOfEra - 719_468
}

/** The day that is so many days after 1 January 1970. */
export function dayOfCount(count: number): CalendarDay {
  const shifted = count + 719_468
  const era = Math.floor(shifted / DAYS_OF_ERA)
  const dayOfEra = shifted - era * DAYS_OF_ERA
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayOfCount(countDays(day) + days)
}

export function readWeekday(day: CalendarDay): Weekday {
  // The first of January 1970 was a Thursday.
  return weekdays[(((countDays(day) + 3) % 7) + 7) % 7] ?? 1
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
