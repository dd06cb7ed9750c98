import { describe, expect, test } from 'vitest'
import type { FigurePlace } from '../../../src/domain/customers/paste-problem'
import type { PasteSetting } from '../../../src/domain/customers/paste-setting'
import { readPastedFigures } from '../../../src/domain/customers/read-pasted-figures'
import type { Language } from '../../../src/domain/language'
import { parseNumber } from '../../../src/i18n/formats/parse-number'
import { recognisePeriod } from '../../../src/i18n/recognise-period'
import { type DrawnFigures, drawBook } from '../../support/figure-books'

const measures = {
  Potential: 'potential',
  New: 'new',
  Regular: 'regular',
  Lost: 'lost',
  Profit: 'profit',
  'Cost to serve': 'costToServe',
} as const

const columns = ['new', 'regular', 'lost'] as const

function setting(drawn: DrawnFigures = {}, rest: Partial<PasteSetting> = {}, language: Language = 'en') {
  const findPlace = (row: number, column: number): FigurePlace | undefined => {
    const [period, measure] = [['2026-Q1', '2026-Q2'][row], columns[column]]
    return period && measure ? { segmentId: 'shops', period, measure } : undefined
  }
  return {
    book: drawBook({ shops: {}, buyers: {}, ...drawn }, 'quarter'),
    currency: 'EUR',
    segmentId: 'shops',
    parseNumber: (text: string) => parseNumber(text, language),
    findMeasure: (label: string) => new Map(Object.entries(measures)).get(label),
    findSegment: (label: string) => ({ Shops: 'shops', Buyers: 'buyers', Regular: 'namesake' })[label],
    findPeriod: recognisePeriod,
    findPlace,
    ...rest,
  }
}

/** `period measure segment value` of each figure, or `row:column problem` of each problem. */
function paste(text: string, options = setting()): string[] {
  const result = readPastedFigures(text.replaceAll(/ *\| */g, '\t'), options)
  return result.ok
    ? result.value.map(
        ({ period, measure, segmentId, value }) => `${period} ${measure} ${segmentId} ${value}`,
      )
    : result.failure.map(({ row, column, type }) => `${row}:${column} ${type}`)
}

describe('figures pasted from a spreadsheet', () => {
  test('R66: are read with periods across and measures down', () => {
    expect(paste('| 2026-Q1 | 2026-Q2\nNew | 20 | 30\nRegular | 180 |\n')).toEqual([
      '2026-Q1 new shops 20',
      '2026-Q2 new shops 30',
      '2026-Q1 regular shops 180',
    ])
  })

  test('R66: are read with periods down and measures across', () => {
    expect(paste('Period | New | Lost\r\nQ1 2026 | 20 | 0\r\n2026 Q2 | 30 | 10')).toEqual([
      '2026-Q1 new shops 20',
      '2026-Q1 lost shops 0',
      '2026-Q2 new shops 30',
      '2026-Q2 lost shops 10',
    ])
  })

  test('R66: belong to the segments that are named: in each row, or above their rows', () => {
    const figures = ['2026-Q1 new shops 1', '2026-Q1 new buyers 2', '2026-Q1 lost buyers 3']
    expect(paste('| | 2026Q1\nShops | New | 1\nBuyers | New | 2\nBuyers | Lost | 3')).toEqual(figures)
    expect(paste('| 2026Q1\nShops\nNew | 1\nBuyers |\nNew | 2\nLost | 3')).toEqual(figures)
    expect(paste('Segment | Quarter | New\nShops | Q1/2026 | 1\nBuyers | Q1/2026 | 2')).toEqual(
      figures.slice(0, 2),
    )
  })

  test('know a segment from a measure of the same name', () => {
    expect(paste('| | 2026-Q1\nRegular | New | 4\nRegular | Regular | 5')).toEqual([
      '2026-Q1 new namesake 4',
      '2026-Q1 regular namesake 5',
    ])
  })

  test('R66: go where they are pasted when they have no headings', () => {
    expect(paste('1 | 2 | 0\n | 4')).toEqual([
      '2026-Q1 new shops 1',
      '2026-Q1 regular shops 2',
      '2026-Q1 lost shops 0',
      '2026-Q2 regular shops 4',
    ])
    expect(paste('1 | 2 | 0 | 7\n\n3')).toEqual(['1:4 outside', '3:1 outside'])
  })

  test('R66: are numbers as the reader of each language writes them', () => {
    const written: readonly [Language, string][] = [
      ['en', '1,234.5'],
      ['eu', '1.234,5'],
      ['ka', '1 234,5'],
      ['tr', '1.234,5'],
    ]
    for (const [language, amount] of written) {
      const found = paste(`| 2026-Q1\nProfit | ${amount}`, setting({}, {}, language))
      expect(found).toEqual(['2026-Q1 profit shops 1234.5'])
    }
  })

  test('are read with the currency of the canvas on either side, and with losses in each spelling', () => {
    const amounts = ['€5', '5 €', '5 EUR', '-€5', '€-5', '(5)', '5-', '−5,5 €', '–5']
    const found = amounts.map((amount) =>
      paste(`| 2026-Q1\nProfit | ${amount}`)[0]?.replace('2026-Q1 profit shops ', ''),
    )
    expect(found).toEqual(['5', '5', '5', '-5', '-5', '-5', '-5', '-5.5', '-5'])
    expect(paste('| 2026-Q1\nProfit (€) | 5\nCost to serve, EUR | 6')).toHaveLength(2)
  })

  test('may stand in quotation marks with line breaks and tabs inside', () => {
    expect(paste('"" | "2026-Q1"\n"New" | "20"\n"Regular\n" | 3\n"""Lost""" |')).toEqual([
      '2026-Q1 new shops 20',
      '2026-Q1 regular shops 3',
    ])
  })

  test('are none in an empty text', () => {
    expect([paste(''), paste('\n\t\n'), paste('| 2026-Q1')]).toEqual([[], [], []])
  })
})

