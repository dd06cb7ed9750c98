import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Canvas } from '../../src/domain/canvas'
import { noRelationshipDetails } from '../../src/domain/relationships/relationship-details'
import { withoutConfidential } from '../../src/domain/without-confidential'
import { makeCanvasFile } from '../../src/exporters/json/make-canvas-file'
import { arbitrarySecrets, OPEN, SECRET } from '../support/arbitrary-secrets'
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

  test('R41, R54, R84, R85: holds no text and no id of anything confidential, and every other one', () => {
    fc.assert(
      fc.property(arbitrarySecrets, (full) => {
        const cleared = withoutConfidential(full)
        expect(listTexts(cleared).filter((text) => /SECRET|1999-09-09/.test(text))).toEqual([])
        const isOpen = (text: string) => text.startsWith(OPEN)
        expect(listTexts(cleared).filter(isOpen)).toEqual(listTexts(full).filter(isOpen))
      }),
      { numRuns: 300 },
    )
  })

  test('R85: tells in a file neither what is confidential nor that something was', () => {
    fc.assert(
      fc.property(arbitrarySecrets, (full) => {
        const file = JSON.stringify(makeCanvasFile(withoutConfidential(full), new Date(0)))
        expect(file).not.toContain(SECRET)
        expect(file).not.toMatch(/confidential|1999-09-09|"people"/)
      }),
    )
  })

  test('R85: stays the same when it is cleared once more', () => {
    fc.assert(
      fc.property(arbitrarySecrets, (full) => {
        const cleared = withoutConfidential(full)
        expect(withoutConfidential(cleared)).toBe(cleared)
      }),
    )
  })

  test('keeps the order of the notes that stay, in their places', () => {
    const shown = drawCanvas('Channels: shop, fair, web')
    const hidden = [...shown.notesById.values()].map((note) =>
      note.text === 'fair' ? { ...note, isConfidential: true as const } : note,
    )
    const marked = { ...shown, notesById: new Map(hidden.map((note) => [note.id, note])) }
    const [ids] = [...withoutConfidential(marked).noteIdsByPlace.values()]
    expect(ids?.map((id) => shown.notesById.get(id)?.text)).toEqual(['shop', 'web'])
  })
})

/** Every text of a canvas once, ids and keys included, in order of letters. */
function listTexts(canvas: Canvas): string[] {
  const texts = new Set<string>()
  const read = (part: unknown): void => {
    if (typeof part === 'string') texts.add(part)
    else if (part instanceof Map) for (const [key, value] of part) [key, value].forEach(read)
    else if (part instanceof Set || Array.isArray(part)) part.forEach(read)
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(read)
  }
  read(canvas)
  return [...texts].sort()
}
