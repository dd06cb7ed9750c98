import { describe, expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { openSchema } from '../../src/document/schema'
import { writeCanvas } from '../../src/document/write-canvas'
import { makeEmptyCanvas } from '../../src/domain/new-canvas'
import { summariseCanvas } from '../../src/domain/progress'
import { makeMemoryStorage } from '../../src/storage/memory-storage'
import type { CanvasRow } from '../../src/storage/storage'
import { StorageError } from '../../src/storage/storage-failure'
import {
  createCanvas,
  newDatabaseName,
  openCanvas,
  openTab,
  readStoredTexts,
  waitUntil,
} from '../support/storage'

const modes = [
  { mode: 'device', make: (now: () => number) => openTab(newDatabaseName(), now).storage },
  { mode: 'memory', make: (now: () => number) => makeMemoryStorage(now) },
]

describe.each(modes)('the canvases of a storage of mode $mode', ({ mode, make }) => {
  test('are listed with their summaries', async () => {
    const storage = make(() => 1000)
    expect(storage.mode).toBe(mode)
    const id = await createCanvas(storage)
    expect(await storage.canvases.list()).toEqual([
      {
        ...summariseCanvas(makeEmptyCanvas(id, 'businessModel', 'en')),
        id,
        createdAt: 1000,
        updatedAt: 1000,
      },
    ])
  })

  test('are read as a whole', async () => {
    const storage = make(Date.now)
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    canvas.addNote('one')
    canvas.addNote('two')
    await canvas.provider.close()
    expect(await readStoredTexts(storage, id)).toEqual(['one', 'two'])
    expect(await storage.canvases.read('nowhere')).toBeUndefined()
  })

  test('refuse a second canvas with the same id and keep the first', async () => {
    const storage = make(Date.now)
    const id = await createCanvas(storage)
    const other = { ...makeEmptyCanvas(id, 'businessModel', 'eu'), title: 'other' }
    await expect(storage.canvases.create(writeCanvas(other), summariseCanvas(other))).rejects.toThrow(
      StorageError,
    )
    expect(await storage.canvases.list()).toMatchObject([{ id, title: '' }])
    expect((await openCanvas(storage, id)).document.title.toString()).toBe('')
  })

  test('go into the bin, come back and are deleted for good', async () => {
    const storage = make(() => 1000)
    const [kept, deleted] = [await createCanvas(storage), await createCanvas(storage)]
    await storage.canvases.moveToBin([kept, deleted, 'nowhere'])
    expect((await storage.canvases.list()).map((row) => row.deletedAt)).toEqual([1000, 1000])
    await storage.canvases.restore([kept])
    await storage.canvases.deleteForever([deleted])
    const rows = await storage.canvases.list()
    expect(rows.map((row) => row.id)).toEqual([kept])
    expect(rows[0]).not.toHaveProperty('deletedAt')
    expect(await storage.canvases.read(deleted)).toBeUndefined()
    await expect(openCanvas(storage, deleted)).rejects.toThrow('missing')
  })

  test('stay in the bin while they are edited', async () => {
    const storage = make(() => 1000)
    const id = await createCanvas(storage)
    await storage.canvases.moveToBin([id])
    const canvas = await openCanvas(storage, id)
    canvas.addNote('one')
    await canvas.provider.close()
    expect(await storage.canvases.list()).toMatchObject([{ deletedAt: 1000, noteCount: 1 }])
  })

  test('are watched: at once, after every change, and no longer than wanted', async () => {
    const storage = make(Date.now)
    const id = await createCanvas(storage)
    const seen: (readonly CanvasRow[])[] = []
    const stop = storage.canvases.watch((rows) => seen.push(rows))
    onTestFinished(stop)
    await waitUntil(() => seen.at(-1)?.length === 1)
    const canvas = await openCanvas(storage, id)
    canvas.addNote('one')
    await waitUntil(() => seen.at(-1)?.[0]?.noteCount === 1)
    stop()
    const count = seen.length
    await storage.canvases.deleteForever([id])
    expect(seen).toHaveLength(count)
  })
})

describe('the library of one tab', () => {
  test('follows what another tab changes', async () => {
    const name = newDatabaseName()
    const [a, b] = [openTab(name), openTab(name)]
    let rows: readonly CanvasRow[] = []
    onTestFinished(
      a.storage.canvases.watch((next) => {
        rows = next
      }),
    )
    const id = await createCanvas(b.storage)
    await waitUntil(() => rows.some((row) => row.id === id))
  })
})

describe('a damaged canvas', () => {
  const readRaw = (raw: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(raw))

  test('whose row cannot be read is set aside, and the others are listed', async () => {
    const { storage, database } = openTab(newDatabaseName())
    const [good, bad] = [await createCanvas(storage), await createCanvas(storage)]
    await database.canvases.put({ id: bad, title: 7n, createdAt: 'yesterday' })
    expect((await storage.canvases.list()).map((row) => row.id)).toEqual([good])
    const damaged = await storage.canvases.listDamaged()
    expect(damaged.map(({ id }) => id)).toEqual([bad])
    const raw = readRaw(damaged[0]?.raw)
    expect(raw).toMatchObject({ canvasId: bad, row: { title: '7', createdAt: 'yesterday' } })
    const doc = new Y.Doc()
    Y.applyUpdateV2(
      doc,
      Uint8Array.from(atob(raw.updates[0]), (character) => character.charCodeAt(0)),
    )
    expect(openSchema(doc).meta.get('id')).toBe(bad)
    const outcome = await storage.openDocument(bad, new Y.Doc(), () => expect.unreachable())
    expect(outcome).toEqual({ type: 'damaged', damaged: damaged[0] })
  })

  test('whose row is gone is set aside too', async () => {
    const { storage, database } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    await database.canvases.delete(id)
    expect((await storage.canvases.listDamaged()).map((damaged) => damaged.id)).toEqual([id])
  })

  test.each([
    ['are no update', Uint8Array.of(9, 9, 9, 9)],
    ['are none at all', new Uint8Array()],
    ['are no bytes', 'text'],
  ])('whose bytes %s opens as damaged and stays as it is', async (_name, bytes) => {
    const { storage, database } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    await database.updates
      .where('canvasId')
      .equals(id)
      .modify((row) => {
        Object.assign(row, { bytes })
      })
    const outcome = await storage.openDocument(id, new Y.Doc(), () => expect.unreachable())
    expect(outcome.type).toBe('damaged')
    expect(await storage.canvases.list()).toHaveLength(1)
    expect(await database.updates.toArray()).toMatchObject([{ canvasId: id }])
  })

  test('whose first update is gone opens as damaged instead of empty', async () => {
    const { storage, database } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    canvas.addNote('one')
    await canvas.provider.close()
    await database.updates.orderBy('key').limit(1).delete()
    const outcome = await storage.openDocument(id, new Y.Doc(), () => expect.unreachable())
    expect(outcome.type).toBe('damaged')
  })

  test('can be deleted for good', async () => {
    const { storage, database } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    await database.canvases.put({ id })
    await storage.canvases.deleteForever([id])
    expect(await storage.canvases.listDamaged()).toEqual([])
  })
})
