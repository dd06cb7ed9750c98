import { describe, expect, test } from 'vitest'
import {
  type CustomerRecords,
  completeCustomers,
  noCustomerRecords,
} from '../../../src/domain/customers/customer-records'
import { listFigureWarnings, periodOfWarning } from '../../../src/domain/customers/list-warnings'
import { drawCanvas } from '../../support/canvas-text'
import { type DrawnFigures, listFigures, type Values } from '../../support/figure-books'

const period = '2026-Q2'

function warn(drawn: DrawnFigures, rest: Partial<CustomerRecords> = {}) {
  const customers = completeCustomers({ figures: listFigures(drawn), ...rest }) ?? noCustomerRecords
  return listFigureWarnings(drawCanvas('Customer Segments: shops, buyers, online', { customers }))
}

const warnOf = (values: Values) => warn({ shops: { [period]: values } })

describe('the warnings of the figures', () => {
  test('R65: come when cost is higher than profit, not when it is equal, nor for empty fields', () => {
    expect(warnOf({ profit: 100, costToServe: 120 })).toEqual([
      {
        type: 'servedAtLoss',
        segmentId: 'shops',
        period,
        profit: 100,
        careCost: 120,
        balance: -20,
        isByOffers: false,
      },
    ])
    expect(warnOf({ profit: 100, costToServe: 100 })).toEqual([])
    expect(warnOf({ profit: 100 })).toEqual([])
    expect(warnOf({ costToServe: 120 })).toEqual([])
    expect(warnOf({ new: 1 })).toEqual([])
    expect(warn({})).toEqual([])
  })

  test('R82: come when an offer of 30 is added to a cost of 80 and a profit of 100', () => {
    expect(warnOf({ profit: 100, costToServe: 80 })).toEqual([])
    expect(warnOf({ profit: 100, costToServe: 80, offersCost: 30 })).toMatchObject([
      { type: 'servedAtLoss', careCost: 110, balance: -10, isByOffers: true },
    ])
  })

  test('R72: come for a segment with 70 % of the profit where the limit is 50 %', () => {
    const drawn = { shops: { [period]: { profit: 70 } }, buyers: { [period]: { profit: 30 } } }
    const warning = { type: 'profitShare', segmentId: 'shops', period, share: 0.7, limit: 50 }
    expect(warn(drawn)).toEqual([warning])
    expect(warn(drawn, { limits: { profitShare: 70 } })).toEqual([{ ...warning, limit: 70 }])
    expect(warn(drawn, { limits: { profitShare: 71 } })).toEqual([])
  })

  test('R72: are silent where one segment alone has figures, or nobody earns', () => {
    expect(warn({ shops: { [period]: { profit: 70 } } })).toEqual([])
    const nothing = { [period]: { profit: 0 } }
    expect(warn({ shops: nothing, buyers: nothing }, { limits: { profitShare: 0 } })).toEqual([])
  })

  test('R74: come when a number is below its target', () => {
    const values = { new: 4, 'new.target': 5, regular: 9, 'regular.target': 9, lost: 1, 'lost.target': 0 }
    const missed = { type: 'targetMissed', segmentId: 'shops', period }
    expect(warnOf(values)).toEqual([
      { ...missed, measure: 'new', actual: 4, target: 5 },
      { ...missed, measure: 'lost', actual: 1, target: 0 },
    ])
  })

  test('R83: propose to let go after three bad periods, first of all; each period has its warning too', () => {
    const bad = { profit: 10, costToServe: 11 }
    const rows = { '2026-Q1': bad, '2026-Q2': bad, '2026-Q3': bad }
    const warnings = warn({ shops: rows })
    expect(warnings.map(({ type }) => type)).toEqual([
      'letGo',
      'servedAtLoss',
      'servedAtLoss',
      'servedAtLoss',
    ])
    expect(warnings.map(periodOfWarning)).toEqual(['2026-Q3', '2026-Q3', '2026-Q2', '2026-Q1'])
    const decision = { id: 'd', segmentId: 'shops', choice: 'keep', on: '2026-10-01', why: '' } as const
    expect(warn({ shops: rows }, { decisions: [decision] })).toHaveLength(3)
  })

  test('are about segments of the block and the chosen unit only', () => {
    const bad = { profit: 1, costToServe: 2 }
    expect(warn({ gone: { [period]: bad }, shops: { '2026': bad } })).toEqual([])
    expect(warn({ shops: { '2026': bad } }, { unit: 'year' })).toHaveLength(1)
  })
})
