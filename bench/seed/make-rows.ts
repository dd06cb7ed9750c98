import * as Y from 'yjs'
import {
  addNotes,
  colourNotes,
  deleteNotes,
  moveNotes,
  writeNoteText,
} from '../../src/document/commands/notes'
import { readCanvas } from '../../src/document/read-canvas'
import { type CanvasDocument, openSchema } from '../../src/document/schema'
import { writeCanvas } from '../../src/document/write-canvas'
import type { Canvas, CanvasId, NoteId } from '../../src/domain/canvas'
import { noteColours } from '../../src/domain/canvas'
import { listHints } from '../../src/domain/checks/list-hints'
import { type BlockId, businessModelBlocks } from '../../src/domain/kinds/block-ids'
import { makeEmptyCanvas } from '../../src/domain/new-canvas'
import { summariseCanvas } from '../../src/domain/progress'
import { branchCanvas } from '../../src/domain/workshop/branch-canvas'
import { makeCanvasFile } from '../../src/exporters/json/make-canvas-file'
import { renderJson } from '../../src/exporters/json/render-json'
import { makeCanvasRow } from '../../src/storage/canvas-row'
import type { CanvasRow } from '../../src/storage/storage'

/** What lies in the database for one canvas: its row and its updates, the oldest first. */
export interface StoredCanvas {
  readonly row: CanvasRow
  readonly updates: readonly Uint8Array[]
}

const sentences = [
  'Students of the first year who have to hand in a business model',
  'Pick up at the shop',
  'A monthly fee for each household, paid in advance',
  'Trained staff answers within the hour, also at weekends and on holidays',
  'Machines',
  'Word of mouth among neighbours, and a stall at the market on Saturdays',
  'Less work in the kitchen',
  'Rent, wages, electricity',
]

/** A canvas with as many notes as wished over all blocks, with colours, as its import writes it. */
export function makeStoredCanvas(id: CanvasId, noteCount: number, title = `Canvas ${id}`): StoredCanvas {
  const document = makeDocument(id, title)
  const byBlock = Math.ceil(noteCount / businessModelBlocks.length)
  for (const [index, block] of businessModelBlocks.entries()) {
    const count = Math.min(byBlock, noteCount - index * byBlock)
    const notes = Array.from({ length: Math.max(0, count) }, (_, note) => ({
      text: `${sentences[(index + note) % sentences.length]} ${note + 1}`,
      colour: noteColours[note % noteColours.length] ?? 'yellow',
    }))
    if (notes.length > 0) addNotes(document, { block, index: 0 }, notes)
  }
  return storeCanvas(readCanvas(document), id)
}

/** A canvas and two alternatives of it; in each of these every sixth note says something else. */
export function makeAlternatives(id: CanvasId, noteCount: number): readonly StoredCanvas[] {
  const origin = readCanvas(openUpdates(makeStoredCanvas(id, noteCount).updates))
  const branches = [0, 3].map((offset, index) => {
    const branch = { id: `${id}-${index}`, title: `Alternative ${index + 1}`, branchedAt: index }
    const canvas = branchCanvas(origin, branch)
    const notes = [...canvas.notesById.values()].map((note, position) =>
      position % 6 === offset ? { ...note, text: `${note.text}, but otherwise` } : note,
    )
    return storeCanvas({ ...canvas, notesById: new Map(notes.map((note) => [note.id, note])) }, branch.id)
  })
  return [storeCanvas(origin, id), ...branches]
}

/** A stored canvas whose notes hang together, and one of its segments. */
export interface LinkedCanvas extends StoredCanvas {
  readonly canvas: Canvas
  readonly segmentId: NoteId
}

/** Which blocks a model links, as often as people do it: relationships are in the middle. */
const linkedBlocks: readonly (readonly [from: BlockId, to: BlockId])[] = [
  ['valuePropositions', 'customerSegments'],
  ['customerRelationships', 'customerSegments'],
  ['channels', 'customerRelationships'],
  ['keyResources', 'customerRelationships'],
  ['keyActivities', 'valuePropositions'],
  ['keyPartners', 'channels'],
  ['costStructure', 'keyResources'],
  ['revenueStreams', 'customerRelationships'],
]

/** A canvas with as many notes and links as wished, spread over the blocks. */
export function makeLinkedCanvas(id: CanvasId, noteCount: number, linkCount: number): LinkedCanvas {
  const plain = readCanvas(openUpdates(makeStoredCanvas(id, noteCount).updates))
  const links = Array.from({ length: linkCount }, (_, index) => {
    const [fromBlock, toBlock] = linkedBlocks[index % linkedBlocks.length] ?? ['channels', 'keyPartners']
    const from = plain.noteIdsByPlace.get(fromBlock) ?? []
    const to = plain.noteIdsByPlace.get(toBlock) ?? []
    const round = Math.floor(index / linkedBlocks.length)
    return {
      id: `link-${index}`,
      from: from[round % from.length] ?? '',
      to: to[(round * 7 + Math.floor(round / to.length)) % to.length] ?? '',
      label: sentences[index % sentences.length] ?? '',
    }
  })
  const canvas = { ...plain, linksById: new Map(links.map((link) => [link.id, link])) }
  const segmentId = canvas.noteIdsByPlace.get('customerSegments')?.[0] ?? ''
  return { ...storeCanvas(canvas, id), canvas, segmentId }
}

/** Milliseconds for one look through all checks, and for writing the canvas as JSON and reading that again. */
export function makeCheckTimes(canvas: Canvas) {
  return {
    check: () => timeRounds(() => listHints(canvas, '2026-01-01')),
    copy: () => timeRounds(() => JSON.parse(JSON.stringify(makeCanvasFile(canvas, new Date(0))))),
  }
}

