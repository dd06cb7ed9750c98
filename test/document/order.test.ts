import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planOrder } from '../../src/document/order'
import { type Canvas, groupNotesByPlace, listNotes, type Note } from '../../src/domain/canvas'
import { makeEmptyCanvas } from '../../src/domain/new-canvas'

/** A block whose notes have these order keys; each note is named by its position. */
function makeBlock(orders: readonly string[]): Canvas {
  return withNotes(orders.map((order, index) => makeNote(`n${String(index).padStart(2, '0')}`, order)))
}

function withNotes(notes: readonly Note[]): Canvas {
  return {
    ...makeEmptyCanvas('canvas', 'businessModel', 'en'),
    notesById: new Map(notes.map((note) => [note.id, note])),
    noteIdsByPlace: groupNotesByPlace(notes),
  }
}

function makeNote(id: string, order: string): Note {
  const place = { block: 'channels', order } as const
  return { id, text: id, description: '', place, colour: 'yellow', kinds: [], isAddition: false }
}

/** The ids in the block once the plan is carried out; the new ones are called after their turn. */
function carryOut(canvas: Canvas, plan: ReturnType<typeof planOrder>): string[] {
  const kept = [...canvas.notesById.values()].map((note) =>
    makeNote(note.id, plan.rekeyed.get(note.id) ?? note.place.order),
  )
  const added = plan.keys.map((key, index) => makeNote(`new${index}`, key))
  return listNotes(withNotes([...kept, ...added]), 'channels').map((note) => note.id)
}

describe('planning where notes stand', () => {
  test('puts them after as many notes as asked, in their order, whatever keys the others have', () => {
    const keys = fc.array(fc.constantFrom('Zz', 'a0', 'a0V', 'a1', 'a1', 'b00'), { maxLength: 7 })
    fc.assert(
      fc.property(keys, fc.nat(9), fc.integer({ min: 1, max: 3 }), (orders, index, count) => {
        const canvas = makeBlock(orders)
        const before = listNotes(canvas, 'channels').map((note) => note.id)
        const added = Array.from({ length: count }, (_, turn) => `new${turn}`)
        const plan = planOrder(listNotes(canvas, 'channels'), index, count)
        expect(carryOut(canvas, plan)).toEqual(before.toSpliced(Math.min(index, before.length), 0, ...added))
      }),
      { numRuns: 200 },
    )
  })

  test('leaves the keys of the others alone where there is room', () => {
    const plan = planOrder(listNotes(makeBlock(['a0', 'a1', 'a1']), 'channels'), 1, 2)
    expect(plan.rekeyed.size).toBe(0)
  })

  test('gives new keys only to the notes behind that share one', () => {
    const plan = planOrder(listNotes(makeBlock(['a0', 'a1', 'a1', 'a1', 'a2']), 'channels'), 2, 1)
    expect([...plan.rekeyed.keys()]).toEqual(['n02', 'n03'])
  })

  test('does not count the notes that move', () => {
    const canvas = makeBlock(['a0', 'a1', 'a2'])
    const plan = planOrder(listNotes(canvas, 'channels'), 1, 1, new Set(['n00']))
    expect(plan.keys[0] !== undefined && plan.keys[0] > 'a1' && plan.keys[0] < 'a2').toBe(true)
  })

  test.each([-3, Number.POSITIVE_INFINITY])(
    'takes a spot outside of the list (%s) for its nearer end',
    (index) => {
      const canvas = makeBlock(['a0', 'a1'])
      const ids = carryOut(canvas, planOrder(listNotes(canvas, 'channels'), index, 1))
      expect(ids.indexOf('new0')).toBe(index < 0 ? 0 : 2)
    },
  )
})
