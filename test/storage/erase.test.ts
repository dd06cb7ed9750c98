import { Dexie } from 'dexie'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { eraseDevice } from '../../src/storage/erase-device'
import { makeMemoryStorage } from '../../src/storage/memory-storage'
import { createCanvas, newDatabaseName, openCanvas, openTab, waitUntil } from '../support/storage'

afterEach(() => vi.unstubAllGlobals())

/** Canvas, edit, version and preference in one tab; a second tab has the canvas open. */
async function startTwoTabs() {
  const name = newDatabaseName()
  const [here, there] = [openTab(name), openTab(name)]
  const id = await createCanvas(here.storage)
  const canvas = await openCanvas(there.storage, id)
  canvas.addNote('secret')
  await waitUntil(() => canvas.provider.getState().type === 'saved')
  await here.storage.preferences.write('language', 'eu')
  return { name, here, there, id, canvas }
}

describe('deleting all data', () => {
  test('R85: leaves no database, and no tab writes one again', async () => {
    const { name, here, there, canvas } = await startTwoTabs()
    const [onErasedHere, onErasedThere, onCleared] = [vi.fn(), vi.fn(), vi.fn()]
    here.storage.onErased(onErasedHere)
    there.storage.onErased(onErasedThere)
    there.storage.onCleared(onCleared)
    await here.storage.erase()
    expect(onErasedHere).toHaveBeenCalledTimes(1)
    expect(onErasedThere).toHaveBeenCalledTimes(1)
    expect(await Dexie.exists(name)).toBe(false)

    canvas.addNote('too late')
    await waitUntil(() => canvas.provider.getState().type === 'failed')
    await expect(there.storage.preferences.write('language', 'ka')).rejects.toThrow()
    await expect(createCanvas(here.storage)).rejects.toThrow()
    expect(onCleared).not.toHaveBeenCalled()
    expect(await Dexie.exists(name)).toBe(false)
  })

  test('tells when a tab does not let go, has the content deleted by then, and can be tried again', async () => {
    const { name, here, there } = await startTwoTabs()
    there.database.close()
    const frozen = new Dexie(name)
    frozen.on('versionchange', () => false)
    await frozen.open()
    onTestFinished(() => frozen.close())
    await expect(eraseDevice(here.database, 50)).rejects.toMatchObject({ failure: { type: 'writeFailed' } })
    for (const table of frozen.tables) {
      expect(await table.toArray()).toEqual(table.name === 'preferences' ? [expect.anything()] : [])
    }
    expect(await frozen.table('preferences').get('language')).toBeUndefined()
    frozen.close()
    await eraseDevice(here.database, 5000)
    expect(await Dexie.exists(name)).toBe(false)
  })

  test('deletes the caches of this app and leaves those of its neighbours on the same server', async () => {
    const scope = new URL('./', document.baseURI).href
    const names = new Set([`workbox-precache-v2-${scope}`, `workbox-precache-v2-${scope}neighbour/`])
    vi.stubGlobal('caches', {
      keys: async () => [...names],
      delete: async (name: string) => names.delete(name),
    })
    const storage = makeMemoryStorage(() => 0)
    const onErased = vi.fn()
    storage.onErased(onErased)
    await storage.erase()
    expect([...names]).toEqual([`workbox-precache-v2-${scope}neighbour/`])
    expect(onErased).toHaveBeenCalledTimes(1)
  })
})
