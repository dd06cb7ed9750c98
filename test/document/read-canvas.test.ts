import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readCanvas } from '../../src/document/read-canvas'
import { openSchema } from '../../src/document/schema'
import { openDrawn, printDocument } from '../support/replicas'

const strange = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ block: 'unknown', text: 1 }),
)

describe('reading a document with strange values', () => {
  test('leaves out what is no note, no link, no motivation and no answer', () => {
    fc.assert(
      fc.property(strange, (value) => {
        const document = openDrawn('Channels: shop')
        for (const part of ['notes', 'links', 'motivations', 'answers'] as const) {
          document.doc.getMap(part).set('strange', value)
        }
        const canvas = readCanvas(document)
        expect(printDocument(document)).toBe('Channels: shop')
        expect(canvas.linksById.size + canvas.motivationsById.size + canvas.answersById.size).toBe(0)
      }),
      { numRuns: 50 },
    )
  })

  test('reads a note’s strange values as the usual ones, and an unknown place as the parking place', () => {
    fc.assert(
      fc.property(strange, (value) => {
        const document = openDrawn('Channels: shop')
        for (const key of ['place', 'colour', 'kinds', 'isAddition'])
          document.notes.get('shop')?.set(key, value)
        expect(readCanvas(document).notesById.get('shop')).toMatchObject({
          text: 'shop',
          place: { block: 'parking', order: 'a0' },
          colour: 'yellow',
          kinds: [],
        })
      }),
      { numRuns: 50 },
    )
  })

  test('gives an empty canvas for an empty document', () => {
    const canvas = readCanvas(openSchema(new Y.Doc()))
    expect(canvas).toMatchObject({ id: '', kind: 'businessModel', title: '', contentLanguage: 'en' })
    expect(canvas.notesById.size).toBe(0)
  })

  test('keeps kinds that this Harreman does not know', () => {
    const document = openDrawn('Channels: shop [channel.drone]')
    expect(readCanvas(document).notesById.get('shop')?.kinds).toEqual(['channel.drone'])
  })
})
