import { describe, expect, test } from 'vitest'
import type { Canvas, Note } from '../../../src/domain/canvas'
import {
  noRelationshipDetails,
  type RelationshipCost,
} from '../../../src/domain/relationships/relationship-details'
import { sumCosts } from '../../../src/domain/relationships/sum-costs'
import { drawCanvas } from '../../support/canvas-text'

const none = {
  count: 0,
  perYear: undefined,
  once: undefined,
  levels: { low: 0, medium: 0, high: 0 },
  open: 0,
}

function drawCosts(lines: string, costs: Readonly<Record<string, RelationshipCost>>): Canvas {
  const canvas = drawCanvas(lines)
  const priceNote = (note: Note): Note => {
    const cost = costs[note.id]
    return cost ? { ...note, relationship: { ...noRelationshipDetails, cost } } : note
  }
  return {
    ...canvas,
    notesById: new Map([...canvas.notesById].map(([id, note]) => [id, priceNote(note)])),
  }
}

const amount = (value: number, period: 'month' | 'quarter' | 'year' | 'once'): RelationshipCost => ({
  type: 'amount',
  amount: value,
  period,
})

describe('the costs of relationships', () => {
  test('R50: are counted for a year, twelve months or four quarters; what is paid once stands apart', () => {
    const canvas = drawCosts(
      `Customer Segments: students
       Customer Relationships: a, b, c, d
       students -> a
       students -> b
       c -> students
       d -> students`,
      { a: amount(1234.5, 'month'), b: amount(100, 'quarter'), c: amount(7, 'year'), d: amount(50, 'once') },
    )
    const { bySegment, total } = sumCosts(canvas)
    expect(bySegment.get('students')).toEqual({ ...none, count: 4, perYear: 14814 + 400 + 7, once: 50 })
    expect(total).toEqual(bySegment.get('students'))
  })

  test('R50: count fully in each segment they serve, and once in all', () => {
    const canvas = drawCosts(
      `Customer Segments: students, teachers
       Customer Relationships: shared, own
       students -> shared
       shared -> students
       teachers -> shared
       teachers -> own`,
      { shared: amount(10, 'month'), own: amount(5, 'year') },
    )
    const { bySegment, total, isShared } = sumCosts(canvas)
    expect(bySegment.get('students')?.perYear).toBe(120)
    expect(bySegment.get('teachers')?.perYear).toBe(125)
    expect(total.perYear).toBe(125)
    expect(isShared).toBe(true)
  })

  test('R50: count levels instead of adding them, and say of how many nothing is known', () => {
    const level = (name: 'low' | 'high') => ({ type: 'level', level: name }) as const
    const canvas = drawCosts('Customer Relationships: a, b, c, d', {
      a: level('high'),
      b: level('high'),
      c: level('low'),
    })
    const { total, isShared } = sumCosts(canvas)
    expect(total).toEqual({ ...none, count: 4, levels: { low: 1, medium: 0, high: 2 }, open: 1 })
    expect(isShared).toBe(false)
  })

  test('name every segment, also without a relationship, and the relationships without a segment', () => {
    const canvas = drawCosts(
      'Customer Segments: students, teachers\nCustomer Relationships: a\nChannels: shop\na -> shop',
      {
        a: amount(0, 'month'),
      },
    )
    const { bySegment, withoutSegment } = sumCosts(canvas)
    expect([...bySegment]).toEqual([
      ['students', none],
      ['teachers', none],
    ])
    expect(withoutSegment).toEqual({ ...none, count: 1, perYear: 0 })
  })

  test('leave out what stands in another block, whatever it says', () => {
    const canvas = drawCosts('Customer Segments: students\nParking place: a\nstudents -> a', {
      a: amount(9, 'year'),
    })
    expect(sumCosts(canvas).total).toEqual(none)
  })
})
