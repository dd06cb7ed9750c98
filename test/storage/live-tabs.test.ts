import { describe, expect, onTestFinished, test, vi } from 'vitest'
import * as Y from 'yjs'
import { writePitch, writeTitle } from '../../src/document/commands/canvas'
import { addNotes, deleteNotes, moveNotes } from '../../src/document/commands/notes'
import { openSchema } from '../../src/document/schema'
import type { TabMessage } from '../../src/storage/live-tabs'
import {
  createCanvas,
  isSameDocument,
  newDatabaseName,
  type OpenedCanvas,
  openCanvas,
  openTab,
  readStoredTexts,
  waitUntil,
  waitUntilSame,
  waitUntilSaved,
} from '../support/storage'

vi.setConfig({ testTimeout: 30_000 })

/** Two tabs that have a new canvas open. */
async function openTwice() {
  const name = newDatabaseName()
  const tabs = [openTab(name), openTab(name)] as const
  const id = await createCanvas(tabs[0].storage)
  const a = await openCanvas(tabs[0].storage, id)
  const b = await openCanvas(tabs[1].storage, id)
  return { name, id, tabs, a, b }
}

/** A tab that talks but never writes, as if it were killed before its transaction. */
async function openGhost(databaseName: string, id: string) {
  const { storage } = openTab(databaseName)
  const document = openSchema(new Y.Doc())
  Y.applyUpdateV2(document.doc, (await storage.canvases.read(id)) ?? new Uint8Array())
  const channel = new BroadcastChannel(`${databaseName}:${id}`)
  const updates: Uint8Array[] = []
  const heard: TabMessage[] = []
  document.doc.on('updateV2', (update: Uint8Array) => updates.push(update))
  channel.onmessage = (event: MessageEvent<TabMessage>) => heard.push(event.data)
  onTestFinished(() => channel.close())
  return {
    document,
    heard,
    updates,
    addNote: (text: string) => addNotes(document, { block: 'channels', index: 1e6 }, [{ text }]),
    post: (message: Record<string, unknown>) => channel.postMessage({ from: 'ghost', ...message }),
  }
}

function withoutChannels() {
  vi.stubGlobal('BroadcastChannel', undefined)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
}

const wakeUp = () => window.dispatchEvent(new Event('pageshow'))

describe('R93: two tabs on one canvas', () => {
  test('R93: end equal after 200 edits each at once, and a third opened afterwards is equal too', async () => {
    const { name, id, a, b } = await openTwice()
    for (let round = 0; round < 200; round += 1) {
      editSomehow(a, 'a', round)
      editSomehow(b, 'b', round)
      if (round % 20 === 0) await new Promise((resolve) => setTimeout(resolve))
    }
    await waitUntilSame(a, b)
    await Promise.all([waitUntilSaved(a), waitUntilSaved(b)])
    const { storage } = openTab(name)
    const third = await openCanvas(storage, id)
    expect(isSameDocument(a, third)).toBe(true)
    expect(third.listTexts()).toEqual(a.listTexts())
    expect(third.listTexts()).toHaveLength(320)
    const [row] = await storage.canvases.list()
    expect(row).toMatchObject({ noteCount: 320, title: third.document.title.toString() })
  })

  test('R93: see one another’s edit without reading the disk', async () => {
    const { a, b, tabs } = await openTwice()
    const reading = vi.spyOn(tabs[1].database.updates, 'bulkGet')
    a.addNote('one')
    await waitUntil(() => b.listTexts().includes('one'))
    expect(reading).not.toHaveBeenCalled()
  })

  test('store an edit once, not once per tab', async () => {
    const { a, b, tabs } = await openTwice()
    a.addNote('one')
    await waitUntilSame(a, b)
    await Promise.all([waitUntilSaved(a), waitUntilSaved(b)])
    await b.provider.close()
    expect(await tabs[0].database.updates.count()).toBe(2)
  })

  test('give the library a title that neither of two edits at once has overwritten', async () => {
    const { a, b, tabs } = await openTwice()
    writeTitle(a.document, 'Meatchine')
    b.addNote('one')
    await Promise.all([waitUntilSaved(a), waitUntilSaved(b)])
    expect(await tabs[0].storage.canvases.list()).toMatchObject([{ title: 'Meatchine', noteCount: 1 }])
  })
})

