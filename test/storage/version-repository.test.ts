import { Dexie } from 'dexie'
import { describe, expect, onTestFinished, test } from 'vitest'
import { newId } from '../../src/document/new-id'
import { makeMemoryStorage } from '../../src/storage/memory-storage'
import { openStorage } from '../../src/storage/open-storage'
import type { CanvasVersion, NewestVersion, Storage, VersionDraft } from '../../src/storage/storage'
import { createCanvas, newDatabaseName, openTab, readStoredTexts, waitUntil } from '../support/storage'

const modes = [
  { mode: 'device', make: (now: () => number) => openTab(newDatabaseName(), now).storage },
  { mode: 'memory', make: (now: () => number) => makeMemoryStorage(now) },
]

function makeDraft(canvasId: string, content = 1): VersionDraft {
  const bytes = Uint8Array.of(content)
  return { canvasId, cause: 'editing', name: undefined, title: 'Meatchine', noteCount: 3, bytes }
}

const always = () => true

/** Bytes from a database may be of another realm; as numbers they compare. */
async function readContent(storage: Storage, id: string): Promise<number[] | undefined> {
  const bytes = await storage.versions.read(id)
  return bytes && [...bytes]
}

describe.each(modes)('the versions in a storage of mode $mode', ({ make }) => {
  test('are listed newest first, each with its own content', async () => {
    let clock = 1000
    const storage = make(() => clock)
    const id = await createCanvas(storage)
    const first = await storage.versions.keep(makeDraft(id, 1), always)
    clock = 2000
    const second = await storage.versions.keep({ ...makeDraft(id, 2), name: 'before the talk' }, always)
    await storage.versions.keep(makeDraft(await createCanvas(storage), 3), always)
    expect(await storage.versions.list(id)).toEqual([
      { ...version(id), id: second?.id, createdAt: 2000, name: 'before the talk' },
      { ...version(id), id: first?.id, createdAt: 1000 },
    ])
    expect(await readContent(storage, first?.id ?? '')).toEqual([1])
    expect(await readContent(storage, second?.id ?? '')).toEqual([2])
    expect(await readContent(storage, 'nowhere')).toBeUndefined()
  })

  test('go on after the clock was set back, each later than the one before', async () => {
    let clock = 5000
    const storage = make(() => clock)
    const id = await createCanvas(storage)
    await storage.versions.keep(makeDraft(id), always)
    clock = 100
    await storage.versions.keep(makeDraft(id), always)
    clock = 150
    let newest: NewestVersion | undefined
    await storage.versions.keep(makeDraft(id, 7), (found) => {
      newest = found
      return true
    })
    expect((await storage.versions.list(id)).map(({ createdAt }) => createdAt)).toEqual([5002, 5001, 5000])
    expect(newest).toMatchObject({ age: 50, version: { createdAt: 5001 } })
    expect([...(newest?.bytes ?? [])]).toEqual([1])
  })

  test('are not kept when they are not wanted', async () => {
    const storage = make(Date.now)
    const id = await createCanvas(storage)
    expect(await storage.versions.keep(makeDraft(id), (newest) => newest !== undefined)).toBeUndefined()
    expect(await storage.versions.list(id)).toEqual([])
  })

  test('take a name and lose it', async () => {
    const storage = make(Date.now)
    const id = await createCanvas(storage)
    const kept = await storage.versions.keep(makeDraft(id), always)
    await storage.versions.rename(kept?.id ?? '', 'first idea')
    expect(await storage.versions.list(id)).toEqual([{ ...kept, name: 'first idea' }])
    await storage.versions.rename(kept?.id ?? '', undefined)
    await storage.versions.rename('nowhere', 'nothing')
    expect(await storage.versions.list(id)).toEqual([kept])
  })

  test('are deleted and put back as they were; one that is there stays', async () => {
    const storage = make(Date.now)
    const id = await createCanvas(storage)
    const kept = await storage.versions.keep(makeDraft(id), always)
    if (!kept) return expect.unreachable()
    await storage.versions.delete([kept.id])
    expect(await storage.versions.list(id)).toEqual([])
    expect(await readContent(storage, kept.id)).toBeUndefined()
    await storage.versions.add(kept, Uint8Array.of(1))
    await storage.versions.add({ ...kept, name: 'another' }, Uint8Array.of(9))
    expect(await storage.versions.list(id)).toEqual([kept])
    expect(await readContent(storage, kept.id)).toEqual([1])
  })

  test('are thinned out by choice', async () => {
    const storage = make(() => 1000)
    const id = await createCanvas(storage)
    const [a, b] = [
      await storage.versions.keep(makeDraft(id), always),
      await storage.versions.keep(makeDraft(id), always),
    ]
    await storage.versions.thin(id, (versions, now) => {
      expect(now).toBe(1000)
      expect(versions).toEqual([b, a])
      return versions.flatMap((found) => (found.id === a?.id ? found.id : []))
    })
    expect(await storage.versions.list(id)).toEqual([b])
  })

  test('go with their canvas, and only with theirs', async () => {
    const storage = make(Date.now)
    const [gone, other] = [await createCanvas(storage), await createCanvas(storage)]
    const lost = await storage.versions.keep(makeDraft(gone), always)
    const kept = await storage.versions.keep(makeDraft(other), always)
    await storage.canvases.deleteForever([gone])
    expect(await storage.versions.list(gone)).toEqual([])
    expect(await readContent(storage, lost?.id ?? '')).toBeUndefined()
    expect(await storage.versions.list(other)).toEqual([kept])
    expect(await readContent(storage, kept?.id ?? '')).toEqual([1])
  })

  test('are watched: at once, after every change, and no longer than wanted', async () => {
    const storage = make(Date.now)
    const id = await createCanvas(storage)
    let seen: readonly CanvasVersion[] | undefined
    const stop = storage.versions.watch(id, (versions) => {
      seen = versions
    })
    onTestFinished(stop)
    await waitUntil(() => seen?.length === 0)
    await storage.versions.keep(makeDraft(id), always)
    await waitUntil(() => seen?.length === 1)
    stop()
    const last = seen
    await storage.versions.keep(makeDraft(id), always)
    expect(seen).toBe(last)
  })

  const version = (canvasId: string) => ({
    canvasId,
    cause: 'editing',
    name: undefined,
    title: 'Meatchine',
    noteCount: 3,
  })
})

