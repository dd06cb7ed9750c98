import { Dexie } from 'dexie'
import * as Y from 'yjs'
import type { CanvasId } from '../domain/canvas'
import { loadOtherKinds } from '../domain/kinds/load-other-kinds'
import type { CanvasSummary } from '../domain/progress'
import { hasOtherKind, makeCanvasRow, packDamaged, readCanvasRow } from './canvas-row'
import type { HarremanDatabase, UpdateRow } from './database'
import type { DamagedCanvas } from './storage'

export interface UpdateLogOptions {
  readonly database: HarremanDatabase
  readonly id: CanvasId
  readonly doc: Y.Doc
  /** Applies what was read to the document as one transaction, marked as coming from the disk. Throws for bytes that are no update. */
  readonly apply: (updates: readonly Uint8Array[]) => void
  readonly summarise: () => CanvasSummary
  readonly now: () => number
}

export type LogOpening =
  | { readonly type: 'loaded' }
  | { readonly type: 'missing' }
  | { readonly type: 'damaged'; readonly damaged: DamagedCanvas }

/**
 * The rows of one document on the disk. Whatever is written, the rows of other tabs are read first in the same
 * transaction: so the summary beside them always speaks of everything that is stored.
 */
export class UpdateLog {
  readonly #options: UpdateLogOptions
  /** The keys of the rows whose content the document has. */
  readonly #known = new Set<number>()
  #createdAt: number | undefined

  constructor(options: UpdateLogOptions) {
    this.#options = options
  }

  /** How many rows there were when last looked. */
  get rowCount(): number {
    return this.#known.size
  }

