import { describe, expect, test, vi } from 'vitest'
import { openSchema } from '../../src/document/schema'
import { writeCanvas } from '../../src/document/write-canvas'
import type { Canvas } from '../../src/domain/canvas'
import { summariseCanvas } from '../../src/domain/progress'
import { createLibrary } from '../../src/state/library'
import { readStorageFailure } from '../../src/state/storage-failure'
import { makeMemoryStorage } from '../../src/storage/memory-storage'
import type { DocumentProvider, Storage } from '../../src/storage/storage'
import { StorageError } from '../../src/storage/storage-failure'
import { drawCanvas, printCanvas } from '../support/canvas-text'

const canvas = drawCanvas('Channels: shop, web shop\nParking place: later', { title: 'Meatchine' })

async function openLibrary(version?: unknown) {
  const storage = makeMemoryStorage(() => 1000)
  const doc = writeCanvas(canvas)
  if (version !== undefined) openSchema(doc).meta.set('version', version)
  await storage.canvases.create(doc, summariseCanvas(canvas))
  const library = createLibrary(storage)
  await vi.waitUntil(() => library.getState().rows)
  const listTitles = () => library.getState().rows?.map((row) => row.title)
  return { storage, library, acts: library.getState(), listTitles }
}

const print = (read: Canvas | undefined) => read && printCanvas(read)

describe('the library', () => {
  test('does not know its list before it has read it', () => {
    expect(createLibrary(makeMemoryStorage(() => 0)).getState().rows).toBeUndefined()
  })

  test('writes a canvas and reads it back', async () => {
    const { acts, listTitles } = await openLibrary()
    const another = { ...canvas, id: 'another', title: 'Another' }
    expect(await acts.createCanvas(another)).toBe('another')
    expect(await acts.readCanvas('another')).toEqual(another)
    expect(listTitles()).toEqual(['Meatchine', 'Another'])
  })

  test('refuses to write over a canvas', async () => {
    const { acts } = await openLibrary()
    const error: unknown = await acts.createCanvas({ ...canvas, title: 'Another' }).catch((reason) => reason)
    expect(error).toBeInstanceOf(StorageError)
    expect((await acts.readCanvas('canvas'))?.title).toBe('Meatchine')
  })

  test('knows nothing of a canvas that is not there', async () => {
    const { acts } = await openLibrary()
    expect(await acts.readCanvas('nowhere')).toBeUndefined()
    await expect(acts.duplicateCanvas('nowhere', 'Copy')).rejects.toThrow('no canvas nowhere')
    await expect(acts.renameCanvas('nowhere', 'Other')).rejects.toThrow('missing')
  })

  test('renames a canvas, in the list and in its document', async () => {
    const { acts, listTitles } = await openLibrary()
    await acts.renameCanvas('canvas', 'ხორცი')
    expect(listTitles()).toEqual(['ხორცი'])
    expect(await acts.readCanvas('canvas')).toEqual({ ...canvas, title: 'ხორცი' })
  })

  test('copies a canvas under a new id', async () => {
    const { acts } = await openLibrary()
    const id = await acts.duplicateCanvas('canvas', 'Copy')
    expect(id).not.toBe('canvas')
    expect(await acts.readCanvas(id)).toEqual({ ...canvas, id, title: 'Copy' })
  })

  test('replaces what is in a canvas; its id stays', async () => {
    const { acts } = await openLibrary()
    await acts.replaceCanvas('canvas', drawCanvas('Key Partners: bank', { id: 'other', title: 'New' }))
    const read = await acts.readCanvas('canvas')
    expect(print(read)).toBe('Key Partners: bank')
    expect(read).toMatchObject({ id: 'canvas', title: 'New' })
  })

  test('puts canvases into the bin, brings them back, deletes them for good', async () => {
    const { acts, library } = await openLibrary()
    await acts.moveToBin(['canvas'])
    expect(library.getState().rows?.[0]?.deletedAt).toBe(1000)
    await acts.restore(['canvas'])
    expect(library.getState().rows?.[0]).not.toHaveProperty('deletedAt')
    await acts.deleteForever(['canvas'])
    expect(library.getState().rows).toEqual([])
  })

  test('keeps the row of a canvas that did not change as the same object', async () => {
    const { acts, library } = await openLibrary()
    const before = library.getState().rows?.[0]
    await acts.createCanvas({ ...canvas, id: 'another' })
    expect(library.getState().rows?.[0]).toBe(before)
    await acts.renameCanvas('canvas', 'Other')
    expect(library.getState().rows?.[0]).not.toBe(before)
  })

  test('tells how much is stored and what is damaged when asked', async () => {
    const { storage } = await openLibrary()
    const damaged = [{ id: 'broken', raw: new Uint8Array([1]) }]
    const estimate = { usage: 1, quota: 2, isPersistent: true }
    const canvases = { ...storage.canvases, listDamaged: async () => damaged }
    const library = createLibrary({ ...storage, canvases, estimate: async () => estimate })
    await library.getState().refreshEstimate()
    expect(library.getState()).toMatchObject({ damaged, estimate })
  })
})

describe('an edit from the library', () => {
  test('leaves a document of a newer Harreman untouched, and fails', async () => {
    const { acts, storage } = await openLibrary(99)
    const before = await storage.canvases.read('canvas')
    await expect(acts.renameCanvas('canvas', 'Other')).rejects.toThrow('newer')
    await expect(acts.replaceCanvas('canvas', drawCanvas(''))).rejects.toThrow('newer')
    await expect(acts.duplicateCanvas('canvas', 'Copy')).rejects.toThrow('newer')
    expect(await storage.canvases.list()).toHaveLength(1)
    expect(await storage.canvases.read('canvas')).toEqual(before)
    expect(print(await acts.readCanvas('canvas'))).toContain('Channels: shop, web shop')
  })

  test('does not touch or show a document without a version', async () => {
    const { acts } = await openLibrary('none')
    await expect(acts.renameCanvas('canvas', 'Other')).rejects.toThrow('foreign')
    expect(await acts.readCanvas('canvas')).toBeUndefined()
  })

  test('fails with the reason when it could not be written', async () => {
    const { storage } = await openLibrary()
    const provider: DocumentProvider = {
      getState: () => ({ type: 'failed', failure: { type: 'quotaExceeded' } }),
      subscribe: () => () => undefined,
      retry: () => Promise.resolve(),
      close: () => Promise.resolve(),
    }
    const openDocument: Storage['openDocument'] = async (...opening) => {
      await storage.openDocument(...opening)
      return { type: 'opened', provider }
    }
    const acts = createLibrary({ ...storage, openDocument }).getState()
    const error: unknown = await acts.renameCanvas('canvas', 'Other').catch((reason) => reason)
    expect(readStorageFailure(error)).toBe('quotaExceeded')
  })

  test('fails with the reason when the canvas could not be opened', async () => {
    const { storage } = await openLibrary()
    const failure = { type: 'readFailed', message: 'gone' } as const
    const openDocument: Storage['openDocument'] = async () => ({ type: 'failed', failure })
    const acts = createLibrary({ ...storage, openDocument }).getState()
    const error: unknown = await acts.renameCanvas('canvas', 'Other').catch((reason) => reason)
    expect(readStorageFailure(error)).toBe('readFailed')
  })
})