describe('two tabs that keep a version at the same time', () => {
  test('keep one when each wants none beside a newer one', async () => {
    const name = newDatabaseName()
    const tabs = [openTab(name), openTab(name)]
    const id = await createCanvas(openTab(name).storage)
    const kept = await Promise.all(
      tabs.map(({ storage }) => storage.versions.keep(makeDraft(id), (newest) => newest === undefined)),
    )
    expect(kept.filter((version) => version !== undefined)).toHaveLength(1)
    expect(await openTab(name).storage.versions.list(id)).toHaveLength(1)
  })
})

describe('the versions on a disk', () => {
  test('are none for a canvas that another tab has deleted for good', async () => {
    const { storage, database } = openTab(newDatabaseName())
    expect(await storage.versions.keep(makeDraft(newId()), always)).toBeUndefined()
    expect(await database.versions.count()).toBe(0)
  })

  test('are listed without those that cannot be read', async () => {
    const { storage, database } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    await database.versions.put({ id: 'odd', canvasId: id, cause: 'weather', createdAt: 1 })
    await database.versions.put({ id: 'timeless', canvasId: id, cause: 'editing', createdAt: 'today' })
    await database.versions.put({ id: 'poor', canvasId: id, cause: 'import', createdAt: 5 })
    expect(await storage.versions.list(id)).toEqual([
      { id: 'poor', canvasId: id, cause: 'import', createdAt: 5, name: undefined, title: '', noteCount: 0 },
    ])
  })

  test('leave nothing half-kept when the disk refuses the content', async () => {
    const { storage, database } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    database.versionContents.hook('creating', () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    })
    await expect(storage.versions.keep(makeDraft(id), always)).rejects.toMatchObject({
      failure: { type: 'quotaExceeded' },
    })
    expect(await storage.versions.list(id)).toEqual([])
  })
})

describe('a database from before there were versions', () => {
  test('is opened with everything in it, and keeps versions from then on', async () => {
    const databaseName = newDatabaseName()
    const source = openTab(newDatabaseName())
    const id = await createCanvas(source.storage)
    const former = new Dexie(databaseName)
    former.version(1).stores({ canvases: 'id, updatedAt', updates: '++key, canvasId', preferences: 'key' })
    await former.table('canvases').bulkAdd(await source.database.canvases.toArray())
    await former.table('updates').bulkAdd(await source.database.updates.toArray())
    await former.table('preferences').put({ key: 'language', value: 'ka' })
    expect(former.backendDB().version).toBe(10)
    former.close()

    const opening = await openStorage({ databaseName })
    if (!opening.ok) return expect.unreachable()
    const storage = opening.value
    expect(storage.mode).toBe('device')
    expect(await storage.canvases.list()).toEqual(await source.storage.canvases.list())
    expect(await storage.preferences.read()).toEqual({ language: 'ka' })
    expect(await readStoredTexts(storage, id)).toEqual([])
    expect(await storage.versions.list(id)).toEqual([])
    expect(await storage.versions.keep(makeDraft(id), always)).toBeDefined()
    expect(await storage.versions.list(id)).toHaveLength(1)
  })
})
