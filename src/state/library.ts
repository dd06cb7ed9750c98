import * as Y from 'yjs'
import { createStore, type StoreApi } from 'zustand'
import { writeTitle } from '../document/commands/canvas'
import { newId } from '../document/new-id'
import { readCanvas } from '../document/read-canvas'
import { type CanvasDocument, openSchema } from '../document/schema'
import { type UpgradeOutcome, upgradeDocument } from '../document/upgrades/index'
import { replaceCanvas, writeCanvas } from '../document/write-canvas'
import type { Canvas, CanvasId } from '../domain/canvas'
import { summariseCanvas } from '../domain/progress'
import { leaveFamily } from '../domain/workshop/branch-canvas'
import type { CanvasRow, DamagedCanvas, Storage, StorageEstimate } from '../storage/storage'
import { StorageError } from '../storage/storage-failure'
import { keepBefore } from './keep-before'
import { upgradeCanvas } from './upgrade-canvas'

export type { CanvasRow, DamagedCanvas }

export interface LibraryState {
  /** Every canvas of this device, the bin included; undefined until the list has been read. */
  readonly rows: readonly CanvasRow[] | undefined
  readonly damaged: readonly DamagedCanvas[]
  readonly estimate: StorageEstimate | undefined
  /** Writes a canvas as a new one; rejects with the storage's error, with nothing written. */
  readonly createCanvas: (canvas: Canvas) => Promise<CanvasId>
  /** Puts another content into a canvas that exists, and keeps a version of it before; its id stays. */
  readonly replaceCanvas: (id: CanvasId, canvas: Canvas, cause?: 'import' | 'restore') => Promise<void>
  readonly renameCanvas: (id: CanvasId, title: string) => Promise<void>
  /**
   * Runs commands on a canvas that is not open in this tab; other tabs that have it open see them. Rejects when they could
   * not be written, and for a document of a newer version, which stays untouched.
   */
  readonly editCanvas: (id: CanvasId, change: (document: CanvasDocument) => void) => Promise<void>
  /** Makes a copy with new id and the given title, and gives its id; rejects for a document of a newer version. */
  readonly duplicateCanvas: (id: CanvasId, title: string) => Promise<CanvasId>
  /** Undefined when there is no such canvas or it cannot be read. */
  readonly readCanvas: (id: CanvasId) => Promise<Canvas | undefined>
  readonly moveToBin: (ids: readonly CanvasId[]) => Promise<void>
  readonly restore: (ids: readonly CanvasId[]) => Promise<void>
  readonly deleteForever: (ids: readonly CanvasId[]) => Promise<void>
  readonly refreshEstimate: () => Promise<void>
}

/** The library follows the database by itself, also for what other tabs do. */
export function createLibrary(storage: Storage): StoreApi<LibraryState> {
  const { canvases } = storage
  const open = async (id: CanvasId) => {
    const update = await canvases.read(id)
    if (!update) return undefined
    const doc = new Y.Doc()
    Y.applyUpdateV2(doc, update)
    const document = openSchema(doc)
    return { document, state: upgradeDocument(document).state }
  }
  const read = async (id: CanvasId) => {
    const opened = await open(id)
    return opened && opened.state !== 'foreign' ? readCanvas(opened.document) : undefined
  }
  const create = async (canvas: Canvas) => {
    await canvases.create(writeCanvas(canvas), summariseCanvas(canvas))
    return canvas.id
  }
  const store = createStore<LibraryState>((set) => ({
    rows: undefined,
    damaged: [],
    estimate: undefined,
    createCanvas: create,
    replaceCanvas: (id, canvas, cause = 'import') =>
      edit(storage, id, async (document) => {
        await keepBefore(storage, id, document, cause)
        replaceCanvas(document, canvas)
      }),
    renameCanvas: (id, title) => edit(storage, id, (document) => writeTitle(document, title)),
    editCanvas: (id, change) => edit(storage, id, change),
    duplicateCanvas: async (id, title) => {
      const opened = await open(id)
      if (!opened) throw new Error(`no canvas ${id}`)
      // A copy made by this version would silently lack what only a newer one knows.
      if (!isWritable(opened.state)) throw new Error(`the document of canvas ${id} is ${opened.state}`)
      return create({ ...leaveFamily(readCanvas(opened.document)), id: newId(), title })
    },
    readCanvas: (id) => read(id).catch(() => undefined),
    moveToBin: canvases.moveToBin,
    restore: canvases.restore,
    deleteForever: canvases.deleteForever,
    refreshEstimate: async () => {
      set({ estimate: await storage.estimate(), damaged: await canvases.listDamaged() })
    },
  }))
  canvases.watch((rows) => store.setState((state) => ({ rows: reuseRows(state.rows ?? [], rows) })))
  return store
}

/** The database gives new objects each time; a row that says the same stays the former one, and so does its card. */
function reuseRows(former: readonly CanvasRow[], rows: readonly CanvasRow[]): readonly CanvasRow[] {
  const formerById = new Map(former.map((row) => [row.id, row]))
  return rows.map((row) => {
    const before = formerById.get(row.id)
    return before && JSON.stringify(before) === JSON.stringify(row) ? before : row
  })
}

/**
 * Edits a canvas that is not open in this tab; other tabs that have it open see the edit. Rejects when it could not
 * be written, and for a document of a newer version, which stays untouched.
 */
async function edit(
  storage: Storage,
  id: CanvasId,
  change: (document: CanvasDocument) => Promise<void> | void,
): Promise<void> {
  const document = openSchema(new Y.Doc({ guid: id }))
  const outcome = await storage.openDocument(id, document.doc, () => summariseCanvas(readCanvas(document)))
  if (outcome.type === 'failed') throw new StorageError(outcome.failure)
  if (outcome.type !== 'opened') throw new Error(`canvas ${id} is ${outcome.type}`)
  const { provider } = outcome
  const { state } = await upgradeCanvas(storage, id, document)
  if (isWritable(state)) await change(document)
  await provider.close()
  if (!isWritable(state)) throw new Error(`the document of canvas ${id} is ${state}`)
  const saved = provider.getState()
  if (saved.type === 'failed') throw new StorageError(saved.failure)
}

function isWritable(state: UpgradeOutcome['state']): boolean {
  return state === 'current' || state === 'upgraded'
}
