import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { writeTitle } from '../../../src/document/commands/canvas'
import { addNotes, colourNotes } from '../../../src/document/commands/notes'
import { writeCanvas } from '../../../src/document/write-canvas'
import { summariseCanvas } from '../../../src/domain/progress'
import { type CanvasSession, openCanvas } from '../../../src/state/canvas-session'
import { readState } from '../../../src/state/versions/read-version'
import { makeMemoryStorage } from '../../../src/storage/memory-storage'
import type { Storage, VersionRepository } from '../../../src/storage/storage'
import { StorageError } from '../../../src/storage/storage-failure'
import { drawCanvas, printCanvas } from '../../support/canvas-text'

const MINUTE = 60_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date(2024, 0, 15, 9) })
  return () => vi.useRealTimers()
})

async function makeStorage(lines = 'Channels: shop'): Promise<Storage> {
  const storage = makeMemoryStorage(Date.now)
  const canvas = drawCanvas(lines)
  await storage.canvases.create(writeCanvas(canvas), summariseCanvas(canvas))
  return storage
}

async function openSession(storage: Storage): Promise<CanvasSession> {
  const opening = await openCanvas(storage, 'canvas')
  if (opening.type !== 'opened') throw new Error(opening.type)
  const { session } = opening
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= session.close()
    return closing
  }
  onTestFinished(close)
  return { ...session, close }
}

const addNote = ({ document }: CanvasSession, text: string) =>
  addNotes(document, { block: 'channels', index: 100 }, [{ text }])

/** Lets what has begun come to its end, and then time pass. */
async function pass(minutes: number) {
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(minutes * MINUTE)
}

/** What the versions hold, oldest first. */
async function listContents(storage: Storage): Promise<string[]> {
  const versions = await storage.versions.list('canvas')
  const contents = await Promise.all(versions.map(({ id }) => storage.versions.read(id)))
  return contents.reverse().flatMap((bytes) => (bytes ? printCanvas(readState(bytes).canvas).trim() : []))
}

describe('an open canvas', () => {
  test('keeps what it was before the first edit, and nothing before that', async () => {
    const storage = await makeStorage()
    const session = await openSession(storage)
    await pass(30)
    expect(await listContents(storage)).toEqual([])
    addNote(session, 'fair')
    await pass(0)
    expect(await listContents(storage)).toEqual(['Channels: shop'])
    expect(await storage.versions.list('canvas')).toMatchObject([
      { cause: 'editing', name: undefined, noteCount: 1, createdAt: new Date(2024, 0, 15, 9, 30).getTime() },
    ])
  })

  test('keeps nothing of a new canvas in which there was nothing', async () => {
    const storage = await makeStorage('')
    const session = await openSession(storage)
    addNote(session, 'fair')
    await pass(9)
    expect(await listContents(storage)).toEqual([])
    await pass(1)
    expect(await listContents(storage)).toEqual(['Channels: fair'])
  })

  test('keeps a version every ten minutes while it is edited, and none while it is not', async () => {
    const storage = await makeStorage()
    const session = await openSession(storage)
    addNote(session, 'fair')
    await pass(9)
    addNote(session, 'web')
    expect(await listContents(storage)).toHaveLength(1)
    await pass(1)
    expect(await listContents(storage)).toEqual(['Channels: shop', 'Channels: shop, fair, web'])
    await pass(60)
    expect(await listContents(storage)).toHaveLength(2)
    addNote(session, 'post')
    await pass(10)
    expect((await listContents(storage)).at(-1)).toBe('Channels: shop, fair, web, post')
  })

  test('counts undo as an edit, and keeps none of what is as it was', async () => {
    const storage = await makeStorage()
    const session = await openSession(storage)
    addNote(session, 'fair')
    await pass(10)
    session.undo()
    await pass(10)
    expect(await listContents(storage)).toEqual(['Channels: shop', 'Channels: shop, fair', 'Channels: shop'])
    addNote(session, 'web')
    session.undo()
    await pass(10)
    expect(await listContents(storage)).toHaveLength(3)
  })

  test('keeps what has changed when it is closed, once', async () => {
    const storage = await makeStorage()
    const session = await openSession(storage)
    addNote(session, 'fair')
    await session.close()
    expect(await listContents(storage)).toEqual(['Channels: shop', 'Channels: shop, fair'])
    const again = await openSession(storage)
    addNote(again, 'web')
    await pass(0)
    expect(await listContents(storage)).toHaveLength(2)
  })

  test('goes on keeping, in order, after the clock was set back', async () => {
    const storage = await makeStorage()
    const session = await openSession(storage)
    addNote(session, 'fair')
    await pass(0)
    vi.setSystemTime(new Date(2023, 0, 15, 9))
    await pass(10)
    addNote(session, 'web')
    await pass(10)
    expect(await listContents(storage)).toEqual([
      'Channels: shop',
      'Channels: shop, fair',
      'Channels: shop, fair, web',
    ])
    const times = (await storage.versions.list('canvas')).map(({ createdAt }) => createdAt)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
  })

  test('thins the others out with each new version', async () => {
    const storage = await makeStorage()
    const session = await openSession(storage)
    for (const text of ['a', 'b', 'c']) {
      addNote(session, text)
      await pass(10)
    }
    expect(await listContents(storage)).toHaveLength(4)
    vi.setSystemTime(new Date(2024, 0, 16, 9))
    addNote(session, 'd')
    await pass(10)
    expect(await listContents(storage)).toEqual(['Channels: shop, a, b, c', 'Channels: shop, a, b, c, d'])
  })
})

