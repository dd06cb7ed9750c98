import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findContactData } from '../../src/domain/find-contact-data'
import { languages } from '../../src/domain/language'
import { usualCurrencies } from '../../src/domain/money'
import { formatDate, formatDay } from '../../src/i18n/formats/dates'
import { formatMoney, formatNumber } from '../../src/i18n/formats/numbers'

const telephones = [
  '+34 943 12 34 56',
  '+34 600 123 456',
  '(+34) 943 12 34 56',
  '0032 475 12 34 56',
  '00 34 943 123 456',
  '0034600123456',
  '+34943123456',
  '+995 599 12 34 56',
  '+995 (32) 2 12 34 56',
  '+90 (532) 123 45 67',
  '+90.532.123.45.67',
  '+49 (0)30 901820',
  '+1-202-555-0143',
  '(0322) 12 34 56',
  '0532 123 45 67',
  '05321234567',
  '943 12 34 56',
  '943-12-34-56',
  '532 123 45 67',
]

const others = [
  '2024-2026',
  '01.02.2024 10:30',
  '2024-03-01T10:00:00+04:00',
  '01/02/2024-03/04/2024',
  '1 000 000',
  '100 000 000',
  '+12 000 000',
  '+1.234.567,89 €',
  '1 250 000 000 ₾',
  '+25 % 10 000 000',
  'ISO 9001:2015',
  'ISO/IEC 27001:2022',
  'EN ISO 13485:2016',
  'ISBN 978-0-306-40615-7',
  'ISSN 0317-8471',
  'ES91 2100 0418 4502 0005 1332',
  'TR33 0006 1005 1978 6457 8413 26',
  '192.168.10.12',
  '24/7',
  '5G',
  '3.141592653589',
  '@harreman',
  'a@b',
  '10 20 30 40 50',
  '2020 2021 2022 2023',
]

/** Words around, such as stand on notes. */
const around = fc.constantFrom(
  ['', ''],
  ['Ane, ', '.'],
  ['(', ')'],
  ['დარეკეთ: ', ', სამშაბათს'],
  ['Müşteri — ', '\n2024'],
  ['5 ', '; 7 %'],
)

const between = (start: Date, end: Date) => fc.date({ min: start, max: end, noInvalidDate: true })
const anyDay = between(new Date(1900, 0, 1), new Date(2100, 11, 31))

describe('what looks like an address or a number', () => {
  test.each(telephones)('R86: is the telephone number %s', (number) => {
    fc.assert(
      fc.property(around, ([before = '', after = '']) => {
        // "5 943 …" could be one longer number.
        fc.pre(!(before === '5 ' && !number.startsWith('+')))
        expect(findContactData(before + number + after)).toEqual([{ type: 'telephone', text: number }])
      }),
    )
  })

  test.each(others)('R86: is not %s', (text) => {
    fc.assert(
      fc.property(around, ([before = '', after = '']) => {
        expect(findContactData(before + text + after)).toEqual([])
      }),
    )
  })

  test('R86: is every e-mail address', () => {
    fc.assert(
      fc.property(fc.emailAddress({ size: 'small' }), (address) => {
        fc.pre(/^[\w.+-]+@/.test(address) && !address.startsWith('.'))
        expect(findContactData(`> ${address} <`)).toEqual([{ type: 'email', text: address }])
      }),
    )
    expect(findContactData('nino.k@mail.example.ge, ane@example.eus')).toMatchObject([
      { text: 'nino.k@mail.example.ge' },
      { text: 'ane@example.eus' },
    ])
  })

  test('R86: is a number of any country in the usual groups', () => {
    const digits = fc.array(fc.integer({ min: 10, max: 999 }), { minLength: 3, maxLength: 4 })
    const gap = fc.constantFrom(' ', '-', '\u00A0')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 998 }), digits, gap, (country, groups, sign) => {
        const rest = groups.map(String)
        const length = rest.join('').length + String(country).length
        fc.pre(length >= 10 && length <= 15)
        const number = `+${[country, ...rest].join(sign)}`
        expect(findContactData(`☎ ${number}!`)).toEqual([{ type: 'telephone', text: number }])
      }),
    )
  })

  test('R86: is no day and no time, in any language', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...languages),
        around,
        (date, language, [before = '', after = '']) => {
          const day = date.toISOString().slice(0, 10)
          const words = [day, formatDay(day, language), formatDate(date, language, 'dateTime')]
          const numbers = `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()}`
          for (const word of [...words, numbers, `${numbers} 08:30`, date.toISOString()])
            expect(findContactData(before + word + after)).toEqual([])
        },
      ),
    )
  })

  test('R86: is no amount and no number of things, in any language', () => {
    const amount = fc.integer({ min: -1_000_000_000, max: 999_999_999_999 }).map((cents) => cents / 100)
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom(...languages),
        fc.constantFrom(...usualCurrencies),
        (value, language, currency) => {
          const written = [
            formatMoney(value, currency, language),
            formatNumber(value, language),
            String(value),
          ]
          for (const text of written) expect(findContactData(`+ ${text}, ${text}`)).toEqual([])
        },
      ),
    )
  })

  test('takes no longer for the worst texts than for others', () => {
    const worst = ['+1 ', '(0123) ', 'a.', 'a@', '00 ', '1(', '12-'].map((part) => part.repeat(20_000))
    for (const text of worst) expect(findContactData(text)).toEqual([])
  })
})