function editSomehow(canvas: OpenedCanvas, tab: string, round: number): void {
  const { document } = canvas
  const last = [...document.notes.keys()].at(-1) ?? ''
  if (round % 10 === 7) moveNotes(document, [last], { block: 'keyPartners', index: 0 })
  else if (round % 10 === 9) writePitch(document, `${document.pitch.toString()} ${tab}${round}`)
  else addNotes(document, { block: 'channels', index: round % 3 }, [{ text: `${tab}${round}` }])
  if (round === 199) deleteNotes(document, [])
}

describe('an edit that another tab has sent and not yet stored', () => {
  test('R93: is stored with the next edit made here, which may stand on it', async () => {
    const { tabs, id, a, b } = await openTwice()
    tabs[0].database.updates.hook('creating', () => {
      throw new Error('broken')
    })
    a.addNote('sent')
    await waitUntilSame(a, b)
    b.addNote('made here')
    await waitUntilSaved(b)
    expect(await readStoredTexts(tabs[1].storage, id)).toEqual(['made here', 'sent'])
    expect(await tabs[1].database.updates.count()).toBe(2)
    expect(await tabs[1].storage.canvases.list()).toMatchObject([{ noteCount: 2 }])
  })
})

describe('a tab that missed messages', () => {
  test('reads what other tabs have written when it wakes up', async () => {
    withoutChannels()
    const { a, b } = await openTwice()
    a.addNote('one')
    await waitUntilSaved(a)
    expect(b.listTexts()).toEqual([])
    wakeUp()
    await waitUntilSame(a, b)
  })

  test('reads what other tabs have written before it writes itself', async () => {
    withoutChannels()
    const { a, b, tabs } = await openTwice()
    writeTitle(a.document, 'Meatchine')
    await waitUntilSaved(a)
    b.addNote('one')
    await waitUntilSaved(b)
    expect(b.document.title.toString()).toBe('Meatchine')
    expect(await tabs[0].storage.canvases.list()).toMatchObject([{ title: 'Meatchine', noteCount: 1 }])
  })

  test('asks for what came before an edit that it cannot place', async () => {
    const { name, id, a } = await openTwice()
    const ghost = await openGhost(name, id)
    ghost.addNote('missed')
    ghost.addNote('received')
    ghost.post({ type: 'edited', number: 2, update: ghost.updates[1] })
    await waitUntil(() => ghost.heard.some((message) => message.type === 'asked'))
    expect(a.listTexts()).toEqual([])
    for (const message of ghost.heard) if (message.type === 'asked') answer(ghost, message)
    await waitUntil(() => a.listTexts().length === 2)
    expect(a.listTexts()).toEqual(['missed', 'received'])
  })

  test('is told by the others when it opens while they cannot write, and writes it for them', async () => {
    const name = newDatabaseName()
    const [broken, whole] = [openTab(name), openTab(name)]
    const id = await createCanvas(broken.storage)
    const a = await openCanvas(broken.storage, id)
    broken.database.updates.hook('creating', () => {
      throw new Error('broken')
    })
    a.addNote('one')
    await waitUntil(() => a.provider.getState().type === 'failed')
    const b = await openCanvas(whole.storage, id)
    await waitUntilSame(a, b)
    await waitUntilSaved(b)
    expect(await readStoredTexts(whole.storage, id)).toEqual(['one'])
  })

  test('exchanges with the others, when it wakes up, what either has missed', async () => {
    const { name, id, a, b } = await openTwice()
    const ghost = await openGhost(name, id)
    a.addNote('one')
    await waitUntilSame(a, b)
    ghost.addNote('never sent')
    wakeUp()
    // Both ask, one after the other: a question that is never answered leaves its tab without the edit.
    await waitUntil(() => listAskers(ghost).size === 2)
    const heardBefore = ghost.heard.length
    for (const message of ghost.heard) if (message.type === 'asked') answer(ghost, message)
    await waitUntil(() => a.listTexts().includes('never sent') && b.listTexts().includes('never sent'))
    await waitUntil(() => ghost.heard.slice(heardBefore).some((message) => message.type === 'edited'))
    for (const message of ghost.heard.slice(heardBefore)) {
      if (message.type === 'edited') Y.applyUpdateV2(ghost.document.doc, message.update)
    }
    expect(ghost.document.notes.size).toBe(2)
  })
})

