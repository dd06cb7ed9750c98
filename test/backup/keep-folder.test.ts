import { describe, expect, test } from 'vitest'
import type { FolderFile } from '../../src/backup/folder-file'
import { keepFolder } from '../../src/backup/keep-folder'
import { createLibrary } from '../../src/state/library'
import { drawCanvas } from '../support/canvas-text'
import { FakeFolder } from './fake-folder'
import { addCanvas, makeDevice, NOW } from './fill-device'

const shop = drawCanvas('Channels: shop', { id: 'c1', title: 'Shop' })
const market = drawCanvas('Channels: market', { id: 'c2', title: 'ბაზარი' })
const SHOP = 'Shop-c1.harreman.json'
const MARKET = 'ბაზარი-c2.harreman.json'

/** A folder with a device that keeps it up to date, and what the device remembers of it. */
async function openFolder(step = 1000) {
  // Every look at the clock is later, so that every change shows.
  let time = NOW.getTime()
  const device = makeDevice(() => {
    time += step
    return time
  })
  await addCanvas(device, shop)
  await addCanvas(device, market)
  const folder = new FakeFolder()
  let files: ReadonlyMap<string, FolderFile> = new Map()
  const keep = async () => {
    const onWritten = async (written: typeof files) => {
      files = new Map(written)
    }
    const request = { folder: folder.handle, source: device, files, now: new Date(time + step), onWritten }
    const outcome = await keepFolder(request)
    files = outcome.files
    return outcome
  }
  const forget = () => {
    files = new Map()
  }
  const write = (name: string, text: string) => folder.entries.set(name, { text })
  return { device, library: createLibrary(device).getState(), folder, keep, forget, write }
}

describe('a backup folder', () => {
  test('R93: gets a readable file for each canvas', async () => {
    const { folder, keep } = await openFolder()
    await keep()
    const texts = folder.list()
    expect(Object.keys(texts)).toEqual([SHOP, MARKET])
    expect(JSON.parse(texts[SHOP] ?? '')).toMatchObject({ format: 'harreman', canvas: { title: 'Shop' } })
  })

  test('follows changes, new names and the bin, and is left alone when nothing has changed', async () => {
    const { folder, keep, library } = await openFolder()
    await keep()
    await library.renameCanvas('c1', 'Store')
    await library.moveToBin(['c2'])
    await keep()
    expect(Object.keys(folder.list())).toEqual(['Store-c1.harreman.json', `bin/${MARKET}`])
    await library.restore(['c2'])
    await keep()
    expect(Object.keys(folder.list()).toSorted()).toEqual(['Store-c1.harreman.json', MARKET])
    folder.refuse = 'NotAllowedError'
    await keep()
  })

  test('follows changes also while the clock is set back and the time of a change stands still', async () => {
    const { folder, keep, library } = await openFolder(0)
    await keep()
    await library.replaceCanvas('c1', { ...shop, author: 'Ane' })
    await keep()
    expect(folder.list()[SHOP]).toContain('Ane')
  })

  test('keeps what is deleted forever, in its subfolder', async () => {
    const { folder, keep, library } = await openFolder()
    await keep()
    await library.deleteForever(['c1'])
    await keep()
    await keep()
    expect(Object.keys(folder.list())).toEqual([MARKET, `bin/${SHOP}`])
  })

  test('never overwrites or deletes a file that is not its own, or that somebody has changed', async () => {
    const { folder, keep, write, library } = await openFolder()
    write(SHOP, 'mine')
    await keep()
    write(MARKET, 'my market')
    await library.renameCanvas('c1', 'Store')
    await library.moveToBin(['c2'])
    await keep()
    const texts = folder.list()
    expect(texts[SHOP]).toBe('mine')
    expect(texts[MARKET]).toBe('my market')
    expect(Object.keys(texts).toSorted()).toEqual(
      [SHOP, 'Store-c1.harreman.json', `bin/${MARKET}`, MARKET].toSorted(),
    )
  })

  test('takes files of an earlier time for its own when they say the same', async () => {
    const { folder, keep, forget, library } = await openFolder()
    await keep()
    forget()
    await keep()
    expect(Object.keys(folder.list())).toEqual([SHOP, MARKET])
    forget()
    await library.renameCanvas('c1', 'Shop ')
    await keep()
    expect(Object.keys(folder.list()).toSorted()).toEqual(
      ['Shop-c1-2.harreman.json', SHOP, MARKET].toSorted(),
    )
  })

  test('is filled again where somebody has tidied up', async () => {
    const { folder, keep } = await openFolder()
    await keep()
    folder.entries.delete(SHOP)
    await keep()
    expect(Object.keys(folder.list()).toSorted()).toEqual([SHOP, MARKET].toSorted())
  })

  test('loses nothing when writing fails, leaves no empty file, and goes on the next time', async () => {
    const { folder, keep, library } = await openFolder()
    await keep()
    const before = folder.list()
    await library.renameCanvas('c1', 'Store')
    folder.refuse = 'QuotaExceededError'
    await expect(keep()).rejects.toMatchObject({ name: 'QuotaExceededError' })
    expect(folder.list()).toEqual(before)
    folder.refuse = undefined
    await keep()
    expect(Object.keys(folder.list()).toSorted()).toEqual(['Store-c1.harreman.json', MARKET].toSorted())
  })

  test('counts canvases that cannot be written', async () => {
    const { device, keep } = await openFolder()
    const source = { ...device.canvases, read: async () => new Uint8Array([1, 2, 3]) }
    const request = {
      folder: new FakeFolder().handle,
      source: { canvases: source },
      files: new Map(),
      now: NOW,
    }
    expect(await keepFolder({ ...request, onWritten: async () => undefined })).toMatchObject({
      skippedCount: 2,
    })
    expect((await keep()).skippedCount).toBe(0)
  })
})
