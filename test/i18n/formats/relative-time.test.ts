import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/domain/language'
import { formatDate } from '../../../src/i18n/formats/dates'
import {
  formatRelativeDay,
  formatRelativeTime,
  formatTimeSince,
} from '../../../src/i18n/formats/relative-time'
import { describeInBothIntls } from '../../support/both-intls'

const now = new Date(2024, 1, 21, 15, 4)

describeInBothIntls('a relative time', () => {
  test.each([
    ['a moment ago', at({ minutes: -0.5 }), ['just now', 'oraintxe', 'ახლახან', 'az önce']],
    [
      'one minute ago',
      at({ minutes: -1 }),
      ['1 minute ago', 'duela minutu bat', '1 წუთის წინ', '1 dakika önce'],
    ],
    [
      'five minutes ago',
      at({ minutes: -5.9 }),
      ['5 minutes ago', 'duela 5 minutu', '5 წუთის წინ', '5 dakika önce'],
    ],
    ['in one minute', at({ minutes: 1 }), ['in 1 minute', 'minutu bat barru', '1 წუთში', '1 dakika sonra']],
    ['one hour ago', at({ minutes: -60 }), ['1 hour ago', 'duela ordu bat', '1 საათის წინ', '1 saat önce']],
    [
      'three hours ago',
      at({ minutes: -180 }),
      ['3 hours ago', 'duela 3 ordu', '3 საათის წინ', '3 saat önce'],
    ],
    ['yesterday', at({ days: -1 }), ['yesterday', 'atzo', 'გუშინ', 'dün']],
    ['tomorrow', at({ days: 1 }), ['tomorrow', 'bihar', 'ხვალ', 'yarın']],
    ['three days ago', at({ days: -3 }), ['3 days ago', 'duela 3 egun', '3 დღის წინ', '3 gün önce']],
    ['in three days', at({ days: 3 }), ['in 3 days', '3 egun barru', '3 დღეში', '3 gün sonra']],
    ['a week ago', at({ days: -7 }), ['14 Feb 2024', '2024/02/14', '14.02.2024', '14.02.2024']],
  ])('says %s in each language', (_name, then, expected) => {
    expect(languages.map((language) => formatRelativeTime(then, now, language))).toEqual(expected)
  })

  test('knows today as a day', () => {
    const days = languages.map((language) => formatRelativeDay(at({ minutes: -600 }), now, language))
    expect(days).toEqual(['today', 'gaur', 'დღეს', 'bugün'])
  })

  test('counts calendar days, also over midnight', () => {
    const afterMidnight = new Date(2024, 1, 21, 0, 30)
    expect(formatRelativeTime(new Date(2024, 1, 20, 22, 0), afterMidnight, 'en')).toBe('yesterday')
    expect(formatRelativeTime(new Date(2024, 1, 20, 23, 50), afterMidnight, 'en')).toBe('40 minutes ago')
  })
})

describeInBothIntls('the time since something happened', () => {
  test('is the date where the clock was set back: nothing happened tomorrow', () => {
    const since = languages.map((language) => formatTimeSince(at({ days: 1 }), now, language))
    expect(since).toEqual(languages.map((language) => formatDate(at({ days: 1 }), language, 'dateTime')))
    expect(formatTimeSince(at({ minutes: 0.5 }), now, 'en')).toBe('just now')
    expect(formatTimeSince(at({ minutes: -3 }), now, 'en')).toBe('3 minutes ago')
  })
})

describe('a relative time beside CLDR', () => {
  test.each(['en', 'ka', 'tr'] as const)('agrees with CLDR in %s', (language) => {
    const cldr = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    expect(formatRelativeTime(at({ minutes: -20 }), now, language)).toBe(cldr.format(-20, 'minute'))
    expect(formatRelativeTime(at({ minutes: 20 }), now, language)).toBe(cldr.format(20, 'minute'))
    expect(formatRelativeTime(at({ minutes: -240 }), now, language)).toBe(cldr.format(-4, 'hour'))
    expect(formatRelativeTime(at({ minutes: 240 }), now, language)).toBe(cldr.format(4, 'hour'))
    for (const days of [-6, -3, -1, 1, 3, 6]) {
      expect(formatRelativeTime(at({ days }), now, language)).toBe(cldr.format(days, 'day'))
    }
  })
})

function at({ days = 0, minutes = 0 }: { days?: number; minutes?: number }): Date {
  return new Date(2024, 1, 21 + days, 15, 4, minutes * 60)
}