function listAskers(ghost: Awaited<ReturnType<typeof openGhost>>): Set<string> {
  return new Set(ghost.heard.flatMap((message) => (message.type === 'asked' ? [message.from] : [])))
}

function answer(
  ghost: Awaited<ReturnType<typeof openGhost>>,
  question: TabMessage & { type: 'asked' },
): void {
  const update = Y.encodeStateAsUpdateV2(ghost.document.doc, question.stateVector)
  const stateVector = Y.encodeStateVector(ghost.document.doc)
  ghost.post({ type: 'answered', to: question.from, update, stateVector })
}

describe('a tab killed before it has written', () => {
  test('leaves its edit to the tabs that have received it', async () => {
    const { name, id, a, tabs } = await openTwice()
    const ghost = await openGhost(name, id)
    ghost.addNote('last words')
    ghost.post({ type: 'edited', number: 1, update: ghost.updates[0] })
    await waitUntil(() => a.listTexts().includes('last words'))
    expect(a.provider.getState()).toEqual({ type: 'saving' })
    await waitUntilSaved(a)
    expect(await readStoredTexts(tabs[0].storage, id)).toEqual(['last words'])
    expect(await tabs[0].storage.canvases.list()).toMatchObject([{ noteCount: 1 }])
  })

  test('leaves also what it has only deleted', async () => {
    const { name, id, a, b, tabs } = await openTwice()
    a.addNote('one')
    await waitUntilSame(a, b)
    await waitUntilSaved(a)
    const ghost = await openGhost(name, id)
    deleteNotes(ghost.document, [...ghost.document.notes.keys()])
    ghost.post({ type: 'edited', number: 1, update: ghost.updates[0] })
    await waitUntil(() => a.listTexts().length === 0)
    await waitUntilSaved(a)
    expect(await readStoredTexts(tabs[0].storage, id)).toEqual([])
  })

  test('does not bring a canvas back that was deleted for good meanwhile', async () => {
    const { name, id, a, tabs } = await openTwice()
    const ghost = await openGhost(name, id)
    await tabs[0].storage.canvases.deleteForever([id])
    ghost.addNote('last words')
    ghost.post({ type: 'edited', number: 1, update: ghost.updates[0] })
    await waitUntil(() => a.listTexts().includes('last words'))
    await waitUntilSaved(a)
    expect(await tabs[0].database.canvases.count()).toBe(0)
    expect(await tabs[0].database.updates.count()).toBe(0)
  })

  test('leaves it to a tab that closes at once', async () => {
    const { name, id, a, b, tabs } = await openTwice()
    await b.provider.close()
    const ghost = await openGhost(name, id)
    ghost.addNote('last words')
    ghost.post({ type: 'edited', number: 1, update: ghost.updates[0] })
    await waitUntil(() => a.listTexts().includes('last words'))
    await a.provider.close()
    expect(await readStoredTexts(tabs[0].storage, id)).toEqual(['last words'])
  })
})

describe('a tab whose own write has not completed', () => {
  test('is not called saved, whatever the others say', async () => {
    const { name, id, a, tabs } = await openTwice()
    const ghost = await openGhost(name, id)
    let isHeld = true
    const { updates } = tabs[1].database
    const holding = tabs[1].database.transaction('rw', updates, async () => {
      while (isHeld) await updates.count()
    })
    a.addNote('one')
    ghost.post({ type: 'stored', number: 1 })
    ghost.post({ type: 'asked', stateVector: Y.encodeStateVector(new Y.Doc()) })
    await waitUntil(() => ghost.heard.some((message) => message.type === 'answered'))
    expect(a.provider.getState()).toEqual({ type: 'saving' })
    isHeld = false
    await holding
    await waitUntilSaved(a)
    expect(await readStoredTexts(tabs[0].storage, id)).toEqual(['one'])
  })
})

describe('a message that is none', () => {
  test('is passed over', async () => {
    const { name, id, a, b } = await openTwice()
    const ghost = await openGhost(name, id)
    ghost.post({ type: 'edited', number: 1, update: 'text' })
    ghost.post({ type: 'sung', number: 1 })
    a.addNote('one')
    await waitUntilSame(a, b)
    expect(b.listTexts()).toEqual(['one'])
  })
})
