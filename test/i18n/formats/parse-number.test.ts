import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../../src/domain/language'
import { formatNumber } from '../../../src/i18n/formats/numbers'
import { LARGEST_NUMBER, parseNumber } from '../../../src/i18n/formats/parse-number'
import { describeInBothIntls } from '../../support/both-intls'

const NBSP = '\u00a0'
const NARROW = '\u202f'

function read(text: string, language: Language) {
  const result = parseNumber(text, language)
  return result.ok ? result.value : result.failure
}

describe('a number somebody types', () => {
  test.each([
    ['eu', '1.234,5'],
    ['ka', '1234,5'],
    ['tr', '1.234,5'],
    ['en', '1,234.5'],
  ] as const)('R50: is the same number in %s: "%s"', (language, text) => {
    expect(read(text, language)).toBe(1234.5)
  })

  test.each([
    '1234,5',
    '1234.5',
    '1 234,5',
    `1${NBSP}234.5`,
    `1${NARROW}234,5`,
    '1.234,5',
    '1,234.5',
    ' 1234,50 ',
  ])('R50: may be "%s" in any language', (text) =>
    expect(languages.map((language) => read(text, language))).toEqual([1234.5, 1234.5, 1234.5, 1234.5]),
  )

  test.each([
    ['1.234', { en: 1.234, eu: 1234, ka: 1.234, tr: 1234 }],
    ['1,234', { en: 1234, eu: 1.234, ka: 1.234, tr: 1.234 }],
    ['0.125', { en: 0.125, eu: 0.125, ka: 0.125, tr: 0.125 }],
    ['1234.567', { en: 1234.567, eu: 1234.567, ka: 1234.567, tr: 1234.567 }],
    ['1.5', { en: 1.5, eu: 1.5, ka: 1.5, tr: 1.5 }],
  ])('R50: parts thousands by the sign that the language has for it: "%s"', (text, expected) => {
    expect(Object.fromEntries(languages.map((language) => [language, read(text, language)]))).toEqual(
      expected,
    )
  })

  test.each([
    ['1.234.567', 1234567],
    ['1,234,567.8', 1234567.8],
    ['1.234.567,8', 1234567.8],
    ['1 234 567', 1234567],
    ['5,', 5],
    ['.5', 0.5],
    ['007', 7],
    ['-0', 0],
  ])('is understood: "%s"', (text, expected) => {
    expect(languages.map((language) => read(text, language))).toEqual(languages.map(() => expected))
  })

  test.each([
    ['1.2.3', 'notNumber'],
    ['12a', 'notNumber'],
    ['1,234.567,8', 'notNumber'],
    ['1.234 567', 'notNumber'],
    ['12 34', 'notNumber'],
    ['1e5', 'notNumber'],
    ['.', 'notNumber'],
    ['--5', 'notNumber'],
    ['5 €', 'notNumber'],
    ['Infinity', 'notNumber'],
    ['', 'empty'],
    [` ${NBSP}`, 'empty'],
    ['-5', 'negative'],
    ['\u22121.234,5', 'negative'],
    ['1000000000001', 'tooLarge'],
    ['9'.repeat(400), 'tooLarge'],
  ])('is none, and why: "%s"', (text, expected) => {
    expect(languages.map((language) => read(text, language))).toEqual(languages.map(() => expected))
  })
})

describeInBothIntls('what is formatted', () => {
  const amounts = fc
    .integer({ min: 0, max: LARGEST_NUMBER })
    .chain((whole) =>
      fc
        .integer({ min: 0, max: 99 })
        .map((hundredths) => Number(`${whole}.${String(hundredths).padStart(2, '0')}`)),
    )

  test.each(languages)('R50: is read back as the same number in %s', (language) => {
    const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
    fc.assert(
      fc.property(amounts, (amount) => {
        fc.pre(amount <= LARGEST_NUMBER)
        expect(read(formatNumber(amount, language), language)).toBe(amount)
        expect(read(formatNumber(amount, language, options), language)).toBe(amount)
      }),
    )
  })

  test.each(languages)('R50: is refused in %s where it is below nothing', (language) => {
    const negative = fc.integer({ min: 1, max: 1e9 }).map((size) => -size / 100)
    fc.assert(
      fc.property(negative, (amount) => {
        expect(read(formatNumber(amount, language), language)).toBe('negative')
      }),
    )
  })

  test('never throws and never gives what is no finite number', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[\d., \u00a0-]{0,20}$/))
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (text, language) => {
        const result = parseNumber(text, language)
        if (result.ok) expect(result.value >= 0 && result.value <= LARGEST_NUMBER).toBe(true)
      }),
    )
  })
})
