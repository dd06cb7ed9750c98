import { describe, expect, test } from 'vitest'
import {
  type Holiday,
  isHolidayYear,
  listHolidayYears,
  pickHolidays,
} from '../../../src/domain/reach/holidays'

function holiday(day: string, lastDay = day): Holiday {
  return { day, lastDay, name: { text: day, language: 'en' }, english: '', isSubstitute: false }
}

const holidays = [
  holiday('2026-01-01'),
  holiday('2026-03-20', '2026-03-22'),
  holiday('2026-04-03'),
  holiday('2026-05-01'),
  holiday('2026-07-04'),
  holiday('2026-12-25'),
  holiday('2027-01-01'),
]

const names = (list: readonly Holiday[]) => list.map(({ day }) => day)

describe('the holidays that can be why nobody answers', () => {
  test('R32: are those around the day of sending, today and the next', () => {
    const picked = pickHolidays(holidays, '2026-03-23', '2026-05-01')
    expect(names(picked.sent)).toEqual(['2026-03-20'])
    expect(names(picked.onSentDay)).toEqual([])
    expect(names(picked.today)).toEqual(['2026-05-01'])
    expect(names(picked.next)).toEqual(['2026-07-04', '2026-12-25', '2027-01-01'])
  })

  test('R32: last as many days as they do', () => {
    const picked = pickHolidays(holidays, '2026-03-21', '2026-03-22')
    expect(names(picked.onSentDay)).toEqual(['2026-03-20'])
    expect(names(picked.today)).toEqual(['2026-03-20'])
    expect(names(picked.sent)).toEqual([])
    expect(names(pickHolidays(holidays, '', '2026-03-23').today)).toEqual([])
  })

  test('R32: are named without a day of sending too', () => {
    const picked = pickHolidays(holidays, '', '2026-12-20')
    expect(picked.sent).toEqual([])
    expect(picked.onSentDay).toEqual([])
    expect(names(picked.next)).toEqual(['2026-12-25', '2027-01-01'])
  })
})

describe('the years of holidays', () => {
  test('are those of both days, of what is near, and the next', () => {
    expect(listHolidayYears('2026-03-01', '2026-05-01')).toEqual([2026, 2027])
    expect(listHolidayYears('2024-12-28', '2026-01-02')).toEqual([2024, 2025, 2026, 2027])
    expect(listHolidayYears('', '2026-05-01')).toEqual([2026, 2027])
  })

  test('are known only so far', () => {
    expect([1989, 1990, 2075, 2076].map(isHolidayYear)).toEqual([false, true, true, false])
  })
})
