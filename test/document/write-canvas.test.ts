import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { colourNotes, writeNoteText } from '../../src/document/commands/notes'
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

  test('writes nothing where nothing differs', () => {
    fc.assert(
      fc.property(arbitraryCanvas, (canvas) => {
        const document = openDrawn(canvas)
        const onUpdate = vi.fn()
        document.doc.on('updateV2', onUpdate)
        replaceCanvas(document, canvas)
        expect(onUpdate).not.toHaveBeenCalled()
      }),
      { numRuns: 50 },
    )
  })

  test('leaves the notes and texts that both have in their places, so that edits made meanwhile survive', () => {
    const document = openDrawn('Channels: shop, fair\nKey Partners: bank')
    const [shop, fair] = [document.notes.get('shop'), document.notes.get('fair')]
    const text = shop?.get('text')
    const other = forkDocument(document)
    writeNoteText(other, 'shop', 'shop by the sea')
    colourNotes(other, ['fair'], 'rose')
    const wanted = readCanvas(document)
    const notesById = new Map(wanted.notesById)
    notesById.delete('bank')
    for (const id of ['shop', 'fair']) {
      const note = wanted.notesById.get(id)
      if (note) notesById.set(id, { ...note, text: `the ${note.text}`, kinds: ['channel.shop'] })
    }
    replaceCanvas(document, { ...wanted, notesById })
    expect(document.notes.get('shop')).toBe(shop)
    expect(document.notes.get('fair')).toBe(fair)
    expect(shop?.get('text')).toBe(text)
    mergeDocuments(document, other)
    const merged = readCanvas(document).notesById
    expect(merged.get('shop')).toMatchObject({ text: 'the shop by the sea', kinds: ['channel.shop'] })
    expect(merged.get('fair')).toMatchObject({ text: 'the fair', colour: 'rose' })
    expect(merged.has('bank')).toBe(false)
  })

  test('mends what is no note, no text and no kinds', () => {
    const canvas = drawCanvas('Channels: shop, fair')
    const document = openDrawn(canvas)
    document.notes.get('shop')?.set('text', 7)
    document.notes.get('shop')?.set('kinds', ['odd'])
    document.doc.getMap<unknown>('notes').set('fair', 'odd')
    replaceCanvas(document, canvas)
    expect(sortMaps(readCanvas(document))).toEqual(sortMaps(canvas))
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
