import { describe, expect, test } from 'vitest'
import { type BaseProjection, projectBase } from '../../../src/domain/customers/project-base'
import { type DrawnFigures, drawBook, impossible } from '../../support/figure-books'

const steady = {
  '2026-Q1': { new: 20, regular: 80 },
  '2026-Q2': { new: 30, regular: 90, lost: 10 },
  '2026-Q3': { new: 10, regular: 108, lost: 12 },
}

const project = (drawn: DrawnFigures, count = 2): BaseProjection => projectBase(drawBook(drawn), count)

describe('the projection of the base', () => {
  test('goes on with the mean of the new customers and the churn of the last periods, and says so', () => {
    const { bySegment } = project({ a: steady })
    expect(bySegment.get('a')).toEqual({
      type: 'projected',
      from: { period: '2026-Q3', customers: 118 },
      basis: ['2026-Q2', '2026-Q3'],
      newPerPeriod: 20,
      // 22 of 100 + 120
      churn: 0.1,
      points: [
        { period: '2026-Q4', customers: 126 }, // 118 × 0.9 + 20 = 126.2
        { period: '2027-Q1', customers: 134 }, // 126.2 × 0.9 + 20 = 133.58
      ],
    })
  })

  test('rests on four periods at most, without a gap', () => {
    const period = { new: 1, regular: 9, lost: 1 }
    const row = (first: number, last: number) =>
      Object.fromEntries(
        Array.from({ length: last - first + 1 }, (_, index) => [String(first + index), period]),
      )
    const basisOf = (rows: DrawnFigures[string]) => {
      const found = project({ a: rows }).bySegment.get('a')
      return found?.type === 'projected' ? found.basis : found
    }
    expect(basisOf(row(2015, 2026))).toEqual(['2023', '2024', '2025', '2026'])
    expect(basisOf({ ...row(2015, 2022), ...row(2024, 2026) })).toEqual(['2025', '2026'])
  })

  test('sums the segments that have one up', () => {
    const { bySegment, total } = project({
      a: steady,
      b: steady,
      late: { '2026-Q3': { new: 3, regular: 0 } },
      none: {},
    })
    expect(total).toEqual([
      { period: '2026-Q4', customers: 252 },
      { period: '2027-Q1', customers: 268 },
    ])
    expect([...bySegment.keys()]).toEqual(['a', 'b', 'late'])
  })

  test('is not made where figures are missing, and says which', () => {
    expect(project({ a: { '2026-Q3': { new: 3, regular: 0 } } }).bySegment.get('a')).toEqual({
      type: 'missing',
      needs: ['lost', 'new', 'regular'].map((measure) => ({
        segmentId: 'a',
        period: measure === 'lost' ? '2026-Q3' : '2026-Q2',
        measure,
      })),
    })
    expect(project({ a: { '2026-Q3': { profit: 3 } } })).toEqual({ bySegment: new Map(), total: [] })
    expect(project({})).toEqual({ bySegment: new Map(), total: [] })
  })

  test('is not made from what cannot be', () => {
    const wrong = { '2026-Q1': { new: 1, regular: 1 }, '2026-Q2': { new: 1, regular: 1, lost: 5 } }
    const { bySegment, total } = project({ a: wrong })
    expect([bySegment.get('a'), total]).toEqual([impossible('moreLostThanThere'), []])
  })

  test('begins after the last period with customers, not after one that has only targets', () => {
    const { bySegment } = project({ a: { ...steady, '2027-Q4': { 'new.target': 99 } } })
    expect(bySegment.get('a')).toMatchObject({ from: { period: '2026-Q3' } })
  })

  test('looks no further than there are periods, nor than anybody asks in earnest', () => {
    const old = { '2197': { new: 1, regular: 9 }, '2198': { new: 1, regular: 9, lost: 1 } }
    expect(project({ a: old }, 5).total.map(({ period }) => period)).toEqual(['2199'])
    expect(project({ a: steady }, 1e9).total).toHaveLength(60)
    expect(project({ a: steady }, 0).total).toEqual([])
    expect(project({ a: steady }, Number.NaN).total).toEqual([])
  })
})