  async load(): Promise<LogOpening> {
    const { database, id } = this.#options
    let isOther = false
    const opening = await database.transaction(
      'r',
      database.canvases,
      database.updates,
      async (): Promise<LogOpening> => {
        const row = await database.canvases.get(id)
        isOther = hasOtherKind(row)
        const rows = await this.#rows().toArray()
        if (row === undefined && rows.length === 0) return { type: 'missing' }
        const bytes = rows.map((update) => update.bytes)
        if (!this.#isLoadable(row, bytes)) return { type: 'damaged', damaged: packDamaged(id, row, bytes) }
        this.#createdAt = readCanvasRow(row)?.createdAt
        for (const { key } of rows) if (key !== undefined) this.#known.add(key)
        return { type: 'loaded' }
      },
    )
    // Before a word of the document is read.
    if (isOther) await loadOtherKinds()
    return opening
  }

  /** `take` gives all that the document has and the disk has not; it is called when the transaction is ready to write. */
  async append(take: () => Uint8Array): Promise<void> {
    await this.#write(async (row) => {
      const update = take()
      const summary = this.#options.summarise()
      // Deleted for good elsewhere, yet edited here: the whole canvas comes back, never a part of it.
      const bytes = row === undefined ? Y.encodeStateAsUpdateV2(this.#options.doc) : update
      const [key] = await Promise.all([this.#add(bytes), this.#putSummary(row, summary)])
      return key
    })
  }

  /** Reads what other tabs have written since. */
  async catchUp(): Promise<void> {
    const { database } = this.#options
    await database.transaction('r', database.updates, () => this.#takeNewRows())
  }

  /** Writes what the document has and the disk has not, whoever made it; often nothing. */
  async storeMissing(): Promise<void> {
    await this.#write(async (row) => {
      if (row === undefined) return undefined
      const missing = findMissing(this.#options.doc, await this.#rows().toArray())
      if (!missing) return undefined
      const summary = this.#options.summarise()
      const key = await this.#add(missing)
      await this.#putSummary(row, summary)
      return key
    })
  }

  /** After the database was taken away: a new one counts its rows from the beginning. */
  forgetRows(): void {
    this.#known.clear()
  }

  /** Replaces the rows whose content the document has by one; a row that cannot be read stays as it is. */
  async compact(): Promise<void> {
    await this.#write(async (row) => {
      if (this.#known.size < 2) return undefined
      const replaced = [...this.#known]
      const summary = this.#options.summarise()
      const key = await this.#add(Y.encodeStateAsUpdateV2(this.#options.doc))
      await this.#options.database.updates.bulkDelete(replaced)
      // The document may be ahead of the last edit that was written.
      if (!isSummaryOf(row, summary)) await this.#putSummary(row, summary)
      return key
    })
  }

  /** Gives the row as it lies there; the run gives the key of the row it adds, which counts once it is committed. */
  async #write(run: (row: unknown) => Promise<number | undefined>): Promise<void> {
    const { database, id } = this.#options
    database.forgetFailure()
    const key = await database.transaction('rw', database.canvases, database.updates, async () => {
      // Each answer is a way through the whole browser and waits for its turn in the page: both are asked for at once.
      const [row] = await Promise.all([database.canvases.get(id), this.#takeNewRows()])
      return await run(row)
    })
    if (key !== undefined) this.#known.add(key)
  }

  async #takeNewRows(): Promise<void> {
    const keys = await this.#rows().primaryKeys()
    const present = new Set(keys)
    for (const key of this.#known) if (!present.has(key)) this.#known.delete(key)
    const unseen = keys.filter((key) => !this.#known.has(key))
    if (unseen.length === 0) return
    for (const row of await this.#options.database.updates.bulkGet(unseen)) {
      if (row?.key !== undefined && this.#isApplied([row.bytes])) this.#known.add(row.key)
    }
  }

  /** A row without identity, or a document without one because its first update is gone, cannot be shown. */
  #isLoadable(row: unknown, updates: readonly Uint8Array[]): boolean {
    return (
      readCanvasRow(row) !== undefined &&
      this.#isApplied(updates) &&
      this.#options.doc.getMap('meta').has('id')
    )
  }

  #isApplied(updates: readonly Uint8Array[]): boolean {
    try {
      // Whoever listens to the document must not find itself inside of this transaction.
      Dexie.ignoreTransaction(() => this.#options.apply(updates))
      return true
    } catch {
      return false
    }
  }

  #rows() {
    return this.#options.database.updates.where('canvasId').equals(this.#options.id)
  }

  #add(bytes: Uint8Array) {
    return this.#options.database.updates.add({ canvasId: this.#options.id, bytes })
  }

  /** The summary is of the moment of the update beside it: what is typed meanwhile comes with the next one. */
  async #putSummary(former: unknown, summary: CanvasSummary): Promise<void> {
    const { database, id, now } = this.#options
    const row = readCanvasRow(former)
    const next = makeCanvasRow(id, summary, now(), row)
    await database.canvases.put(row ? next : { ...next, createdAt: this.#createdAt ?? next.createdAt })
  }
}

function isSummaryOf(row: unknown, summary: CanvasSummary): boolean {
  const told = new Map(Object.entries(row ?? {}))
  return Object.entries({ workshop: undefined, ...summary }).every(
    ([key, value]) => JSON.stringify(told.get(key)) === JSON.stringify(value),
  )
}

/** What the document holds beyond the stored rows; undefined when they are equal. */
function findMissing(doc: Y.Doc, rows: readonly UpdateRow[]): Uint8Array | undefined {
  const stored = new Y.Doc()
  for (const { bytes } of rows) applyIfReadable(stored, bytes)
  const isEqual = Y.equalSnapshots(Y.snapshot(stored), Y.snapshot(doc))
  return isEqual ? undefined : Y.encodeStateAsUpdateV2(doc, Y.encodeStateVector(stored))
}

function applyIfReadable(doc: Y.Doc, update: Uint8Array): void {
  try {
    Y.applyUpdateV2(doc, update)
  } catch {
    // A row that cannot be read holds nothing that could be counted as stored.
  }
}
