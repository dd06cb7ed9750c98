import { describe, expect, test } from 'vitest'
import type { Note } from '../../../src/domain/canvas'
import { summariseCanvas } from '../../../src/domain/progress'
import type { AssumptionState } from '../../../src/domain/workshop/assumption'
import { noWorkshop } from '../../../src/domain/workshop/workshop-records'
import { drawCanvas } from '../../support/canvas-text'

const decision = { reason: 'Three of four butchers paid.', at: 2000 }
const alternative = { familyId: 'first', originId: 'second', originTitle: 'Meatchine', branchedAt: 1000 }

describe('the summary of a canvas', () => {
  test('R96: says nothing of workshops where there were none', () => {
    const canvas = drawCanvas('Channels: shop', { workshop: { ...noWorkshop, clock: undefined } })
    expect(summariseCanvas(canvas)).not.toHaveProperty('workshop')
  })

  test('R96: tells project, ratings, alternative, decision and assumptions by state', () => {
    const drawn = drawCanvas('Channels: shop, web shop, truck', {
      workshop: { ...noWorkshop, project: 'Meat', ratings: { b: 2, a: 1 }, decision, alternative },
    })
    const states = new Map<string, AssumptionState>([
      ['shop', 'refuted'],
      ['truck', 'refuted'],
      ['web shop', 'untested'],
    ])
    const assume = (note: Note): Note => {
      const state = states.get(note.id)
      return state ? { ...note, assumption: { importance: 75, confidence: 25, state } } : note
    }
    const notesById = new Map([...drawn.notesById].map(([id, note]) => [id, assume(note)]))
    const { workshop } = summariseCanvas({ ...drawn, notesById })
    expect(workshop).toEqual({
      project: 'Meat',
      ratings: { a: 1, b: 2 },
      decision,
      alternative,
      assumptions: { refuted: 2, untested: 1 },
    })
    expect(Object.keys(workshop?.ratings ?? {})).toEqual(['a', 'b'])
  })
})
