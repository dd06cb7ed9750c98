import { describe, expect, test } from 'vitest'
import { makeFigureBook } from '../../../../src/domain/customers/figure-book'
import type { PeriodFigures } from '../../../../src/domain/customers/figures'
import {
  judgeBalance,
  listBalanceRows,
  listLastPeriods,
  listMoneyPeriods,
} from '../../../../src/features/figures/plots/balance-rows'
import { drawRows } from '../../../../src/features/figures/plots/drawn-rows'
import { founderFigures } from '../../../support/figures'

const founders = [...new Set(founderFigures.map(({ segmentId }) => segmentId))]
const founder = makeFigureBook('quarter', founders, founderFigures)

const bookOf = (values: PeriodFigures['values']) =>
  makeFigureBook('quarter', ['walkers'], [{ segmentId: 'walkers', period: '2026-Q1', values }])

const rowOf = (values: PeriodFigures['values']) => {
  const [row] = listBalanceRows(bookOf(values), ['2026-Q1'])
  if (!row) throw new Error('there is no row')
  return row
}

describe('who pays for whom', () => {
  test('lists first who carries most, and last who costs more than it brings', () => {
    const rows = listBalanceRows(founder, ['2026-Q2'])
    expect(rows.map((row) => `${row.segmentId} ${row.balance} ${judgeBalance(row)}`)).toEqual([
      'restaurants 9840 carries',
      'corner shops 2650 carries',
      'families at home 1420 carries',
      'event organisers -1020 costs',
    ])
  })

  test.each([
    ['R65: costs more than it brings', { profit: 100, costToServe: 120 }, -20, 'costs'],
    ['R65: pays for itself exactly', { profit: 100, costToServe: 100 }, 0, 'even'],
    ['R65: is not judged without its cost', { profit: 100 }, undefined, 'unknown'],
    ['R82: is at loss by its offers', { profit: 100, costToServe: 80, offersCost: 30 }, -10, 'costs'],
  ] as const)('%s', (_title, values, balance, state) => {
    expect(rowOf(values).balance).toBe(balance)
    expect(judgeBalance(rowOf(values))).toBe(state)
  })

  test('R67: winning a customer for 50 stands beside serving one for 10', () => {
    const row = rowOf({ acquisitionCost: 500, new: 10, costToServe: 200, regular: 20 })
    expect(row).toMatchObject({ winningCost: 50, servingCost: 10 })
  })

  test('R67: has no cost of winning where nobody was won', () => {
    expect(rowOf({ acquisitionCost: 500, new: 0, costToServe: 200, regular: 0 })).toMatchObject({
      winningCost: undefined,
      servingCost: undefined,
    })
  })

  test('R72: knows each share of the profit', () => {
    const shares = listBalanceRows(founder, ['2026-Q2']).map(({ share }) => Math.round((share ?? 0) * 100))
    expect(shares).toEqual([52, 25, 18, 5])
  })

  test('adds up several periods', () => {
    const [first] = listBalanceRows(founder, ['2026-Q1', '2026-Q2'])
    expect(first).toMatchObject({ segmentId: 'restaurants', profit: 25400, balance: 19000 })
  })

  test('says what is to be entered', () => {
    expect(rowOf({ profit: 100 }).needs).toEqual([
      { segmentId: 'walkers', period: '2026-Q1', measure: 'costToServe' },
    ])
  })
})

describe('the periods to choose from', () => {
  test('are those with money, the latest first; those of a year are looked at together', () => {
    expect(listMoneyPeriods(founder)).toHaveLength(6)
    expect(listLastPeriods(founder)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4', '2025-Q3'])
    expect(listMoneyPeriods(bookOf({ new: 3 }))).toEqual([])
  })
})

describe('the bars', () => {
  const segments = [{ id: 'walkers', name: ['Walkers'], mark: 'blue' }] as const
  const draw = (values: PeriodFigures['values']) => drawRows([rowOf(values)], segments)[0]

  test.each([
    ['left over beside the cost', { profit: 100, costToServe: 70 }, { left: 30, missing: 0 }],
    ['missing beside the profit', { profit: 100, costToServe: 120 }, { left: 0, missing: 20 }],
    [
      'missing from zero on where the profit is below it',
      { profit: -50, costToServe: 20 },
      { left: 0, missing: 20 },
    ],
    ['nothing where there is no balance', { profit: 100 }, { left: 0, missing: 0 }],
  ] as const)('show what is %s', (_title, values, expected) => {
    expect(draw(values)).toMatchObject(expected)
  })
})
