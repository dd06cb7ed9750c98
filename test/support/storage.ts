import { onTestFinished, vi } from 'vitest'
import * as Y from 'yjs'
import { addNotes } from '../../src/document/commands/notes'
import { newId } from '../../src/document/new-id'
import { readCanvas } from '../../src/document/read-canvas'
import { type CanvasDocument, openSchema } from '../../src/document/schema'
import { writeCanvas } from '../../src/document/write-canvas'
import type { CanvasId } from '../../src/domain/canvas'
import { makeEmptyCanvas } from '../../src/domain/new-canvas'
import { summariseCanvas } from '../../src/domain/progress'
import { HarremanDatabase } from '../../src/storage/database'
import { makeDeviceStorage } from '../../src/storage/device-storage'
import type { DocumentProvider, Storage } from '../../src/storage/storage'

/** One tab: its own connection to the database. The timing is short, so that no test waits for a person's pace. */
export function openTab(databaseName: string, now: () => number = Date.now) {
  const database = new HarremanDatabase(databaseName)
  onTestFinished(() => database.close())
  const timing = { retryDelay: 5, confirmationLimit: 400 }
  const storage = makeDeviceStorage(database, { now, timing })
  return { database, storage }
}

export const newDatabaseName = () => `harreman-${newId()}`

/** Writes an empty canvas and gives its id. */
export async function createCanvas(storage: Storage, id: CanvasId = newId()): Promise<CanvasId> {
  const canvas = makeEmptyCanvas(id, 'businessModel', 'en')
  await storage.canvases.create(writeCanvas(canvas), summariseCanvas(canvas))
  return id
}

export interface OpenedCanvas {
  readonly document: CanvasDocument
  readonly provider: DocumentProvider
  readonly addNote: (text: string) => void
  readonly listTexts: () => string[]
}

/** Opens a canvas; fails the test when it does not open. It is closed when the test has finished. */
export async function openCanvas(storage: Storage, id: CanvasId): Promise<OpenedCanvas> {
  const document = openSchema(new Y.Doc({ guid: id }))
  const summarise = () => summariseCanvas(readCanvas(document))
  const outcome = await storage.openDocument(id, document.doc, summarise)
  if (outcome.type !== 'opened') throw new Error(`the canvas is ${outcome.type}`)
  onTestFinished(outcome.provider.close)
  return {
    document,
    provider: outcome.provider,
    addNote: (text) => addNotes(document, { block: 'channels', index: 1e6 }, [{ text }]),
    listTexts: () => [...readCanvas(document).notesById.values()].map((note) => note.text).sort(),
  }
}

/** The texts of the notes that are on the disk, in alphabetical order. */
export async function readStoredTexts(storage: Storage, id: CanvasId): Promise<string[]> {
  const update = await storage.canvases.read(id)
  const document = openSchema(new Y.Doc())
  if (update) Y.applyUpdateV2(document.doc, update)
  return [...readCanvas(document).notesById.values()].map((note) => note.text).sort()
}

/** Resolves when the condition holds; patient, because the machine may be busy. */
export async function waitUntil(condition: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitUntil(condition, { timeout: 15_000, interval: 5 })
}

export async function waitUntilSaved({ provider }: OpenedCanvas): Promise<void> {
  await waitUntil(() => provider.getState().type === 'saved')
}

/** Resolves when both have the same content; a message between tabs takes a moment. */
export async function waitUntilSame(a: OpenedCanvas, b: OpenedCanvas): Promise<void> {
  await waitUntil(() => isSameDocument(a, b))
}

/** The same content, deletions included. */
export function isSameDocument(a: OpenedCanvas, b: OpenedCanvas): boolean {
  return Y.equalSnapshots(Y.snapshot(a.document.doc), Y.snapshot(b.document.doc))
}

/** A Web Lock per name for jsdom, which has none. */
export function installLocks(): void {
  const held = new Set<string>()
  const request = async (
    name: string,
    _options: LockOptions,
    run: (lock: { name: string } | null) => unknown,
  ) => {
    if (held.has(name)) return await run(null)
    held.add(name)
    try {
      return await run({ name })
    } finally {
      held.delete(name)
    }
  }
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'locks')
  })
}
