import { describe, expect, onTestFinished, test, vi } from 'vitest'
import {
  addNotes,
  colourNotes,
  deleteNotes,
  moveNotes,
  writeNoteText,
} from '../../src/document/commands/notes'
import { openSchema } from '../../src/document/schema'
import { writeCanvas } from '../../src/document/write-canvas'
import { summariseCanvas } from '../../src/domain/progress'
import { openCanvas } from '../../src/state/canvas-session'
import { createLibrary } from '../../src/state/library'
import { makeMemoryStorage } from '../../src/storage/memory-storage'
import { openTestCanvas } from '../support/canvas-session'
import { drawCanvas, printCanvas } from '../support/canvas-text'
import { newDatabaseName, openTab, waitUntil } from '../support/storage'

const picture = `
  Customer Segments: students, teachers
  Channels: shop, web shop
`

async function openSession(lines = picture) {
  const opened = await openTestCanvas(drawCanvas(lines))
  onTestFinished(opened.session.close)
  const { session } = opened
  return { ...opened, listSelected: () => session.selection.getState().selectedNoteIds }
}

describe('an open canvas', () => {
  test('follows its document, and says whether there is something to undo or redo', async () => {
    const { session, read } = await openSession()
    const readSteps = () => {
      const { canUndo, canRedo } = session.state.getState()
      return { canUndo, canRedo }
    }
    expect(readSteps()).toEqual({ canUndo: false, canRedo: false })
    writeNoteText(session.document, 'shop', 'store')
    expect(read().notesById.get('shop')?.text).toBe('store')
    expect(readSteps()).toEqual({ canUndo: true, canRedo: false })
    session.undo()
    expect(readSteps()).toEqual({ canUndo: false, canRedo: true })
    session.redo()
    expect(readSteps()).toEqual({ canUndo: true, canRedo: false })
  })

  test('selects on undo and redo the notes that the step concerns', async () => {
    const { session, listSelected } = await openSession()
    moveNotes(session.document, ['teachers'], { block: 'channels', index: 0 })
    deleteNotes(session.document, ['shop'])
    session.selection.getState().selectNotes(['students'])
    session.undo()
    expect(listSelected()).toEqual(['shop'])
    session.undo()
    expect(listSelected()).toEqual(['teachers'])
    session.redo()
    expect(listSelected()).toEqual(['teachers'])
    session.redo()
    expect(listSelected()).toEqual(['teachers'])
  })

  test('does not let Redo look possible after a new note was left empty', async () => {
    const { session } = await openSession()
    session.history.beginGroup()
    addNotes(session.document, { block: 'parking', index: 0 }, [{ text: '' }])
    session.history.discardLast()
    expect(session.state.getState()).toMatchObject({ canUndo: false, canRedo: false })
  })

  test('asks the browser to keep the data at the first edit, not before, and once', async () => {
    const storage = makeMemoryStorage(() => 0)
    const canvas = drawCanvas(picture)
    await storage.canvases.create(writeCanvas(canvas), summariseCanvas(canvas))
    const requestPersistence = vi.fn(() => Promise.reject(new Error('no')))
    const opening = await openCanvas({ ...storage, requestPersistence }, 'canvas')
    if (opening.type !== 'opened') throw new Error(opening.type)
    onTestFinished(opening.session.close)
    expect(requestPersistence).not.toHaveBeenCalled()
    colourNotes(opening.session.document, ['shop'], 'rose')
    colourNotes(opening.session.document, ['shop'], 'blue')
    expect(requestPersistence).toHaveBeenCalledTimes(1)
  })

  test('R93: is on the disk, with its summary, once it is closed', async () => {
    const { storage } = openTab(newDatabaseName())
    const canvas = drawCanvas(picture)
    await storage.canvases.create(writeCanvas(canvas), summariseCanvas(canvas))
    const opening = await openCanvas(storage, 'canvas')
    if (opening.type !== 'opened') throw new Error(opening.type)
    addNotes(opening.session.document, { block: 'keyPartners', index: 0 }, [{ text: 'bank' }])
    expect(opening.session.state.getState().saveState.type).toBe('saving')
    await waitUntil(() => opening.session.state.getState().saveState.type === 'saved')
    await opening.session.close()
    expect((await storage.canvases.list())[0]).toMatchObject({ noteCount: 5, filledBlocks: 3 })
    const kept = await createLibrary(storage).getState().readCanvas('canvas')
    expect(kept && printCanvas(kept)).toContain('Key Partners: bank')
  })
})

describe('opening a canvas', () => {
  async function keepDocument(version: unknown) {
    const { storage } = openTab(newDatabaseName())
    const canvas = drawCanvas(picture, { title: 'Meatchine' })
    const doc = writeCanvas(canvas)
    openSchema(doc).meta.set('version', version)
    await storage.canvases.create(doc, summariseCanvas(canvas))
    return storage
  }

  test('that does not exist says so', async () => {
    const { storage } = openTab(newDatabaseName())
    expect(await openCanvas(storage, 'nowhere')).toEqual({ type: 'missing' })
  })

  test('of a newer Harreman gives one that can only be read', async () => {
    const opening = await openCanvas(await keepDocument(99), 'canvas')
    if (opening.type !== 'opened') throw new Error(opening.type)
    onTestFinished(opening.session.close)
    expect(opening.session.isReadOnly).toBe(true)
    expect(opening.session.document.meta.get('version')).toBe(99)
  })

  test('without a version sets it aside with all its data, and leaves the disk as it is', async () => {
    const storage = await keepDocument(undefined)
    const before = await storage.canvases.read('canvas')
    const opening = await openCanvas(storage, 'canvas')
    if (opening.type !== 'damaged') throw new Error(opening.type)
    const raw: unknown = JSON.parse(new TextDecoder().decode(opening.damaged.raw))
    expect(raw).toMatchObject({
      canvasId: 'canvas',
      row: { title: 'Meatchine' },
      updates: [expect.stringMatching(/^[\w+/]{100,}=*$/)],
    })
    expect(await storage.canvases.read('canvas')).toEqual(before)
  })
})
