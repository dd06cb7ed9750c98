import { describe, expect, test } from 'vitest'
import type { Decision } from '../../../src/domain/customers/customer-records'
import { readAllSegments, readSegment } from '../../../src/domain/customers/figure-book'
import {
  computeBalance,
  listLetGoProposals,
  listPeriodsAtLoss,
  listProfitShares,
} from '../../../src/domain/customers/judge-profit'
import { drawBook, impossible, known, type Values } from '../../support/figure-books'

const period = '2026-Q2'

function balanceOf(values: Values) {
  return computeBalance(readSegment(drawBook({ a: { [period]: values } }), 'a'), period)
}

describe('the balance of profit and care', () => {
  test('R65: is profit minus cost to serve, and zero is no loss', () => {
    expect(balanceOf({ profit: 100, costToServe: 120 })).toEqual(known(-20))
    expect(balanceOf({ profit: 100, costToServe: 100 })).toEqual(known(0))
    expect(balanceOf({ profit: -5, costToServe: 10 })).toEqual(known(-15))
  })

  test('R65: of empty fields says what is missing', () => {
    const need = (measure: string) => ({ segmentId: 'a', period, measure })
    expect(balanceOf({ new: 1 })).toEqual({
      type: 'missing',
      needs: [need('profit'), need('costToServe')],
    })
    expect(balanceOf({ profit: 100, offersCost: 500 })).toEqual({
      type: 'missing',
      needs: [need('costToServe')],
    })
  })

  test('R82: counts offers and privileges into the cost', () => {
    expect(balanceOf({ profit: 100, costToServe: 80 })).toEqual(known(20))
    expect(balanceOf({ profit: 100, costToServe: 80, offersCost: 30 })).toEqual(known(-10))
  })

  test('is not deceived by binary fractions', () => {
    expect(balanceOf({ profit: 0.3, costToServe: 0.1, offersCost: 0.2 })).toEqual(known(0))
  })

  test('of all segments takes offers that nobody entered for none', () => {
    const book = drawBook({
      a: { [period]: { profit: 100, costToServe: 10, offersCost: 5 } },
      b: { [period]: { profit: 50, costToServe: 20 } },
    })
    expect(computeBalance(readAllSegments(book), period)).toEqual(known(150 - 35))
  })
})

describe('the shares of the profit', () => {
  const sharesOf = (profits: Record<string, number>) =>
    Object.fromEntries(
      listProfitShares(
        drawBook(
          Object.fromEntries(Object.entries(profits).map(([id, profit]) => [id, { [period]: { profit } }])),
        ),
        [period],
      ),
    )

  test('R72: are parts of the profit of all segments', () => {
    expect(sharesOf({ a: 70, b: 20, c: 10 })).toEqual({ a: known(0.7), b: known(0.2), c: known(0.1) })
  })

  test('R72: leave losses out: nobody has more than all, or less than nothing', () => {
    expect(sharesOf({ a: 75, b: 25, c: -60 })).toEqual({ a: known(0.75), b: known(0.25), c: known(0) })
    const none = impossible('noProfit')
    expect(sharesOf({ a: -10, b: -20 })).toEqual({ a: none, b: none })
    expect(sharesOf({ a: 0, b: 0 })).toEqual({ a: none, b: none })
  })

  test('R72: over several periods are those of the sums; a segment without figures there has none', () => {
    const book = drawBook({
      a: { '2026-Q1': { profit: 10 }, '2026-Q2': { profit: 20 } },
      b: { '2026-Q2': { profit: 70 } },
      c: { '2026-Q3': { profit: 1000 } },
    })
    const shares = listProfitShares(book, ['2026-Q1', '2026-Q2'])
    expect(Object.fromEntries(shares)).toEqual({ a: known(0.3), b: known(0.7) })
  })

  test('R72: are not known while the profit of one of the segments is not', () => {
    const book = drawBook({ a: { [period]: { profit: 10 } }, b: { [period]: { new: 3 } } })
    expect(listProfitShares(book, [period]).get('a')).toEqual({
      type: 'missing',
      needs: [{ segmentId: 'b', period, measure: 'profit' }],
    })
  })
})

const bad: Values = { profit: 10, costToServe: 11 }
const good: Values = { profit: 10, costToServe: 10 }

describe('the periods at loss', () => {
  test('are the last ones in a row', () => {
    const rows = { '2025-Q3': bad, '2025-Q4': good, '2026-Q1': bad, '2026-Q2': bad }
    expect(listPeriodsAtLoss(drawBook({ a: rows }), 'a')).toEqual(['2026-Q1', '2026-Q2'])
  })

  test('end with the last period whose balance is known, and with a gap', () => {
    const rows = { '2025-Q3': bad, '2026-Q1': bad, '2026-Q2': bad, '2026-Q3': { new: 4 } }
    expect(listPeriodsAtLoss(drawBook({ a: rows }), 'a')).toEqual(['2026-Q1', '2026-Q2'])
    expect(listPeriodsAtLoss(drawBook({ a: { '2026-Q1': bad, '2026-Q2': good } }), 'a')).toEqual([])
    expect(listPeriodsAtLoss(drawBook({ a: {} }), 'a')).toEqual([])
  })
})

describe('the proposal to let go', () => {
  const threeBad = { '2026-Q1': bad, '2026-Q2': bad, '2026-Q3': bad }
  const propose = (rows: Record<string, Values>, decisions: readonly Decision[] = [], limits = {}) =>
    listLetGoProposals(drawBook({ a: rows }), { limits, decisions })
  const decide = (rest: Partial<Decision>): Decision => ({
    id: 'd',
    segmentId: 'a',
    choice: 'keep',
    on: '2026-10-05',
    why: 'They bring others.',
    ...rest,
  })

  test('R83: is not made for two bad periods of three, and is for three', () => {
    expect(propose({ '2026-Q1': bad, '2026-Q2': bad })).toEqual([])
    expect(propose({ '2026-Q1': bad, '2026-Q2': good, '2026-Q3': bad, '2026-Q4': bad })).toEqual([])
    expect(propose(threeBad)).toEqual([{ segmentId: 'a', periods: ['2026-Q1', '2026-Q2', '2026-Q3'] }])
  })

  test('R83: follows the limit that somebody set', () => {
    expect(propose({ '2026-Q2': bad, '2026-Q3': bad }, [], { periodsAtLoss: 2 })).toHaveLength(1)
    expect(propose(threeBad, [], { periodsAtLoss: 4 })).toEqual([])
    expect(propose({ '2026-Q3': good }, [], { periodsAtLoss: 0 })).toEqual([])
  })

  test('R83: is silent after a decision, until the next bad period', () => {
    const decision = decide({ period: '2026-Q3' })
    expect(propose(threeBad, [decision])).toEqual([])
    expect(propose({ ...threeBad, '2026-Q4': bad }, [decision])).toHaveLength(1)
    expect(propose({ ...threeBad, '2026-Q4': good }, [decision])).toEqual([])
  })

  test('R83: takes a decision that names no period for one about all up to its day', () => {
    expect(propose(threeBad, [decide({})])).toEqual([])
    expect(propose({ ...threeBad, '2026-Q4': bad, '2027-Q1': bad }, [decide({})])).toHaveLength(1)
    expect(propose(threeBad, [decide({ on: '' })])).toHaveLength(1)
    expect(propose(threeBad, [decide({ period: '2030' })])).toEqual([])
  })

  test('R83: is not silenced by a decision about another segment', () => {
    expect(propose(threeBad, [decide({ segmentId: 'b' })])).toHaveLength(1)
  })
})
