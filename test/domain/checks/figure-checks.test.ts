import { describe, expect, test } from 'vitest'
import { completeCustomers, type Decision } from '../../../src/domain/customers/customer-records'
import { type DrawnFigures, listFigures } from '../../support/figure-books'
import { checkDrawing } from './draw-hints'

const whole = `
  Customer Segments: shops, buyers
  Customer Relationships: visits
  shops -> visits
  buyers -> visits
`

function check(figures: DrawnFigures, decisions: readonly Decision[] = []): string[] {
  const customers = completeCustomers({ figures: listFigures(figures), decisions })
  return checkDrawing(whole, customers ? { customers } : {})
}

const bad = { profit: 10, costToServe: 11 }
const good = { profit: 10, costToServe: 9 }

describe('the hints that come from figures', () => {
  test('are none while there are no figures, or good ones', () => {
    expect(check({})).toEqual([])
    expect(check({ shops: { '2026-Q1': good }, buyers: { '2026-Q1': { new: 3 } } })).toEqual([])
  })

  test('R65: name a segment whose last known period was at a loss', () => {
    expect(check({ shops: { '2026-Q1': bad, '2026-Q2': { new: 1 } } })).toEqual([
      'servedAtLoss/shops/2026-Q1',
    ])
    expect(check({ shops: { '2026-Q1': bad, '2026-Q2': good } })).toEqual([])
  })

  test('R83: ask for a decision after three bad periods, and for nothing else then', () => {
    const rows = { '2026-Q1': bad, '2026-Q2': bad, '2026-Q3': bad }
    expect(check({ shops: rows })).toEqual(['letGo/shops/2026-Q3'])
    const decision = {
      id: 'd',
      segmentId: 'shops',
      choice: 'keep',
      on: '2026-10-01',
      why: '',
      period: '2026-Q3',
    } as const
    expect(check({ shops: rows }, [decision])).toEqual([])
    const later = { ...rows, '2026-Q4': good, '2027-Q1': bad }
    expect(check({ shops: later }, [decision])).toEqual(['servedAtLoss/shops/2027-Q1'])
  })

  test('R72: name the segment that brings most of the profit of the last known period', () => {
    const shops = { '2026-Q1': { profit: 90 }, '2026-Q2': { profit: 30 } }
    expect(check({ shops, buyers: { '2026-Q1': { profit: 10 } } })).toEqual([])
    const buyers = { '2026-Q1': { profit: 10 }, '2026-Q2': { profit: 70 }, '2026-Q3': { new: 5 } }
    expect(check({ shops, buyers })).toEqual(['oneSegmentCarriesProfit/buyers/2026-Q2'])
  })
})
