import { describe, expect, test } from 'vitest'
import { formatPeriod, formatPeriodOfYear } from '../../../src/i18n/formats/periods'

describe('a period in words', () => {
  test.each([
    ['en', 'March 2026', 'quarter 4 of 2026', 'Q4 2026'],
    ['eu', '2026 martxoa', '2026, 4. hiruhilekoa', '2026, 4. hh.'],
    ['ka', 'მარტი, 2026', 'IV კვარტალი, 2026', 'IV კვ., 2026'],
    ['tr', 'Mart 2026', '2026, 4. çeyrek', '2026 4. ç.'],
  ] as const)('is said as %s says it', (language, month, quarter, shortQuarter) => {
    expect(formatPeriod('2026-03', language)).toBe(month)
    expect(formatPeriod('2026-Q4', language)).toBe(quarter)
    expect(formatPeriod('2026-Q4', language, 'short')).toBe(shortQuarter)
    expect(formatPeriod('2026', language)).toBe('2026')
  })

  test('stays as it is where it is no period', () => {
    for (const text of ['2026-13', '2026-Q5', 'spring']) expect(formatPeriod(text, 'eu')).toBe(text)
  })
})

describe('a period of a year that stands below it', () => {
  test.each([
    ['en', 'Mar', 'Q4'],
    ['eu', 'mar.', '4. hh.'],
    ['ka', 'მარ', 'IV კვ.'],
    ['tr', 'Mar', '4. ç.'],
  ] as const)('is as short as it can be in %s', (language, month, quarter) => {
    expect(formatPeriodOfYear('2026-03', language)).toBe(month)
    expect(formatPeriodOfYear('2026-Q4', language)).toBe(quarter)
    expect(formatPeriodOfYear('2026', language)).toBe('2026')
  })
})
