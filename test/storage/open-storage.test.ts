import { Dexie } from 'dexie'
import { forceCloseDatabase } from 'fake-indexeddb'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import * as Y from 'yjs'
import { HarremanDatabase } from '../../src/storage/database'
import { openStorage } from '../../src/storage/open-storage'
import type { Storage } from '../../src/storage/storage'
import {
  createCanvas,
  newDatabaseName,
  openCanvas,
  openTab,
  readStoredTexts,
  waitUntil,
} from '../support/storage'

/** What a later version of the app may do to the database. */
function makeNewerDatabase(name: string): Dexie {
  const database = new Dexie(name)
  database.version(3).stores({
    canvases: 'id, updatedAt',
    updates: '++key, canvasId',
    preferences: 'key',
    versions: 'id, canvasId',
    versionContents: 'id',
    comments: '++key, canvasId',
  })
  onTestFinished(() => database.close())
  return database
}

async function open(options: Parameters<typeof openStorage>[0]): Promise<Storage> {
  const opening = await openStorage(options)
  if (!opening.ok) throw new Error(opening.failure.type)
  return opening.value
}

/** Gives Dexie another IndexedDB for one test. */
function replaceIndexedDB(open: (() => object) | undefined) {
  const own = Dexie.dependencies.indexedDB
  const stub = open && Object.assign(Object.create(own), { open })
  Object.assign(Dexie.dependencies, { indexedDB: stub ?? null })
  onTestFinished(() => {
    Object.assign(Dexie.dependencies, { indexedDB: own })
  })
}

