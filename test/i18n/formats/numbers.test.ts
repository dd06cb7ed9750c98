import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/domain/language'
import { formatMoney, formatNumber, formatPercent } from '../../../src/i18n/formats/numbers'
import { describeInBothIntls } from '../../support/both-intls'

// Shown as a visible sign, because a no-break space looks like any other.
const NBSP = '\u00a0'

describeInBothIntls('a number', () => {
  test.each([
    [1234567.891, ['1,234,567.891', '1.234.567,891', `1${NBSP}234${NBSP}567,891`, '1.234.567,891']],
    [1234.5, ['1,234.5', '1.234,5', '1234,5', '1.234,5']],
    [12345, ['12,345', '12.345', `12${NBSP}345`, '12.345']],
    [-1, ['-1', '\u22121', '-1', '-1']],
    [-0.0001, ['0', '0', '0', '0']],
    [1.0005, ['1.001', '1,001', '1,001', '1,001']],
  ])('%d is written as each language writes it', (value, expected) => {
    expect(languages.map((language) => formatNumber(value, language))).toEqual(expected)
  })

  test('keeps the decimals it is asked for', () => {
    const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
    expect(formatNumber(5, 'eu', options)).toBe('5,00')
    expect(formatNumber(5.678, 'tr', options)).toBe('5,68')
  })

  test('R79: is a percentage as each language writes it', () => {
    const written = languages.map((language) => formatPercent(0.05, language))
    expect(written).toEqual(['5%', `%${NBSP}5`, '5%', '%5'])
  })

  test('is money as each language writes it', () => {
    expect(languages.map((language) => formatMoney(1234.5, 'EUR', language))).toEqual([
      '€1,234.50',
      `1.234,50${NBSP}€`,
      `1234,50${NBSP}€`,
      '€1.234,50',
    ])
    expect(formatMoney(1234.5, 'GEL', 'ka')).toBe(`1234,50${NBSP}₾`)
    expect(formatMoney(1234.5, 'TRY', 'tr')).toBe('₺1.234,50')
  })

  test('is money without small change where it is asked for', () => {
    const whole = { maximumFractionDigits: 0 }
    expect(formatMoney(1234.4, 'EUR', 'en', whole)).toBe('€1,234')
    expect(formatMoney(-1234.4, 'GEL', 'eu', whole)).toBe(`\u22121.234${NBSP}₾`)
  })
})

describe('a number beside CLDR', () => {
  test.each(languages)('agrees with CLDR in %s', (language) => {
    for (const value of [0, 7, -7, 999, 1000, 9999.99, 10000, -1234567.891, 0.125, 12.5]) {
      expect(formatNumber(value, language)).toBe(new Intl.NumberFormat(language).format(value))
      const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
      expect(formatPercent(value, language, { maximumFractionDigits: 1 })).toBe(percent.format(value))
      for (const currency of ['EUR', 'GEL', 'TRY', 'USD', 'JPY', 'CHF']) {
        const money = new Intl.NumberFormat(language, {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
        })
        expect(formatMoney(value, currency, language)).toBe(money.format(value))
      }
    }
  })
})
