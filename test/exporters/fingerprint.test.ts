import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Canvas } from '../../src/domain/canvas'
import { makeFingerprint } from '../../src/exporters/fingerprint'
import { makeCanvasFile } from '../../src/exporters/json/make-canvas-file'
import { readValue } from '../../src/importers/json/read-json'
import { arbitraryCanvas } from '../support/arbitrary-canvas'
import { drawFullFounder } from '../support/founder'

const now = new Date('2026-11-22T09:30:00Z')

/** The canvas after a way through a file, in which its words may be changed. */
function passOn(canvas: Canvas, change: (json: string) => string = (json) => json): Canvas {
  const read = readValue(JSON.parse(change(JSON.stringify(makeCanvasFile(canvas, now)))))
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value
}

describe('the fingerprint of a canvas', () => {
  test('R16: is the same on another device', () => {
    fc.assert(
      fc.property(arbitraryCanvas, (canvas) => {
        expect(makeFingerprint(passOn(canvas))).toBe(makeFingerprint(canvas))
      }),
    )
  })

  test('R16: is the same under another name, with other ids', () => {
    const canvas = drawFullFounder()
    const copy = passOn({ ...canvas, id: 'other', author: 'Somebody else' }, (json) =>
      json
        .replace(/"(id|from|to|segment|about|note|urgentContact)":"/g, '"$1":"copied-')
        .replace(/(\.q\d+\/)/g, '$1copied-'),
    )
    const [first = ''] = canvas.notesById.keys()
    expect([...copy.notesById.keys()]).not.toContain(first)
    expect(makeFingerprint(copy)).toBe(makeFingerprint(canvas))
  })

  test('R16: is another one when a single word is', () => {
    const canvas = drawFullFounder()
    const [first] = canvas.notesById.values()
    if (!first) throw new Error('no note')
    const notesById = new Map(canvas.notesById).set(first.id, { ...first, text: `${first.text}!` })
    expect(makeFingerprint({ ...canvas, notesById })).not.toBe(makeFingerprint(canvas))
  })

  test('R16: does not change by what is said about it', () => {
    const canvas = drawFullFounder()
    const bare = { ...canvas, commentsById: new Map(), remarksByDismissedHint: new Map(), author: '' }
    expect(makeFingerprint(bare)).toBe(makeFingerprint(canvas))
    expect(makeFingerprint(canvas)).toMatch(/^[0-9a-f]{64}$/)
  })
})
