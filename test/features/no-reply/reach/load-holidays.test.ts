import { describe, expect, test, vi } from 'vitest'
import type { Holiday } from '../../../../src/domain/reach/holidays'
import { isCalendarDay } from '../../../../src/domain/relationships/relationship-details'
import { loadHolidays } from '../../../../src/features/no-reply/reach/load-holidays'
import { loadCountryNames } from '../../../../src/i18n/country-names'
import { describeInBothIntls } from '../../../support/both-intls'

async function load(...asked: Parameters<typeof loadHolidays>): Promise<readonly Holiday[]> {
  const result = await loadHolidays(...asked)
  if (!result.ok) throw new Error(result.failure)
  return result.value
}

const find = (holidays: readonly Holiday[], day: string) => holidays.find((holiday) => holiday.day === day)

describeInBothIntls('the public holidays of a country', () => {
  test('R32: have their names in the language of the reader, where the data has them', async () => {
    expect(find(await load('GE', [2026], 'ka'), '2026-01-01')?.name).toEqual({
      text: 'ახალი წელი',
      language: 'ka',
    })
    expect(find(await load('DE', [2026], 'tr'), '2026-01-01')?.name).toEqual({
      text: 'Yılbaşı',
      language: 'tr',
    })
    expect(find(await load('DE', [2026], 'en'), '2026-04-03')).toMatchObject({
      name: { text: 'Good Friday', language: 'en' },
      english: '',
    })
  })

  test('R32: else as the country says them, with the language, and in English', async () => {
    expect(find(await load('DE', [2026], 'eu'), '2026-04-03')).toMatchObject({
      name: { text: 'Karfreitag', language: 'de' },
      english: 'Good Friday',
    })
    expect(find(await load('JP', [2026], 'eu'), '2026-01-01')?.name.language).toBe('ja')
    expect(find(await load('US', [2026], 'eu'), '2026-06-19')).toMatchObject({
      name: { text: 'Juneteenth' },
      english: '',
    })
  })

  test('R32: are those of the days of the calendar there, in order, over years', async () => {
    const holidays = await load('US', [2025, 2026], 'en')
    const days = holidays.map(({ day }) => day)
    expect(days).toEqual(days.toSorted())
    expect(days).toEqual(expect.arrayContaining(['2025-07-04', '2025-11-27', '2026-11-26']))
    expect(find(holidays, '2026-07-03')?.isSubstitute).toBe(true)
  })

  test('R32: last as long as they do, also those that begin at sunset', async () => {
    const holidays = await load('TR', [2026], 'tr')
    expect(find(holidays, '2026-05-27')).toMatchObject({
      lastDay: '2026-05-30',
      name: { text: 'Kurban Bayramı', language: 'tr' },
    })
    expect(find(holidays, '2026-10-29')).toMatchObject({ lastDay: '2026-10-29' })
  })

  test('R32: have a name without a language where the data does not say one', async () => {
    expect(find(await load('VU', [2026], 'eu'), '2026-12-26')?.name).toEqual({
      text: 'Fête de Famille',
      language: '',
    })
  })

  test('R32: leave out years of which nothing is known', async () => {
    expect(await load('DE', [1, 9999], 'en')).toEqual([])
  })

  test('R32: are unknown for a country without data', async () => {
    expect(await loadHolidays('KW', [2026], 'en')).toEqual({ ok: false, failure: 'noData' })
    expect(await loadHolidays('QQ', [2026], 'en')).toEqual({ ok: false, failure: 'noData' })
  })
})

describe('the holidays of all countries', () => {
  test('R32: are days with a name, or there is no data; nothing fails', async () => {
    const complaints = vi.spyOn(console, 'error')
    const known: string[] = []
    for (const country of Object.keys(await loadCountryNames('en'))) {
      const result = await loadHolidays(country, [2026], 'eu')
      if (!result.ok) {
        expect([country, result.failure]).toEqual([country, 'noData'])
        continue
      }
      known.push(country)
      expect(result.value.length, country).toBeGreaterThan(0)
      const odd = result.value.filter(
        ({ day, lastDay, name }) => !isCalendarDay(day) || lastDay < day || name.text === '',
      )
      expect([country, odd]).toEqual([country, []])
    }
    expect(known).toHaveLength(206)
    expect(complaints).not.toHaveBeenCalled()
  })
})
