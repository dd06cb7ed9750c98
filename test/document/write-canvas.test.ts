import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readCanvas } from '../../src/document/read-canvas'
import { openSchema } from '../../src/document/schema'
import { makeUndoHistory } from '../../src/document/undo'
import { replaceCanvas, writeCanvas } from '../../src/document/write-canvas'
import type { Canvas } from '../../src/domain/canvas'
import { arbitraryCanvas } from '../support/arbitrary-canvas'
import { drawCanvas } from '../support/canvas-text'
import { forkDocument, mergeDocuments, openDrawn } from '../support/replicas'

/** The canvas with its maps in one order: a document gives them in the order in which they were written. */
const sortMaps = (canvas: Canvas) => ({
  ...canvas,
  notesById: sortMap(canvas.notesById),
  noteIdsByPlace: sortMap(canvas.noteIdsByPlace),
  linksById: sortMap(canvas.linksById),
  motivationsById: sortMap(canvas.motivationsById),
  answersById: sortMap(canvas.answersById),
})

const sortMap = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))

describe('a canvas written into a document', () => {
  test('R18: is read back equal', () => {
    fc.assert(
      fc.property(arbitraryCanvas, (canvas) => {
        const read = readCanvas(openSchema(writeCanvas(canvas)))
        expect(sortMaps(read)).toEqual(sortMaps(canvas))
      }),
      { numRuns: 100 },
    )
  })

  test('names its document after itself', () => {
    expect(writeCanvas(drawCanvas('', { id: 'mine' })).guid).toBe('mine')
  })
})

describe('a canvas put in the place of another', () => {
  test('is read back equal under the former id, and one undo brings the former one back', () => {
    fc.assert(
      fc.property(arbitraryCanvas, arbitraryCanvas, (former, canvas) => {
        const document = openDrawn(former)
        const before = readCanvas(document)
        const history = makeUndoHistory(document)
        replaceCanvas(document, canvas)
        expect(sortMaps(readCanvas(document))).toEqual(sortMaps({ ...canvas, id: former.id }))
        history.undo()
        expect(sortMaps(readCanvas(document))).toEqual(sortMaps(before))
        expect(history.canUndo()).toBe(false)
        history.stop()
      }),
      { numRuns: 50 },
    )
  })

  test('reaches the other tab whole', () => {
    const document = openDrawn('Channels: shop')
    const other = forkDocument(document)
    const history = makeUndoHistory(other)
    onTestFinished(history.stop)
    replaceCanvas(
      document,
      drawCanvas('Channels: fair', { title: 'new', answersById: new Map([['x', 'y']]) }),
    )
    mergeDocuments(document, other)
    expect(readCanvas(other)).toEqual(readCanvas(document))
    expect(history.canUndo()).toBe(false)
  })
})
