import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { businessModelBlocks } from '../../src/domain/kinds/block-ids.ts'
import { groupBy } from './group-by.ts'

export interface StoredNote {
  readonly id: string
  readonly text: string
}

/** What a canvas holds, read without any code of the app. */
export interface Content {
  readonly title: string
  readonly pitch: string
  /** The notes of each place in order; places without notes are absent. */
  readonly places: Readonly<Record<string, readonly StoredNote[]>>
  readonly answers: Readonly<Record<string, string>>
}

/** All that lies in the database of a profile. */
export interface Disk {
  readonly contents: ReadonlyMap<string, Content>
  /** A value per canvas that changes when any of its rows does. */
  readonly marks: ReadonlyMap<string, string>
  /** What is damaged or does not fit together, in sentences. */
  readonly problems: readonly string[]
}

interface RawDisk {
  readonly canvases: readonly Record<string, unknown>[]
  readonly updates: readonly { key: number; canvasId: string; bytes: string }[]
}

/** The page stands anywhere in the app's origin. */
export async function readDisk(page: Page): Promise<Disk> {
  const { canvases, updates } = await page.evaluate(readRawDisk)
  const contents = new Map<string, Content>()
  const marks = new Map<string, string>()
  const problems: string[] = []
  const updatesById = groupBy(updates, (update) => update.canvasId)
  const rowsById = new Map(canvases.map((row) => [String(row.id), row]))
  for (const id of new Set([...updatesById.keys(), ...rowsById.keys()])) {
    const row = rowsById.get(id)
    const parts = updatesById.get(id) ?? []
    marks.set(id, `${JSON.stringify(row)} ${parts.map((part) => part.key).join()}`)
    const doc = loadDocument(parts.map((part) => Buffer.from(part.bytes, 'base64')))
    if (typeof doc === 'string') problems.push(`canvas ${id}: ${doc}`)
    else {
      const content = readContent(doc)
      contents.set(id, content)
      problems.push(...compareRow(row, content).map((problem) => `canvas ${id}: ${problem}`))
    }
  }
  return { contents, marks, problems }
}

/** Runs in the page. */
async function readRawDisk(): Promise<RawDisk> {
  const databases = await indexedDB.databases()
  if (!databases.some(({ name }) => name === 'harreman')) return { canvases: [], updates: [] }
  const wait = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await wait(indexedDB.open('harreman'))
  const reading = database.transaction(['canvases', 'updates'], 'readonly')
  const canvases = await wait(reading.objectStore('canvases').getAll())
  const updates = await wait(reading.objectStore('updates').getAll())
  database.close()
  const encode = (bytes: Uint8Array) => {
    let text = ''
    for (const byte of bytes) text += String.fromCharCode(byte)
    return btoa(text)
  }
  return { canvases, updates: updates.map((row) => ({ ...row, bytes: encode(row.bytes) })) }
}

function loadDocument(updates: readonly Uint8Array[]): Y.Doc | string {
  const doc = new Y.Doc()
  try {
    for (const update of updates) Y.applyUpdateV2(doc, update)
  } catch (error) {
    return `an update cannot be read: ${error}`
  }
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
    return 'an update lacks what came before'
  if (!doc.getMap('meta').has('id')) return 'the document has no beginning'
  return doc
}

function readContent(doc: Y.Doc): Content {
  const notes = [...doc.getMap('notes')].map(([id, note]) => readNote(id, note))
  notes.sort((one, other) => compare(one.order, other.order) || compare(one.id, other.id))
  const answers = [...doc.getMap('answers')].map(([id, text]) => [id, String(text)] as const)
  return {
    title: doc.getText('title').toString(),
    pitch: doc.getText('pitch').toString(),
    places: Object.fromEntries(groupBy(notes, ({ block }) => block)),
    answers: Object.fromEntries(answers.filter(([, text]) => text !== '')),
  }
}

function readNote(id: string, note: unknown) {
  if (!(note instanceof Y.Map)) throw new Error(`note ${id} is no map`)
  const { block, order } = note.get('place')
  return { id, text: String(note.get('text')), block: String(block), order: String(order) }
}

/** The row in the library has to speak of what is stored. */
function compareRow(row: Record<string, unknown> | undefined, content: Content): string[] {
  if (!row) return ['there is a document without a row']
  const told = {
    title: row.title,
    pitch: row.pitch,
    noteCount: row.noteCount,
    filledBlocks: row.filledBlocks,
  }
  const wanted = {
    title: content.title,
    pitch: content.pitch,
    noteCount: listNotes(content).length,
    filledBlocks: businessModelBlocks.filter((block) => (content.places[block] ?? []).length > 0).length,
  }
  const isEqual = JSON.stringify(told) === JSON.stringify(wanted)
  return isEqual ? [] : [`the row says ${JSON.stringify(told)}, the document ${JSON.stringify(wanted)}`]
}

export function listNotes(content: Content): readonly (StoredNote & { readonly place: string })[] {
  return Object.entries(content.places).flatMap(([place, notes]) => notes.map((note) => ({ ...note, place })))
}

/** Equal contents give equal texts, in whatever order their places came. */
export function printContent({ title, pitch, places, answers }: Content): string {
  const sort = (record: object) => Object.entries(record).sort(([one], [other]) => compare(one, other))
  const plain = Object.fromEntries(
    Object.entries(places).map(([place, notes]) => [place, notes.map(({ id, text }) => [id, text])]),
  )
  return JSON.stringify([title, pitch, sort(plain), sort(answers)])
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
