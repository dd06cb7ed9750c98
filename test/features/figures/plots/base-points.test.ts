import { describe, expect, test } from 'vitest'
import { makeFigureBook } from '../../../../src/domain/customers/figure-book'
import type { PeriodFigures } from '../../../../src/domain/customers/figures'
import { findBase } from '../../../../src/features/figures/plots/base-findings'
import {
  type BasePoint,
  MOST_PERIODS,
  makeBasePlot,
} from '../../../../src/features/figures/plots/base-points'
import { founderFigures, founderPeriods } from '../../../support/figures'

const founders = [...new Set(founderFigures.map(({ segmentId }) => segmentId))]
const founder = makeFigureBook('quarter', founders, founderFigures)

const bookOf = (...rows: readonly (readonly [period: string, values: PeriodFigures['values']])[]) =>
  makeFigureBook(
    'quarter',
    ['walkers'],
    rows.map(([period, values]) => ({ segmentId: 'walkers', period, values })),
  )

const printPoint = ({ period, isProjected, total }: BasePoint) =>
  `${period}${isProjected ? ' projected' : ''}: ${total.count}`

describe('the plot of the customer base', () => {
  test('R66: has the customers at the end of each period, and what was won and lost', () => {
    const { points } = makeBasePlot(founder, founders, 0)
    expect(points.map(({ period }) => period)).toEqual(founderPeriods)
    expect(points.map(({ total }) => total.count)).toEqual([187, 211, 231, 254, 276, 301])
    expect(points.at(-1)?.bySegment.get('restaurants')).toMatchObject({ count: 18, won: 3, lost: 1 })
    expect(points.at(-1)?.total).toMatchObject({ won: 45, lost: 20 })
  })

  test('R74: says where the customers are fewer than they were meant to be', () => {
    const { points } = makeBasePlot(founder, ['families at home'], 0)
    expect(points.map(({ total }) => total.target)).toEqual([115, 135, 155, 178, 195, 217])
    expect(points.map(({ total }) => total.isBelowTarget)).toEqual([false, false, false, true, true, true])
  })

  test('R74: measures by the one target that there is', () => {
    const { points } = makeBasePlot(
      bookOf(['2026-Q1', { new: 5, regular: 20, 'regular.target': 22 }]),
      ['walkers'],
      0,
    )
    expect(points[0]?.total).toMatchObject({ count: 25, target: 27, isBelowTarget: true })
  })

  test('has no target where nobody set one', () => {
    const { points } = makeBasePlot(bookOf(['2026-Q1', { new: 5, regular: 20 }]), ['walkers'], 0)
    expect(points[0]?.total).toMatchObject({ target: undefined, isBelowTarget: false })
  })

  test('goes on with as many projected periods as asked for', () => {
    const book = bookOf(
      ['2026-Q1', { new: 0, regular: 100 }],
      ['2026-Q2', { new: 20, regular: 90, lost: 10 }],
    )
    expect(makeBasePlot(book, ['walkers'], 2).points.map(printPoint)).toEqual([
      '2026-Q1: 100',
      '2026-Q2: 110',
      '2026-Q3 projected: 119',
      '2026-Q4 projected: 127',
    ])
    expect(makeBasePlot(book, ['walkers'], 0).points.map(printPoint)).toEqual([
      '2026-Q1: 100',
      '2026-Q2: 110',
    ])
  })

  test('leaves a gap where a period was not counted', () => {
    const book = bookOf(['2026-Q1', { new: 1, regular: 4 }], ['2026-Q3', { new: 2, regular: 5 }])
    expect(makeBasePlot(book, ['walkers'], 0).points.map(printPoint)).toEqual([
      '2026-Q1: 5',
      '2026-Q2: undefined',
      '2026-Q3: 7',
    ])
  })

  test('shows the latest periods, and says how many there is no room for', () => {
    const book = makeFigureBook(
      'year',
      ['walkers'],
      Array.from({ length: MOST_PERIODS + 3 }, (_, index) => ({
        segmentId: 'walkers',
        period: String(2001 + index),
        values: { new: 1, regular: index },
      })),
    )
    const plot = makeBasePlot(book, ['walkers'], 0)
    expect(plot.points[0]?.period).toBe('2004')
    expect(plot.points).toHaveLength(MOST_PERIODS)
    expect(plot.earlierCount).toBe(3)
  })

  test('is empty while the new or the regular customers are not known', () => {
    const plot = makeBasePlot(bookOf(['2026-Q1', { new: 5, profit: 100 }]), ['walkers'], 4)
    expect(plot).toMatchObject({ points: [], segmentIds: [] })
  })
})

describe('what is to be seen in it', () => {
  test('R66, R74: who has fewer customers, and who is below the target', () => {
    expect(findBase(makeBasePlot(founder, founders, 4))).toEqual({
      from: 187,
      to: 301,
      fewerIds: ['event organisers'],
      belowTargetIds: founders,
      hasTargets: true,
      unknownIds: [],
    })
  })

  test('has nothing to compare with after one period', () => {
    const plot = makeBasePlot(bookOf(['2026-Q1', { new: 5, regular: 20 }]), ['walkers'], 4)
    expect(findBase(plot)).toMatchObject({ from: undefined, to: 25, fewerIds: [], hasTargets: false })
  })
})
