import { describe, expect, test } from 'vitest'
import {
  joinFamilies,
  listChosen,
  listCriteria,
  listProjects,
  type PortfolioRow,
} from '../../../src/domain/workshop/portfolio'
import { noWorkshopSummary, type WorkshopSummary } from '../../../src/domain/workshop/workshop-summary'

function draw(id: string, workshop: Partial<WorkshopSummary> = {}, originId?: string): PortfolioRow {
  const alternative = { familyId: 'a', originId: originId ?? '', originTitle: 'A', branchedAt: 1 }
  return { id, title: id, workshop: { ...noWorkshopSummary, ...workshop, ...(originId && { alternative }) } }
}

const decided = (at: number) => ({ decision: { reason: 'why', at } })

describe('the portfolio', () => {
  test('R96: names each project once, and no empty one', () => {
    const rows = [
      draw('a', { project: 'Meat' }),
      draw('b'),
      draw('c', { project: 'Meat' }),
      { id: 'd', title: '' },
    ]
    expect(listProjects(rows)).toEqual(['Meat'])
  })

  test('R96: has the usual criteria first, then those by which something is rated, then the new ones', () => {
    const rows = [draw('a', { ratings: { joy: 1, 'criterion.risky': 2 } })]
    expect(listCriteria(rows, ['cost', 'joy'])).toEqual([
      'criterion.attractive',
      'criterion.risky',
      'joy',
      'cost',
    ])
  })

  test('R96: counts of a family only the latest decision', () => {
    const rows = [
      draw('a', decided(1)),
      draw('b', decided(3), 'a'),
      draw('c', decided(2), 'a'),
      draw('x', decided(1)),
    ]
    expect(listChosen(rows)).toEqual(new Set(['b', 'x']))
  })

  test('R96: joins alternatives with what they came from, and with a relative where that is gone', () => {
    const [a, b, c] = [draw('a'), draw('b', {}, 'a'), draw('c', {}, 'b')]
    expect(joinFamilies([a, b, c, draw('x')])).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ])
    expect(joinFamilies([c, b])).toEqual([['b', 'c']].concat([['c', 'b']]))
    expect(joinFamilies([b, draw('d', {}, 'gone')])).toEqual([['b', 'd']])
  })
})