describe('two tabs with one canvas', () => {
  test('keep one version for the same ten minutes', async () => {
    const storage = await makeStorage()
    const [a, b] = [await openSession(storage), await openSession(storage)]
    colourNotes(a.document, ['shop'], 'rose')
    await pass(0)
    expect(await listContents(storage)).toHaveLength(1)
    await pass(2)
    writeTitle(b.document, 'other')
    await pass(8)
    expect(await listContents(storage)).toHaveLength(2)
    // The other would be due two minutes later, and waits until ten minutes after that version.
    await pass(9)
    expect(await listContents(storage)).toHaveLength(2)
    await pass(1)
    expect(await listContents(storage)).toHaveLength(3)
    expect((await storage.versions.list('canvas'))[0]?.title).toBe('other')
  })
})

describe('a version that cannot be kept', () => {
  const full = () => Promise.reject(new StorageError({ type: 'quotaExceeded' }))

  test('leaves the writing alone, is told, and is kept as soon as there is room', async () => {
    const storage = await makeStorage()
    const keep = vi.fn<VersionRepository['keep']>(full)
    const thin = vi.spyOn(storage.versions, 'thin')
    const session = await openSession({ ...storage, versions: { ...bindAll(storage), keep } })
    addNote(session, 'fair')
    await pass(0)
    expect(keep).toHaveBeenCalledTimes(2)
    expect(thin).toHaveBeenCalledTimes(1)
    expect(session.state.getState()).toMatchObject({
      saveState: { type: 'memoryOnly' },
      versionFailure: { type: 'quotaExceeded' },
    })
    keep.mockImplementation(storage.versions.keep)
    await pass(10)
    expect(session.state.getState().versionFailure).toBeUndefined()
    expect(await listContents(storage)).toEqual(['Channels: shop, fair'])
  })

  test('is kept in the room that thinning has made', async () => {
    const storage = await makeStorage()
    const keep = vi.fn(storage.versions.keep).mockImplementationOnce(full)
    const session = await openSession({ ...storage, versions: { ...bindAll(storage), keep } })
    addNote(session, 'fair')
    await pass(0)
    expect(await listContents(storage)).toEqual(['Channels: shop'])
    expect(session.state.getState().versionFailure).toBeUndefined()
  })

  const bindAll = ({ versions }: Storage) => {
    const { list, watch, read, add, rename, thin } = versions
    return { list, watch, read, add, rename, thin, delete: versions.delete }
  }
})
