import { describe, expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { writeTitle } from '../../../src/document/commands/canvas'
import { addNotes, deleteNotes } from '../../../src/document/commands/notes'
import { DOCUMENT_VERSION, openSchema } from '../../../src/document/schema'
import { writeCanvas } from '../../../src/document/write-canvas'
import { summariseCanvas } from '../../../src/domain/progress'
import { openCanvas } from '../../../src/state/canvas-session'
import { createLibrary } from '../../../src/state/library'
import { upgradeCanvas } from '../../../src/state/upgrade-canvas'
import { readState } from '../../../src/state/versions/read-version'
import { makeVersionActs } from '../../../src/state/versions/version-acts'
import { makeMemoryStorage } from '../../../src/storage/memory-storage'
import type { Storage } from '../../../src/storage/storage'
import { drawCanvas, printCanvas } from '../../support/canvas-text'
import { newDatabaseName, openTab } from '../../support/storage'

async function start(storage: Storage = makeMemoryStorage(() => 1000)) {
  const canvas = drawCanvas('Channels: shop', { title: 'Meatchine' })
  await storage.canvases.create(writeCanvas(canvas), summariseCanvas(canvas))
  const opening = await openCanvas(storage, 'canvas')
  if (opening.type !== 'opened') throw new Error(opening.type)
  const { session } = opening
  onTestFinished(session.close)
  const acts = makeVersionActs(storage, session)
  const keep = async (name?: string) => {
    await acts.keep(name)
    const [newest] = await storage.versions.list('canvas')
    if (!newest) throw new Error('no version')
    return newest
  }
  const print = () => printCanvas(session.state.getState().canvas).trim()
  return { storage, session, acts, keep, print }
}

async function printVersion(storage: Storage, id: string | undefined) {
  const bytes = await storage.versions.read(id ?? '')
  return bytes && printCanvas(readState(bytes).canvas).trim()
}

describe('keeping a version by hand', () => {
  test('keeps it with its name, also when nothing has changed', async () => {
    const { storage, keep } = await start()
    await keep()
    expect(await keep('before the talk')).toMatchObject({
      cause: 'request',
      name: 'before the talk',
      title: 'Meatchine',
      noteCount: 1,
    })
    expect(await storage.versions.list('canvas')).toHaveLength(2)
  })
})

describe('restoring a version', () => {
  test('brings the canvas back, keeps what it was before, and one undo takes it back', async () => {
    const { storage, session, acts, keep, print } = await start(openTab(newDatabaseName()).storage)
    const version = await keep('first')
    writeTitle(session.document, 'Another')
    deleteNotes(session.document, ['shop'])
    addNotes(session.document, { block: 'keyPartners', index: 0 }, [{ text: 'bank' }])
    const before = print()
    expect(await acts.restore(version.id)).toBe(true)
    expect(print()).toBe('Channels: shop')
    expect(session.state.getState().canvas.title).toBe('Meatchine')
    const kept = (await storage.versions.list('canvas')).find(({ cause }) => cause === 'restore')
    expect(await printVersion(storage, kept?.id)).toBe(before)
    session.undo()
    expect(print()).toBe(before)
    expect(session.state.getState().canvas.title).toBe('Another')
  })

  test('does nothing when the canvas is like that already', async () => {
    const { storage, session, acts, keep } = await start()
    const version = await keep()
    expect(await acts.restore(version.id)).toBe(false)
    expect(session.state.getState().canUndo).toBe(false)
    expect(await storage.versions.list('canvas')).toHaveLength(1)
  })

  test('rejects for a version that is gone, damaged or of a newer Harreman, and changes nothing', async () => {
    const { storage, session, acts, keep, print } = await start()
    const good = await keep()
    const newer = new Y.Doc()
    Y.applyUpdateV2(newer, Y.encodeStateAsUpdateV2(session.document.doc))
    openSchema(newer).meta.set('version', 99)
    await storage.versions.add({ ...good, id: 'damaged' }, Uint8Array.of(9, 9, 9))
    await storage.versions.add({ ...good, id: 'newer' }, Y.encodeStateAsUpdateV2(newer))
    for (const id of ['gone', 'damaged', 'newer']) {
      await expect(acts.restore(id)).rejects.toMatchObject({ failure: { type: 'readFailed' } })
    }
    expect(print()).toBe('Channels: shop')
  })
})

describe('a version', () => {
  test('is opened as a new canvas beside the old one', async () => {
    const { storage, session, acts, keep } = await start()
    const version = await keep()
    addNotes(session.document, { block: 'keyPartners', index: 0 }, [{ text: 'bank' }])
    const id = await acts.copy(version.id, async ({ title }) => `${title} (copy)`)
    expect(id).not.toBe('canvas')
    const copy = await createLibrary(storage).getState().readCanvas(id)
    expect(copy).toMatchObject({ id, title: 'Meatchine (copy)' })
    expect(copy && printCanvas(copy).trim()).toBe('Channels: shop')
  })

  test('is deleted, and put back as it was', async () => {
    const { storage, acts, keep } = await start()
    const version = await keep('first')
    const putBack = await acts.delete(version)
    expect(await storage.versions.list('canvas')).toEqual([])
    await putBack()
    expect(await storage.versions.list('canvas')).toEqual([version])
    expect(await printVersion(storage, version.id)).toBe('Channels: shop')
  })
})

describe('a version is kept before', () => {
  test('an import replaces the canvas', async () => {
    const { storage } = await start()
    await createLibrary(storage)
      .getState()
      .replaceCanvas('canvas', drawCanvas('Key Partners: bank', { title: 'New' }))
    const [version] = await storage.versions.list('canvas')
    expect(version).toMatchObject({ cause: 'import', title: 'Meatchine' })
    expect(await printVersion(storage, version?.id)).toBe('Channels: shop')
  })

  test('an upgrade of the document, in its former shape, and once', async () => {
    const { storage, session } = await start()
    const steps = [
      {
        to: DOCUMENT_VERSION + 1,
        apply: ({ meta }: typeof session.document) => meta.set('author', 'upgraded'),
      },
    ]
    const raw = Y.encodeStateAsUpdateV2(session.document.doc)
    for (let tab = 0; tab < 2; tab += 1) {
      const document = openSchema(new Y.Doc())
      Y.applyUpdateV2(document.doc, raw)
      const outcome = await upgradeCanvas(storage, 'canvas', document, steps, DOCUMENT_VERSION + 1)
      expect(outcome).toEqual({ state: 'upgraded', from: DOCUMENT_VERSION })
      expect(document.meta.get('author')).toBe('upgraded')
    }
    const versions = await storage.versions.list('canvas')
    expect(versions).toMatchObject([{ cause: 'upgrade', noteCount: 1 }])
    const bytes = await storage.versions.read(versions[0]?.id ?? '')
    expect(bytes && readState(bytes)).toMatchObject({
      documentVersion: DOCUMENT_VERSION,
      canvas: { author: '' },
    })
  })
})
