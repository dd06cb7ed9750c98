import * as Y from 'yjs'
import type { CanvasId } from '../domain/canvas'
import type { CanvasSummary } from '../domain/progress'
import { readDocumentId } from './canvas-repository'
import { makeCanvasRow } from './canvas-row'
import type {
  CanvasRepository,
  CanvasRow,
  DocumentProvider,
  KeptCanvas,
  PreferenceStore,
  Storage,
} from './storage'
import { StorageError } from './storage-failure'
import { VersionMemory } from './version-memory'

/** The same as the storage of the device, but nothing outlives the tab and no other tab takes part. */
export function makeMemoryStorage(now: () => number): Storage {
  const memory = new CanvasMemory(now)
  const versions = new VersionMemory(now)
  const erased = new Set<() => Promise<void>>()
  return {
    mode: 'memory',
    canvases: makeRepository(memory, versions),
    versions,
    preferences: makePreferences(),
    openDocument: async (id, doc, summarise) => {
      const update = memory.read(id)
      if (!update) return { type: 'missing' }
      Y.applyUpdateV2(doc, update, memory)
      return { type: 'opened', provider: keepInMemory(memory, id, doc, summarise) }
    },
    addKept: async (canvases, kept) => {
      const known = canvases.find(({ row }) => memory.read(row.id))
      if (known) throw new StorageError({ type: 'writeFailed', message: `canvas ${known.row.id} exists` })
      for (const canvas of canvases) memory.add(canvas)
      for (const { version, bytes } of kept) await versions.add(version, bytes)
    },
    estimate: async () => ({ usage: undefined, quota: undefined, isPersistent: false }),
    requestPersistence: async () => false,
    onOutdated: () => () => undefined,
    onCleared: () => () => undefined,
    // Nothing lies on the device but the copy of the app, and the rest goes with the tab.
    erase: async () => {
      await (await import('./erase-program')).eraseProgram()
      await Promise.all([...erased].map((listener) => listener()))
    },
    onErased: (listener) => {
      erased.add(listener)
      return () => erased.delete(listener)
    },
  }
}

class CanvasMemory {
  readonly #now: () => number
  readonly #rows = new Map<CanvasId, CanvasRow>()
  readonly #docs = new Map<CanvasId, Y.Doc>()
  readonly #listeners = new Set<(rows: readonly CanvasRow[]) => void>()

  constructor(now: () => number) {
    this.#now = now
  }

  list(): readonly CanvasRow[] {
    return [...this.#rows.values()]
  }

  read(id: CanvasId): Uint8Array | undefined {
    const doc = this.#docs.get(id)
    return doc && Y.encodeStateAsUpdateV2(doc)
  }

  /** Brings a canvas that was deleted meanwhile back as a whole, as the storage of the device does. */
  write(id: CanvasId, doc: Y.Doc, update: Uint8Array, summary: CanvasSummary): void {
    const kept = this.#docs.get(id) ?? new Y.Doc()
    Y.applyUpdateV2(kept, this.#docs.has(id) ? update : Y.encodeStateAsUpdateV2(doc))
    this.#docs.set(id, kept)
    this.#rows.set(id, makeCanvasRow(id, summary, this.#now(), this.#rows.get(id)))
    this.#tell()
  }

  add({ row, bytes }: KeptCanvas): void {
    const doc = new Y.Doc()
    Y.applyUpdateV2(doc, bytes)
    this.#docs.set(row.id, doc)
    this.#rows.set(row.id, row)
    this.#tell()
  }

  bin(ids: readonly CanvasId[]): void {
    this.#change(ids, (row) => ({ ...row, deletedAt: this.#now() }))
  }

  restore(ids: readonly CanvasId[]): void {
    this.#change(ids, ({ deletedAt: _, ...row }) => row)
  }

  delete(ids: readonly CanvasId[]): void {
    for (const id of ids) {
      this.#rows.delete(id)
      this.#docs.delete(id)
    }
    this.#tell()
  }

  watch(listener: (rows: readonly CanvasRow[]) => void): () => void {
    this.#listeners.add(listener)
    queueMicrotask(() => {
      if (this.#listeners.has(listener)) listener(this.list())
    })
    return () => this.#listeners.delete(listener)
  }

  #change(ids: readonly CanvasId[], changeRow: (row: CanvasRow) => CanvasRow): void {
    for (const id of ids) {
      const row = this.#rows.get(id)
      if (row) this.#rows.set(id, changeRow(row))
    }
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener(this.list())
  }
}

function makeRepository(memory: CanvasMemory, versions: VersionMemory): CanvasRepository {
  return {
    list: async () => memory.list(),
    watch: (listener) => memory.watch(listener),
    listDamaged: async () => [],
    create: async (doc, summary) => {
      const id = readDocumentId(doc)
      if (memory.read(id)) throw new StorageError({ type: 'writeFailed', message: `canvas ${id} exists` })
      memory.write(id, doc, new Uint8Array(), summary)
    },
    read: async (id) => memory.read(id),
    moveToBin: async (ids) => memory.bin(ids),
    restore: async (ids) => memory.restore(ids),
    deleteForever: async (ids) => {
      memory.delete(ids)
      versions.forget(ids)
    },
  }
}

function makePreferences(): PreferenceStore {
  const values: Record<string, unknown> = {}
  return {
    read: async () => ({ ...values }),
    write: async (key, value) => {
      values[key] = structuredClone(value)
    },
  }
}

function keepInMemory(
  memory: CanvasMemory,
  id: CanvasId,
  doc: Y.Doc,
  summarise: () => CanvasSummary,
): DocumentProvider {
  let burst: Uint8Array[] = []
  const write = () => {
    if (burst.length === 0) return
    const update = Y.mergeUpdatesV2(burst)
    burst = []
    memory.write(id, doc, update, summarise())
  }
  const collect = (update: Uint8Array) => {
    if (burst.length === 0) queueMicrotask(write)
    burst.push(update)
  }
  doc.on('updateV2', collect)
  const state = { type: 'memoryOnly' } as const
  return {
    getState: () => state,
    subscribe: () => () => undefined,
    retry: async () => undefined,
    close: async () => {
      write()
      doc.off('updateV2', collect)
    },
  }
}