describe('what is wrong with pasted figures', () => {
  const cells = (...texts: readonly string[]) =>
    paste(`| 2026-Q1\n${texts.map((text) => `${text}\n`).join('')}`)

  test('R66: is said cell by cell, and nothing is given if anything is wrong', () => {
    expect(
      cells('New | -3', 'Regular | 2.5', 'Lost | 12,5,3', 'Profit | much', 'Cost to serve | -1'),
    ).toEqual(['2:2 negative', '3:2 fraction', '4:2 notNumber', '5:2 notNumber', '6:2 negative'])
    expect(cells('New | 3', 'Profit | --5', 'Cost to serve | 5%')).toEqual(['3:2 notNumber', '4:2 notNumber'])
    expect(cells('New | 9999999999999', 'Profit | 9999999999999')).toEqual(['2:2 tooLarge', '3:2 tooLarge'])
    expect(cells(`New | ${'1,'.repeat(5000)}`, 'Profit | €')).toEqual(['2:2 notNumber', '3:2 notNumber'])
  })

  test('R66: is a currency other than the one of the canvas, in a cell or in a heading', () => {
    const amounts = ['₾5', '5 ₺', '$5', '5 USD', '5 TL', '5 ლარი']
    expect(cells(...amounts.map((amount) => `Profit | ${amount}`))).toEqual(
      amounts.map((_, index) => `${index + 2}:2 otherCurrency`),
    )
    expect(cells('Profit ($) | 5', 'New | 5 €', 'Lost (€) | 1')).toEqual([
      '2:1 otherCurrency',
      '3:2 moneyForCount',
      '4:1 moneyForCount',
    ])
    expect(cells('Profit | 5 constructor')).toEqual(['2:2 notNumber'])
    expect(paste('| 2026-Q1\nProfit | $5', setting({}, { currency: 'CAD' }))).toEqual([
      '2026-Q1 profit shops 5',
    ])
  })

  test('R66: is a period that comes twice', () => {
    expect(paste('| 2026-Q1 | Q1 2026\nNew | 1 | 2')).toEqual(['1:3 periodTwice'])
    expect(paste('Period | New\n2026-Q1 | 1\n2026Q1 | 2')).toEqual(['3:1 periodTwice'])
    expect(cells('New | 1', 'New | 1')).toEqual(['3:2 figureTwice'])
  })

  test('R66: is a period of another unit, or of a year that cannot be', () => {
    const options = setting()
    const found = readPastedFigures('\t2026\t03/2026\tQ1 1899\t2200-Q1\t2026-Q5\nNew\t1\t2\t3\t4\t5', options)
    expect(found.ok ? found.value : found.failure).toEqual([
      { row: 1, column: 2, text: '2026', type: 'otherUnit', unit: 'year' },
      { row: 1, column: 3, text: '03/2026', type: 'otherUnit', unit: 'month' },
      { row: 1, column: 4, text: 'Q1 1899', type: 'periodOutOfRange' },
      { row: 1, column: 5, text: '2200-Q1', type: 'periodOutOfRange' },
      { row: 1, column: 6, text: '2026-Q5', type: 'periodOutOfRange' },
    ])
  })

  test('is a heading that says nothing over figures, but none over empty cells', () => {
    expect(paste('| 2026-Q1 | Total\nNew | 1 | 1\nSum | 2 |')).toEqual([
      '1:3 unknownLabel',
      '3:1 unknownLabel',
    ])
    expect(paste('| 2026-Q1 | Total\nNew | 1 |\nRemarks')).toEqual(['2026-Q1 new shops 1'])
    expect(paste('| 2026-Q1 |\nNew | 1 | 7\n | 2')).toEqual(['2:3 noLabel', '3:2 noLabel'])
  })

  test('R66: is more lost than were there, with the figures there are and those that are pasted', () => {
    const before = { shops: { '2026-Q1': { new: 5, regular: 5 } } }
    const lost = '| 2026-Q2\nLost | 11'
    expect(readPastedFigures(lost.replaceAll(' | ', '\t').replace('| ', '\t'), setting(before))).toEqual({
      ok: false,
      failure: [
        { row: 2, column: 2, text: '11', type: 'moreLostThanThere', period: '2026-Q2', lost: 11, there: 10 },
      ],
    })
    expect(paste('| 2026-Q2\nLost | 10', setting(before))).toEqual(['2026-Q2 lost shops 10'])
    expect(paste('| 2026-Q1 | 2026-Q2\nNew | 6 |\nLost | | 11', setting(before))).toHaveLength(2)
    expect(paste('| 2026-Q1 | 2026-Q2\nNew | 4 |\nLost | | 10', setting(before))).toEqual([
      '3:3 moreLostThanThere',
    ])
    const after = { shops: { '2026-Q1': { new: 5, regular: 5 }, '2026-Q2': { lost: 9 } } }
    expect(paste('| 2026-Q1\nNew | 3\nRegular | 5', setting(after))).toEqual(['2:2 moreLostThanThere'])
    expect(paste(lost)).toEqual(['2026-Q2 lost shops 11'])
  })
})