describe('opening the storage', () => {
  test('finds what was kept the last time', async () => {
    const databaseName = newDatabaseName()
    const first = await open({ databaseName })
    const id = await createCanvas(first)
    await first.preferences.write('language', 'eu')
    const second = await open({ databaseName })
    expect(second.mode).toBe('device')
    expect((await second.canvases.list()).map((row) => row.id)).toEqual([id])
    expect(await second.preferences.read()).toEqual({ language: 'eu' })
  })

  test('R93: where there is no IndexedDB, keeps everything in memory and says so', async () => {
    replaceIndexedDB(undefined)
    const storage = await open({})
    expect(storage.mode).toBe('memory')
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    canvas.addNote('one')
    expect(canvas.provider.getState()).toEqual({ type: 'memoryOnly' })
    await canvas.provider.close()
    expect(await readStoredTexts(storage, id)).toEqual(['one'])
    await storage.preferences.write('language', 'ka')
    expect(await storage.preferences.read()).toEqual({ language: 'ka' })
  })

  test('R93: where IndexedDB refuses, keeps everything in memory', async () => {
    replaceIndexedDB(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    expect((await open({})).mode).toBe('memory')
  })

  test('does not wait for ever for a browser that never answers', async () => {
    replaceIndexedDB(() => ({}))
    expect((await open({ databaseName: newDatabaseName(), openingLimit: 20 })).mode).toBe('memory')
  })

  test('fails when a newer version of the app has been here, and leaves its data alone', async () => {
    const databaseName = newDatabaseName()
    const newer = makeNewerDatabase(databaseName)
    await newer.open()
    const opening = await openStorage({ databaseName })
    expect(opening).toEqual({ ok: false, failure: { type: 'newerVersionOpen' } })
    expect(newer.isOpen()).toBe(true)
    expect(newer.backendDB().version).toBe(30)
  })

  test('waits for an older tab that does not make way, and says so', async () => {
    const databaseName = newDatabaseName()
    const older = new Dexie(databaseName)
    older.version(0.5).stores({ canvases: 'id' })
    older.on('versionchange', () => false)
    await older.open()
    onTestFinished(() => older.close())
    const openingLimit = 100
    const onBlocked = vi.fn(() => {
      setTimeout(() => older.close(), 3 * openingLimit)
    })
    const storage = await open({ databaseName, onBlocked, openingLimit })
    expect(onBlocked).toHaveBeenCalled()
    expect(storage.mode).toBe('device')
  })
})

describe('a tab whose database a newer version of the app wants', () => {
  test('writes its last edits, makes way and says that it is outdated', async () => {
    const name = newDatabaseName()
    const { storage } = openTab(name)
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    const onOutdated = vi.fn()
    storage.onOutdated(onOutdated)
    canvas.addNote('last')
    const newer = makeNewerDatabase(name)
    await newer.open()
    await waitUntil(() => onOutdated.mock.calls.length === 1)
    newer.close()
    canvas.addNote('too late')
    await waitUntil(() => canvas.provider.getState().type === 'failed')
    const failure = { type: 'newerVersionOpen' }
    expect(canvas.provider.getState()).toEqual({ type: 'failed', failure })
    await expect(storage.canvases.list()).rejects.toMatchObject({ failure })
    await expect(storage.preferences.write('language', 'tr')).rejects.toMatchObject({ failure })
    expect(await openDocumentType(storage, id)).toBe('failed')
    const database = makeNewerDatabase(name)
    expect(await database.table('updates').where('canvasId').equals(id).count()).toBe(2)
    expect(await database.table('canvases').get(id)).toMatchObject({ noteCount: 1 })
  })

  test('closes it only when the edit of this very moment is written', async () => {
    const name = newDatabaseName()
    const { storage, database } = openTab(name)
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    const onOutdated = vi.fn()
    storage.onOutdated(onOutdated)
    canvas.addNote('last')
    database.on.versionchange.fire(new IDBVersionChangeEvent('versionchange', { newVersion: 30 }))
    await waitUntil(() => onOutdated.mock.calls.length === 1)
    expect(await readStoredTexts(openTab(name).storage, id)).toEqual(['last'])
  })

  async function openDocumentType(storage: Storage, id: string) {
    return (await storage.openDocument(id, new Y.Doc(), () => expect.unreachable())).type
  }
})

describe('a tab whose database is deleted under it', () => {
  /** The browser cuts the connection when it clears its data, and lets nobody in for a moment. */
  function clearData(database: HarremanDatabase) {
    vi.spyOn(database, 'open').mockRejectedValueOnce(new DOMException('still clearing', 'AbortError'))
    indexedDB.deleteDatabase(database.name)
    // The package asks for the class where it means an instance.
    forceCloseDatabase(database.backendDB() as never)
  }

  test('writes the whole open canvas at once into a fresh one, and goes on', async () => {
    const name = newDatabaseName()
    const { storage } = openTab(name)
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    canvas.addNote('before')
    await waitUntil(() => canvas.provider.getState().type === 'saved')
    await new HarremanDatabase(name).delete()
    expect(canvas.provider.getState().type).toBe('saving')
    await waitUntil(() => canvas.provider.getState().type === 'saved')
    expect(await readStoredTexts(openTab(name).storage, id)).toEqual(['before'])
    canvas.addNote('after')
    await waitUntil(() => canvas.provider.getState().type === 'saved')
    expect(await readStoredTexts(openTab(name).storage, id)).toEqual(['after', 'before'])
  })

  test('does so too when the browser cut the connection and does not open it at the first try', async () => {
    const { storage, database } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    canvas.addNote('before')
    await waitUntil(() => canvas.provider.getState().type === 'saved')
    clearData(database)
    expect(canvas.provider.getState().type).toBe('saving')
    await waitUntil(() => canvas.provider.getState().type === 'saved')
    expect(await readStoredTexts(storage, id)).toEqual(['before'])
  })

  test('tells of it, and its library shows what is there now', async () => {
    const name = newDatabaseName()
    const { storage } = openTab(name)
    const [id] = [await createCanvas(storage), await createCanvas(storage)]
    const shown: string[][] = []
    onTestFinished(storage.canvases.watch((rows) => shown.push(rows.map((row) => row.id))))
    await waitUntil(() => shown.at(-1)?.length === 2)
    await openCanvas(storage, id)
    const onCleared = vi.fn()
    storage.onCleared(onCleared)
    await new HarremanDatabase(name).delete()
    await waitUntil(() => shown.at(-1)?.length === 1)
    expect(shown.at(-1)).toEqual([id])
    expect(onCleared).toHaveBeenCalledTimes(1)
  })
})
