import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareByOrder,
  groupNotesByPlace,
  listLinksOf,
  listMotivations,
  listNotes,
} from '../../src/domain/canvas'
import { drawCanvas, drawMotivation } from '../support/canvas-text'

const picture = `
  Customer Segments: students
  Channels: shop, web shop
  shop -> students
  students -> web shop
`

describe('the notes of a canvas', () => {
  test('are listed by place, in order; a place without notes has none', () => {
    const canvas = drawCanvas(picture)
    expect(listNotes(canvas, 'channels').map((note) => note.text)).toEqual(['shop', 'web shop'])
    expect(listNotes(canvas, 'keyPartners')).toEqual([])
    expect(canvas.noteIdsByPlace.has('keyPartners')).toBe(false)
  })

  test('with equal keys stand in the order of their ids, whoever wrote first', () => {
    const { notesById } = drawCanvas('Channels: b, a, c')
    const notes = [...notesById.values()].map((note) => ({ ...note, place: { ...note.place, order: 'a0' } }))
    expect(groupNotesByPlace(notes).get('channels')).toEqual(['a', 'b', 'c'])
    expect(groupNotesByPlace(notes.toReversed()).get('channels')).toEqual(['a', 'b', 'c'])
  })

  test('keep the former list of a place where it is equal', () => {
    const { notesById, noteIdsByPlace } = drawCanvas(picture)
    const [first, ...rest] = notesById.values()
    const moved = { ...first, place: { block: 'channels', order: 'a9' } } as NonNullable<typeof first>
    const grouped = groupNotesByPlace([moved, ...rest], noteIdsByPlace)
    expect(grouped.get('channels')).toEqual(['shop', 'web shop', 'students'])
    expect(groupNotesByPlace(notesById.values(), noteIdsByPlace).get('channels')).toBe(
      noteIdsByPlace.get('channels'),
    )
  })
})

describe('the order of keys', () => {
  test('is by code unit, then by id, the same from both sides', () => {
    const item = fc.record({ order: fc.constantFrom('Zz', 'a0', 'a0V', 'a1', 'b00'), id: fc.string() })
    fc.assert(
      fc.property(item, item, (a, b) => {
        expect(Math.sign(compareByOrder(a, b)) + Math.sign(compareByOrder(b, a))).toBe(0)
        if (a.order < b.order) expect(compareByOrder(a, b)).toBe(-1)
        if (a.order === b.order && a.id === b.id) expect(compareByOrder(a, b)).toBe(0)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the links of a note', () => {
  test('R10: are those that start from it and those that lead to it', () => {
    const canvas = drawCanvas(picture)
    expect(listLinksOf(canvas, 'students').map((link) => link.id)).toEqual([
      'shop -> students',
      'students -> web shop',
    ])
    expect(listLinksOf(canvas, 'shop')).toHaveLength(1)
  })
})

describe('the motivations of a canvas', () => {
  test('are listed by their keys', () => {
    const motivations = [drawMotivation('x', { order: 'a1' }), drawMotivation('y', { order: 'a0' })]
    const canvas = drawCanvas('', { motivationsById: new Map(motivations.map((item) => [item.id, item])) })
    expect(listMotivations(canvas).map((item) => item.id)).toEqual(['y', 'x'])
  })
})
