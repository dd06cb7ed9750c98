import { describe, expect, test } from 'vitest'
import { periodUnits } from '../../../src/domain/customers/periods'
import { readPeriodLabel } from '../../../src/domain/customers/read-period-label'
import { languages } from '../../../src/domain/language'
import { formatPeriod } from '../../../src/i18n/formats/periods'
import { recognisePeriod } from '../../../src/i18n/recognise-period'

const read = (text: string, unit: (typeof periodUnits)[number]) =>
  readPeriodLabel(text, unit, recognisePeriod)

describe('the heading of a period', () => {
  test('names quarters as spreadsheets do', () => {
    const texts = [
      '2026-Q1',
      '2026 Q1',
      '2026Q1',
      '2026/Q1',
      '2026.Q1',
      'Q1 2026',
      'Q1/2026',
      'q1-2026',
      '1Q 2026',
    ]
    for (const text of texts)
      expect([text, read(text, 'quarter')]).toEqual([text, { type: 'period', period: '2026-Q1' }])
  })

  test('names months as spreadsheets do', () => {
    const texts = [
      '2026-03',
      '2026/3',
      '2026.03',
      '03/2026',
      '3.2026',
      '03-2026',
      'Mar-26',
      'March 2026',
      'მარ-26',
      'mar. 2026',
    ]
    for (const text of texts)
      expect([text, read(text, 'month')]).toEqual([text, { type: 'period', period: '2026-03' }])
  })

  test('is understood as the program itself writes it, in every language', () => {
    const parts = [
      '',
      ...['Q1', 'Q2', 'Q3', 'Q4'],
      ...Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')),
    ]
    for (const language of languages)
      for (const style of ['short', 'long'] as const)
        for (const part of parts) {
          const period = part ? `2026-${part}` : '2026'
          const unit = part === '' ? 'year' : part.startsWith('Q') ? 'quarter' : 'month'
          expect(read(formatPeriod(period, language, style), unit)).toEqual({ type: 'period', period })
        }
  })

  test('may be of another unit, or out of range', () => {
    expect(read('2026', 'month')).toEqual({ type: 'otherUnit', unit: 'year' })
    expect(read('March 2026', 'quarter')).toEqual({ type: 'otherUnit', unit: 'month' })
    const texts = ['1899', '2200', '13/2026', '00/2026', '2026-Q5', 'Mart 2500']
    expect(texts.map((text) => read(text, 'month')?.type)).toEqual(texts.map(() => 'outOfRange'))
  })

  test('is none of a text that names none', () => {
    const texts = ['', 'New', 'Total 2026', '12', '12.5', '20261', '1/2/2026', '2026-03-01', 'Xyz-26']
    for (const unit of periodUnits)
      expect(texts.map((text) => read(text, unit))).toEqual(texts.map(() => undefined))
  })
})
