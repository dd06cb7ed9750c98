import { describe, expect, test } from 'vitest'
import { completeAssignment, type Need, noAssignment } from '../../../src/domain/assignment/assignment'
import { judgeAssignment, suggestNeeds } from '../../../src/domain/assignment/judge-assignment'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { drawCanvas } from '../../support/canvas-text'

function makeAssignment(needs: readonly Need[], isTicked = false) {
  const criteria = needs.map((need, index) => ({
    id: `c${index}`,
    text: '',
    points: index + 1,
    need,
    isTicked,
    order: `a${index}`,
  }))
  return completeAssignment({ ...noAssignment, criteria }) ?? noAssignment
}

describe('the rubric of an assignment', () => {
  test('R16: counts the points of what is there, and says how far the rest is', () => {
    const canvas = drawCanvas('Channels: shop, fair\nKey Partners: bank', {
      answersById: new Map([['customerSegments.q1', 'students']]),
    })
    const assignment = makeAssignment([
      { type: 'notes', block: 'channels', count: 2 },
      { type: 'notes', block: 'keyPartners', count: 2 },
      { type: 'answers', block: 'customerSegments' },
      { type: 'checks' },
      { type: 'own' },
    ])
    const { criteria, points, total } = judgeAssignment(canvas, assignment, [])
    expect(criteria.map(({ isMet, progress }) => [isMet, progress])).toEqual([
      [true, { done: 2, wanted: 2 }],
      [false, { done: 1, wanted: 2 }],
      [false, { done: 1, wanted: 3 }],
      [true, undefined],
      [false, undefined],
    ])
    expect([points, total]).toEqual([1 + 4, 15])
  })

  test('R16: takes a note without words for none, a hint for a fault, and a tick for done', () => {
    const canvas = drawCanvas('Channels: shop')
    const empty = { ...canvas.notesById.get('shop'), text: ' ' }
    const blank = {
      ...canvas,
      notesById: new Map([['shop', { ...drawCanvas('Channels: shop').notesById.get('shop'), ...empty }]]),
    }
    const needs: readonly Need[] = [
      { type: 'notes', block: 'channels', count: 1 },
      { type: 'checks' },
      { type: 'own' },
    ]
    const { criteria } = judgeAssignment(blank as typeof canvas, makeAssignment(needs, true), ['noSegment'])
    expect(criteria.map(({ isMet }) => isMet)).toEqual([false, false, true])
  })

  test('begins with something in every block, the questions of the main one, and nothing amiss', () => {
    const needs = suggestNeeds(businessModel)
    expect(needs.filter(({ need }) => need.type === 'notes')).toHaveLength(9)
    expect(needs.slice(9).map(({ need }) => need)).toEqual([
      { type: 'answers', block: 'customerRelationships' },
      { type: 'checks' },
    ])
  })
})