/** So many that the clock's grain and a collection of garbage do not decide. */
const ROUNDS = 60

function timeRounds(work: () => unknown): number {
  const start = performance.now()
  for (let round = 0; round < ROUNDS; round += 1) work()
  return (performance.now() - start) / ROUNDS
}

/** Small canvases, each with a title of its own, for a full library. */
export function makeLibrary(count: number): readonly StoredCanvas[] {
  const document = makeDocument('template', '')
  for (const block of businessModelBlocks) {
    addNotes(
      document,
      { block, index: 0 },
      sentences.slice(0, 3).map((text) => ({ text })),
    )
  }
  const template = readCanvas(document)
  return Array.from({ length: count }, (_, index) => {
    const id = `library-${index}`
    const title = `${index % 10 === 3 ? 'Bakery' : 'Workshop'} number ${index}, ${sentences[index % sentences.length]}`
    return storeCanvas({ ...template, id, title, pitch: sentences[index % 5] ?? '' }, id)
  })
}

/**
 * A canvas with a long life, as it lies on the disk when its last session ends: what was compacted, and the rows since
 * then. The other one holds the same, freshly imported. Both are given once per id.
 */
export function makeHistory(
  noteCount: number,
  editCount: number,
  ids: readonly { readonly old: CanvasId; readonly fresh: CanvasId }[],
): readonly { readonly old: StoredCanvas; readonly fresh: StoredCanvas }[] {
  const sessions = 40
  let bytes = Y.encodeStateAsUpdateV2(writeCanvas(readCanvas(makeTemplate(noteCount))))
  let latest: Uint8Array[] = []
  for (let session = 0; session < sessions; session += 1) {
    const document = openUpdates([bytes, ...latest])
    bytes = Y.encodeStateAsUpdateV2(document.doc)
    latest = collectUpdates(document, () => edit(document, Math.ceil(editCount / sessions), session))
  }
  // Over a hundred rows the app compacts while it runs.
  const keep = 80
  bytes = Y.mergeUpdatesV2([bytes, ...latest.slice(0, -keep)])
  latest = latest.slice(-keep)
  return ids.map(({ old, fresh }) => {
    const document = openUpdates([bytes, ...latest])
    const named = collectUpdates(document, () => document.meta.set('id', old))
    const canvas = readCanvas(document)
    return {
      old: { row: makeRow(canvas), updates: [bytes, ...latest, ...named] },
      fresh: storeCanvas({ ...canvas, id: fresh }, fresh),
    }
  })
}

/** Size of the canvas as the app's own file, in bytes. */
export async function measureJson(stored: StoredCanvas): Promise<number> {
  const canvas = readCanvas(openUpdates(stored.updates))
  const result = await renderJson({
    canvas,
    language: canvas.contentLanguage,
    paper: 'a4',
    now: new Date(0),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  if (!result.ok) throw new Error('the canvas could not be written as JSON')
  return result.value.size
}

function makeTemplate(noteCount: number): CanvasDocument {
  return openUpdates(makeStoredCanvas('template', noteCount).updates)
}

function makeDocument(id: CanvasId, title: string): CanvasDocument {
  const canvas = { ...makeEmptyCanvas(id, 'businessModel', 'en'), title, pitch: sentences[0] ?? '' }
  return openSchema(writeCanvas(canvas))
}

function openUpdates(updates: readonly Uint8Array[]): CanvasDocument {
  const document = openSchema(new Y.Doc())
  for (const update of updates) Y.applyUpdateV2(document.doc, update)
  return document
}

function storeCanvas(canvas: Canvas, id: CanvasId): StoredCanvas {
  const doc = writeCanvas({ ...canvas, id })
  return { row: makeRow({ ...canvas, id }), updates: [Y.encodeStateAsUpdateV2(doc)] }
}

function makeRow(canvas: Canvas): CanvasRow {
  return makeCanvasRow(canvas.id, summariseCanvas(canvas), Date.UTC(2026, 0, 1))
}

function collectUpdates({ doc }: CanvasDocument, change: () => void): Uint8Array[] {
  const updates: Uint8Array[] = []
  const collect = (update: Uint8Array) => updates.push(update)
  doc.on('updateV2', collect)
  change()
  doc.off('updateV2', collect)
  return updates
}

/** What people do: mostly they type, now and then they move, colour, add and delete. Nothing in it is left to chance. */
function edit(document: CanvasDocument, count: number, seed: number): void {
  let noteIds = [...document.notes.keys()]
  for (let step = 0; step < count; step += 1) {
    const id = noteIds[(seed * 7 + Math.floor(step / 12)) % noteIds.length] ?? ''
    const block: BlockId = businessModelBlocks[(seed + step) % businessModelBlocks.length] ?? 'channels'
    const act = step % 40
    if (act === 11) moveNotes(document, [id], { block, index: step % 5 })
    else if (act === 23)
      colourNotes(document, [id], noteColours[(step + seed) % noteColours.length] ?? 'blue')
    else if (act === 31) addNotes(document, { block, index: step % 5 }, [{ text: 'Another one' }])
    else if (act === 39) deleteNotes(document, [id])
    else type(document, id, step)
    if (act === 31 || act === 39) noteIds = [...document.notes.keys()]
  }
}

/** A letter more, or the last word taken back. */
function type(document: CanvasDocument, id: string, step: number): void {
  const text = document.notes.get(id)?.get('text')?.toString() ?? ''
  const letter = 'a better word '[step % 14] ?? 'a'
  writeNoteText(document, id, text.length > 90 ? text.slice(0, 40) : text + letter)
}
