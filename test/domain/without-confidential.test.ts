import { describe, expect, test } from 'vitest'
import { noRelationshipDetails } from '../../src/domain/relationships/relationship-details'
import { withoutConfidential } from '../../src/domain/without-confidential'
import { drawCanvas } from '../support/canvas-text'
import { addRepresentative } from '../support/representative'

const canvas = drawCanvas('Customer Relationships: key account, self-service')

describe('a canvas without its confidential parts', () => {
  test('R54: has lost the representative and since when, and nothing else', () => {
    const cleared = withoutConfidential(addRepresentative(canvas))
    for (const note of cleared.notesById.values()) {
      expect(note.relationship).toEqual({ ...noRelationshipDetails, helper: 'bankari' })
    }
    const notes = [...cleared.notesById.values()].map((note) => ({ ...note, relationship: undefined }))
    const before = [...canvas.notesById.values()].map((note) => ({ ...note, relationship: undefined }))
    expect(notes).toEqual(before)
    expect({ ...cleared, notesById: canvas.notesById }).toEqual(canvas)
  })

  test('is the same canvas where there is nothing confidential', () => {
    expect(withoutConfidential(canvas)).toBe(canvas)
    const cleared = withoutConfidential(addRepresentative(canvas))
    expect(withoutConfidential(cleared)).toBe(cleared)
  })

  test('keeps notes that have nothing confidential as the same objects', () => {
    const [first, second] = [...canvas.notesById.values()]
    if (!first || !second) throw new Error('two notes are needed')
    const named = { ...first, relationship: { ...noRelationshipDetails, representativeSince: '2020-02-02' } }
    const cleared = withoutConfidential({
      ...canvas,
      notesById: new Map([named, second].map((note) => [note.id, note])),
    })
    expect(cleared.notesById.get(second.id)).toBe(second)
    expect(cleared.notesById.get(first.id)).toEqual(first)
  })
})
