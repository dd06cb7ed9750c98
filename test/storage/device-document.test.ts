import { describe, expect, test, vi } from 'vitest'
import { writeTitle } from '../../src/document/commands/canvas'
import { deleteNotes } from '../../src/document/commands/notes'
import { readCanvas } from '../../src/document/read-canvas'
import {
  createCanvas,
  installLocks,
  isSameDocument,
  newDatabaseName,
  openCanvas,
  openTab,
  readStoredTexts,
  waitUntil,
  waitUntilSame,
  waitUntilSaved,
} from '../support/storage'

vi.setConfig({ testTimeout: 30_000 })

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('an open canvas', () => {
  test('is there again after closing and opening', async () => {
    const { storage } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    const first = await openCanvas(storage, id)
    first.addNote('Georgian: ქართული')
    await first.provider.close()
    const second = await openCanvas(storage, id)
    expect(second.listTexts()).toEqual(['Georgian: ქართული'])
    expect(isSameDocument(first, second)).toBe(true)
  })

  test('that does not exist is missing', async () => {
    const { storage } = openTab(newDatabaseName())
    await expect(openCanvas(storage, 'nowhere')).rejects.toThrow('missing')
  })

  test('writes a burst of 200 acts as few rows', async () => {
    const { storage, database } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    for (const number of numbers(200)) canvas.addNote(`note ${number}`)
    expect(canvas.provider.getState()).toEqual({ type: 'saving' })
    await waitUntilSaved(canvas)
    expect(await database.updates.count()).toBeLessThanOrEqual(3)
    expect(await readStoredTexts(storage, id)).toHaveLength(200)
  })

  test('is called saved only after its transaction has completed', async () => {
    const { storage, database } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    const events: string[] = []
    database.updates.hook('creating', (_key, _row, transaction) => {
      transaction.on('complete', () => events.push('complete'))
    })
    canvas.provider.subscribe(() => events.push(canvas.provider.getState().type))
    canvas.addNote('one')
    await waitUntilSaved(canvas)
    expect(events).toEqual(['saving', 'complete', 'saved'])
  })

  test('writes nothing for an act that changes nothing', async () => {
    const { storage, database } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    writeTitle(canvas.document, '')
    await canvas.provider.close()
    expect(await database.updates.count()).toBe(1)
  })

  test('writes its summary in the transaction of the edit: both or neither', async () => {
    const { storage, database } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    let isBroken = true
    database.canvases.hook('updating', () => {
      if (isBroken) throw new Error('broken')
    })
    writeTitle(canvas.document, 'Meatchine')
    await waitUntil(() => canvas.provider.getState().type === 'failed')
    expect(await database.updates.count()).toBe(1)
    expect((await storage.canvases.list())[0]?.title).toBe('')
    isBroken = false
    await waitUntilSaved(canvas)
    expect(await database.updates.count()).toBe(2)
    expect((await storage.canvases.list())[0]?.title).toBe('Meatchine')
  })

  test('keeps the time of its last change when the clock is set back', async () => {
    let now = 5000
    const { storage } = openTab(newDatabaseName(), () => now)
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    now = 3000
    canvas.addNote('one')
    await waitUntilSaved(canvas)
    expect(await storage.canvases.list()).toMatchObject([{ createdAt: 5000, updatedAt: 5000, noteCount: 1 }])
    now = 6000
    canvas.addNote('two')
    await waitUntilSaved(canvas)
    expect(await storage.canvases.list()).toMatchObject([{ createdAt: 5000, updatedAt: 6000, noteCount: 2 }])
  })
})

