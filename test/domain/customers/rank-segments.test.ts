import { describe, expect, test } from 'vitest'
import { makeFigureBook } from '../../../src/domain/customers/figure-book'
import type { PeriodFigures } from '../../../src/domain/customers/figures'
import { rankSegments } from '../../../src/domain/customers/rank-segments'
import { noSegmentDetails } from '../../../src/domain/segments/segment-details'
import { drawCanvas } from '../../support/canvas-text'

const { notesById: drawn } = drawCanvas('Customer Segments: shops, surfers, walkers, cooks')
const importances = new Map([
  ['shops', 1],
  ['surfers', 3],
  ['cooks', 3],
] as const)
const notesById = new Map(
  [...drawn].map(([id, note]) => {
    const importance = new Map<string, 1 | 3>(importances).get(id)
    return [id, { ...note, segment: { ...noSegmentDetails, importance } }]
  }),
)

const figures = (segmentId: string, values: PeriodFigures['values']): PeriodFigures => ({
  segmentId,
  period: '2026-Q1',
  values,
})
const book = makeFigureBook(
  'quarter',
  ['shops', 'surfers', 'walkers', 'cooks'],
  [
    figures('shops', { new: 1, regular: 9, profit: 100, costToServe: 120 }),
    figures('surfers', { new: 200, regular: 300 }),
    figures('walkers', { new: 0, regular: 40, profit: 50, costToServe: 10 }),
  ],
)

describe('the order of segments', () => {
  test('R71: is by importance, equal ones as on the board and unknown ones last', () => {
    expect(rankSegments(book, notesById, '2026-Q1', 'importance')).toEqual([
      'surfers',
      'cooks',
      'shops',
      'walkers',
    ])
  })

  test('R71: is by balance or by number of customers too', () => {
    expect(rankSegments(book, notesById, '2026-Q1', 'balance')).toEqual([
      'walkers',
      'shops',
      'surfers',
      'cooks',
    ])
    expect(rankSegments(book, notesById, '2026-Q1', 'customers')).toEqual([
      'surfers',
      'walkers',
      'shops',
      'cooks',
    ])
  })

  test('is that of the board where nothing is asked', () => {
    expect(rankSegments(book, notesById, '2026-Q1', undefined)).toEqual(book.segmentIds)
  })
})
