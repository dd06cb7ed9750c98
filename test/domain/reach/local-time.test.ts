import { describe, expect, test } from 'vitest'
import { addDays, countDays, dayOfCount, readWeekday } from '../../../src/domain/reach/calendar-days'
import { findInstant, tellDifference, tellLocalTime } from '../../../src/domain/reach/local-time'

const utc = () => 0
const kathmandu = () => 345
/** Clocks that go forward by an hour at noon of 1 January 1970, UTC. */
const changing = (instant: number) => (instant < 12 * 3_600_000 ? 60 : 120)

describe('days of the calendar', () => {
  test('are counted as the clock of the computer counts them, centuries apart', () => {
    for (let count = -200_000; count < 200_000; count += 97) {
      const day = new Date(count * 86_400_000).toISOString().slice(0, 10)
      expect(dayOfCount(count)).toBe(day)
      expect(countDays(day)).toBe(count)
      expect(readWeekday(day) % 7).toBe(new Date(`${day}T00:00Z`).getUTCDay())
    }
  })

  test('follow one another over leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  })
})

describe('the time at a place', () => {
  test('is a day and the minutes of it, by quarters of an hour too', () => {
    expect(tellLocalTime(0, utc)).toEqual({ day: '1970-01-01', minute: 0 })
    expect(tellLocalTime(0, kathmandu)).toEqual({ day: '1970-01-01', minute: 345 })
    expect(tellLocalTime(-60_000, utc)).toEqual({ day: '1969-12-31', minute: 1439 })
  })

  test('leads back to its instant, before and after the clocks change', () => {
    for (const hour of [2, 10, 15, 23]) {
      const instant = hour * 3_600_000
      expect(findInstant(tellLocalTime(instant, changing), changing)).toBe(instant)
    }
  })

  test('differs by minutes', () => {
    expect(tellDifference(0, utc, kathmandu)).toBe(345)
    expect(tellDifference(0, kathmandu, utc)).toBe(-345)
  })
})
