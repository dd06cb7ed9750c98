import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/domain/language'
import { formatDate, formatDay, formatIsoDay } from '../../../src/i18n/formats/dates'
import { describeInBothIntls } from '../../support/both-intls'

const day = new Date(2024, 1, 21, 15, 4)

describeInBothIntls('a date', () => {
  test('is written as each language writes it', () => {
    expect(languages.map((language) => formatDate(day, language, 'long'))).toEqual([
      '21 February 2024',
      '2024ko otsailaren 21a',
      '21 თებერვალი, 2024',
      '21 Şubat 2024',
    ])
  })

  test('of the calendar is the same day in every time zone, in any year', () => {
    expect(languages.map((language) => formatDay('2024-02-21', language))).toEqual([
      '21 February 2024',
      '2024ko otsailaren 21a',
      '21 თებერვალი, 2024',
      '21 Şubat 2024',
    ])
    expect(formatDay('0026-12-31', 'en')).toBe('31 December 26')
  })

  test('has a short form', () => {
    expect(languages.map((language) => formatDate(day, language, 'short'))).toEqual([
      '21 Feb 2024',
      '2024/02/21',
      '21.02.2024',
      '21.02.2024',
    ])
  })

  test('can carry the time, on the clock of 24 hours', () => {
    expect(languages.map((language) => formatDate(day, language, 'dateTime'))).toEqual([
      '21 February 2024, 15:04',
      '2024ko otsailaren 21a (15:04)',
      '21 თებერვალი, 2024, 15:04',
      '21 Şubat 2024 15:04',
    ])
  })

  test.each([
    [1900, '1900eko'],
    [2000, '2000ko'],
    [2001, '2001eko'],
    [2011, '2011ko'],
    [2015, '2015eko'],
    [2020, '2020ko'],
    [2021, '2021eko'],
    [2024, '2024ko'],
    [2025, '2025eko'],
    [2026, '2026ko'],
    [2030, '2030eko'],
    [2031, '2031ko'],
    [2095, '2095eko'],
  ])('gives the Basque year %i its ending', (year, expected) => {
    expect(formatDate(new Date(year, 0, 1), 'eu', 'long')).toBe(`${expected} urtarrilaren 1a`)
  })

  test('gives the Basque days 11 and 31 no article', () => {
    expect(formatDate(new Date(2024, 11, 31), 'eu', 'long')).toBe('2024ko abenduaren 31')
    expect(formatDate(new Date(2024, 11, 11), 'eu', 'long')).toBe('2024ko abenduaren 11')
    expect(formatDate(new Date(2024, 11, 30), 'eu', 'long')).toBe('2024ko abenduaren 30a')
  })

  test('has a form for names of files', () => {
    expect(formatIsoDay(new Date(2024, 1, 1, 23, 59))).toBe('2024-02-01')
  })
})

describe('a date beside CLDR', () => {
  test.each(['ka', 'tr'] as const)('agrees with CLDR in all months of %s', (language) => {
    for (let month = 0; month < 12; month++) {
      const date = new Date(2026, month, 3, 9, 5)
      const long = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date)
      const dateTime = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
        date,
      )
      expect(formatDate(date, language, 'long')).toBe(long)
      expect(formatDate(date, language, 'dateTime')).toBe(dateTime)
    }
  })

  test('names the months of English and Basque as CLDR does', () => {
    for (let month = 0; month < 12; month++) {
      const date = new Date(2024, month, 3)
      const british = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(date)
      const basque = new Intl.DateTimeFormat('eu', { dateStyle: 'long' }).format(date)
      expect(formatDate(date, 'en', 'long')).toBe(british)
      expect(formatDate(date, 'eu', 'long')).toBe(basque.replace('(e)', '').replace(/[()]/g, ''))
    }
  })
})