describe('a write that fails', () => {
  async function openBroken(error: () => Error) {
    const { storage, database } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    const disk = { isBroken: true }
    database.updates.hook('creating', () => {
      if (disk.isBroken) throw error()
    })
    return { storage, id, canvas, disk }
  }

  test('R93: says that the disk is full, and loses nothing until there is room', async () => {
    const full = () => new DOMException('no room', 'QuotaExceededError')
    const { storage, id, canvas, disk } = await openBroken(full)
    canvas.addNote('one')
    await waitUntil(() => canvas.provider.getState().type === 'failed')
    expect(canvas.provider.getState()).toEqual({ type: 'failed', failure: { type: 'quotaExceeded' } })
    canvas.addNote('two')
    await canvas.provider.retry()
    expect(canvas.provider.getState().type).toBe('failed')
    expect(await readStoredTexts(storage, id)).toEqual([])
    disk.isBroken = false
    await canvas.provider.retry()
    await waitUntilSaved(canvas)
    expect(await readStoredTexts(storage, id)).toEqual(['one', 'two'])
  })

  test('is tried again by itself', async () => {
    const { storage, id, canvas, disk } = await openBroken(() => new Error('a hiccup'))
    canvas.addNote('one')
    await waitUntil(() => canvas.provider.getState().type === 'failed')
    const state = canvas.provider.getState()
    expect(state).toEqual({ type: 'failed', failure: { type: 'writeFailed', message: 'a hiccup' } })
    disk.isBroken = false
    await waitUntilSaved(canvas)
    expect(await readStoredTexts(storage, id)).toEqual(['one'])
  })

  test('goes on being tried after the canvas was closed', async () => {
    const { storage, id, canvas, disk } = await openBroken(() => new Error('a hiccup'))
    canvas.addNote('one')
    await canvas.provider.close()
    expect(canvas.provider.getState().type).toBe('failed')
    disk.isBroken = false
    await waitUntilSaved(canvas)
    expect(await readStoredTexts(storage, id)).toEqual(['one'])
  })
})

describe('a canvas that another tab deletes for good', () => {
  test('stays deleted when nobody edits it any more', async () => {
    const name = newDatabaseName()
    const [a, b] = [openTab(name), openTab(name)]
    const id = await createCanvas(a.storage)
    const canvas = await openCanvas(a.storage, id)
    canvas.addNote('one')
    await waitUntilSaved(canvas)
    await b.storage.canvases.deleteForever([id])
    window.dispatchEvent(new Event('pageshow'))
    await canvas.provider.close()
    expect(await b.storage.canvases.list()).toEqual([])
    expect(await b.database.updates.count()).toBe(0)
  })

  test('comes back as a whole, not as a half, with the next edit', async () => {
    const name = newDatabaseName()
    const [a, b] = [openTab(name, () => 1000), openTab(name, () => 2000)]
    const id = await createCanvas(a.storage)
    const canvas = await openCanvas(a.storage, id)
    canvas.addNote('before')
    await waitUntilSaved(canvas)
    await b.storage.canvases.deleteForever([id])
    canvas.addNote('after')
    await waitUntilSaved(canvas)
    const reopened = await openCanvas(b.storage, id)
    expect(reopened.listTexts()).toEqual(['after', 'before'])
    expect(isSameDocument(canvas, reopened)).toBe(true)
    expect(await b.storage.canvases.list()).toMatchObject([{ id, createdAt: 1000, noteCount: 2 }])
  })
})

describe('compaction', () => {
  test('makes one row of many and loses nothing that another tab writes meanwhile', async () => {
    installLocks()
    const name = newDatabaseName()
    const [a, b] = [openTab(name), openTab(name)]
    const id = await createCanvas(a.storage)
    const [first, second] = [await openCanvas(a.storage, id), await openCanvas(b.storage, id)]
    for (const number of numbers(110)) {
      first.addNote(`a${number}`)
      second.addNote(`b${number}`)
      await Promise.all([waitUntilSaved(first), waitUntilSaved(second)])
    }
    expect(await a.database.updates.count()).toBeLessThan(110)
    const third = await openCanvas(openTab(name).storage, id)
    expect(third.listTexts()).toHaveLength(220)
    await Promise.all([waitUntilSame(first, third), waitUntilSame(second, third)])
  })

  test('takes place on opening and keeps what was deleted deleted', async () => {
    installLocks()
    const { storage, database } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    for (const number of numbers(20)) {
      canvas.addNote(`note ${number}`)
      await waitUntilSaved(canvas)
    }
    deleteNotes(canvas.document, [...readCanvas(canvas.document).notesById.keys()].slice(0, 15))
    await canvas.provider.close()
    expect(await database.updates.count()).toBeGreaterThan(20)
    const again = await openCanvas(storage, id)
    await waitUntil(async () => (await database.updates.count()) === 1)
    await again.provider.close()
    const last = await openCanvas(storage, id)
    expect(last.listTexts()).toHaveLength(5)
    expect(isSameDocument(canvas, last)).toBe(true)
  })

  test('is left out where the browser has no locks', async () => {
    const { storage, database } = openTab(newDatabaseName())
    const id = await createCanvas(storage)
    const canvas = await openCanvas(storage, id)
    for (const number of numbers(12)) {
      canvas.addNote(`note ${number}`)
      await waitUntilSaved(canvas)
    }
    await canvas.provider.close()
    const again = await openCanvas(storage, id)
    again.addNote('last')
    await again.provider.close()
    expect(await database.updates.count()).toBe(14)
  })
})
