import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { findBackup } from '../../src/state/backup'
import { findBackupFolder } from '../../src/state/backup-folder'
import { followFolder } from '../../src/state/follow-folder'
import { createLibrary } from '../../src/state/library'
import { createPreferences } from '../../src/state/preferences'
import type { Services } from '../../src/state/services'
import { createToasts } from '../../src/state/toasts'
import type { Storage } from '../../src/storage/storage'
import { FakeFolder } from '../backup/fake-folder'
import { addCanvas, makeDevice } from '../backup/fill-device'
import { startTestTexts } from '../support/canvas-session'
import { drawCanvas } from '../support/canvas-text'
import { waitUntil } from '../support/storage'

beforeAll(() => startTestTexts('en', ['app', 'backup']))

const shop = drawCanvas('Channels: shop', { id: 'c1', title: 'Shop' })
const watch = { signal: new AbortController().signal, onProgress: () => undefined }

async function startServices(storage: Storage): Promise<Services> {
  const preferences = await createPreferences(storage.preferences)
  return { storage, preferences, library: createLibrary(storage), toasts: createToasts(), now: () => 5000 }
}

describe('the backups of a device', () => {
  test('remember when there was last one', async () => {
    const storage = makeDevice()
    const first = findBackup(await startServices(storage))
    await waitUntil(() => first.getState().isRead)
    expect(first.getState().savedAt).toBeUndefined()
    first.getState().noteSaved()
    const next = findBackup(await startServices({ ...storage }))
    await waitUntil(() => next.getState().isRead)
    expect(next.getState().savedAt).toBe(5000)
  })

  test('bring settings only on request, and no settings that do not exist', async () => {
    const source = makeDevice()
    await source.preferences.write('paper', 'a3')
    await source.preferences.write('theme', 'pink')
    await source.preferences.write('backupSavedAt', 1)
    const { file } = await findBackup(await startServices(source))
      .getState()
      .makeBackup(watch)
    const services = await startServices(makeDevice())
    const { readBackup, restoreBackup } = findBackup(services).getState()
    const offer = await readBackup(file, watch)
    if (!offer.ok) throw new Error(offer.failure.type)
    expect(Object.keys(offer.value.backup.preferences)).toEqual(['paper', 'theme'])
    await restoreBackup(offer.value, 'keepBoth', false)
    expect(services.preferences.getState().paper).toBe('a4')
    await restoreBackup(offer.value, 'keepBoth', true)
    expect(services.preferences.getState()).toMatchObject({ paper: 'a3', theme: 'system' })
    expect((await services.storage.preferences.read()).paper).toBe('a3')
  })

  test('stop when they are called off', async () => {
    const storage = makeDevice()
    await addCanvas(storage, shop)
    const making = findBackup(await startServices(storage))
      .getState()
      .makeBackup({ ...watch, signal: AbortSignal.abort() })
    await expect(making).rejects.toMatchObject({ name: 'AbortError' })
  })
})

/** A device whose preferences keep a folder that no structured clone can copy, and a picker that gives it. */
async function openFolderDevice() {
  const values: Record<string, unknown> = {}
  const preferences = {
    read: async () => ({ ...values }),
    write: async (key: string, value: unknown) => {
      values[key] = value
    },
  }
  const storage = { ...makeDevice(), preferences }
  await addCanvas(storage, shop)
  const folder = new FakeFolder()
  const permission = { state: 'granted' }
  Object.assign(folder, {
    isSameEntry: async () => true,
    queryPermission: async () => permission.state,
    requestPermission: async () => {
      permission.state = 'granted'
      return 'granted'
    },
  })
  Object.assign(window, { showDirectoryPicker: async () => folder })
  onTestFinished(() => {
    Reflect.deleteProperty(window, 'showDirectoryPicker')
  })
  const services = await startServices(storage)
  const store = findBackupFolder(services)
  await waitUntil(() => store.getState().folder.type !== 'unread')
  return { services, store, folder, permission }
}

describe('the backup folder of a device', () => {
  test('is filled when it is chosen, and forgotten on request while its files stay', async () => {
    const { store, folder } = await openFolderDevice()
    expect(store.getState().folder).toEqual({ type: 'none' })
    await store.getState().choose()
    expect(store.getState().folder).toEqual({
      type: 'waiting',
      name: 'Copies',
      keptAt: 5000,
      skippedCount: 0,
    })
    expect(Object.keys(folder.list())).toEqual(['Shop-c1.harreman.json'])
    await store.getState().forget()
    expect(store.getState().folder).toEqual({ type: 'none' })
    expect(Object.keys(folder.list())).toHaveLength(1)
  })

  test.each([
    ['NotFoundError', 'gone'],
    ['QuotaExceededError', 'full'],
    ['NotAllowedError', 'permission'],
    ['NoModificationAllowedError', 'failed'],
  ])('names what stands in the way: %s', async (name, trouble) => {
    const { services, store, folder } = await openFolderDevice()
    await store.getState().choose()
    await services.library.getState().renameCanvas('c1', 'Store')
    folder.refuse = name
    await store.getState().keepNow()
    expect(store.getState().folder).toMatchObject({ type: 'stopped', trouble, keptAt: 5000 })
    folder.refuse = undefined
    await store.getState().keepNow()
    expect(store.getState().folder.type).toBe('waiting')
  })

  test('goes on when the permission is given again', async () => {
    const { store, permission } = await openFolderDevice()
    permission.state = 'prompt'
    await store.getState().choose()
    expect(store.getState().folder).toMatchObject({ type: 'stopped', trouble: 'permission' })
    await store.getState().allow()
    expect(store.getState().folder.type).toBe('waiting')
  })

  test('is brought up to date a minute after the last change, and every five minutes of work', async () => {
    const { services, store } = await openFolderDevice()
    await store.getState().choose()
    const keepNow = vi.fn(async () => undefined)
    store.setState({ keepNow })
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const stop = followFolder(services)
    onTestFinished(stop)
    const change = () => services.library.setState({ rows: [] })
    await vi.advanceTimersByTimeAsync(59_000)
    change()
    await vi.advanceTimersByTimeAsync(59_000)
    expect(keepNow).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1000)
    expect(keepNow).toHaveBeenCalledTimes(1)
    for (let second = 0; second < 300; second += 30) {
      change()
      await vi.advanceTimersByTimeAsync(30_000)
    }
    expect(keepNow).toHaveBeenCalledTimes(2)
  })
})
