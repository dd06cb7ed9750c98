import { Dexie } from 'dexie'
import { newId } from '../../src/document/new-id'
import type { Canvas, CanvasId } from '../../src/domain/canvas'
import { makeEmptyCanvas } from '../../src/domain/new-canvas'
import type { ImportChoice, ImportNeeds } from '../../src/features/transfer/import-file'
import { buildForeignCanvas } from '../../src/importers/foreign/build-foreign-canvas'
import type { ForeignCanvas } from '../../src/importers/foreign/foreign-canvas'
import { createLibrary } from '../../src/state/library'
import { HarremanDatabase } from '../../src/storage/database'
import { makeDeviceStorage } from '../../src/storage/device-storage'

/** In milliseconds. */
const PATIENCE = 10_000

/** A real library on a database of its own, with some canvases in it, one of them in the bin. */
export async function openLibrary(kept: readonly Canvas[]): Promise<LibraryUnderTest> {
  // In the bundle of a worker Dexie may be there before the database of Node is.
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange })
  const database = new HarremanDatabase(`fuzz-${newId()}`)
  const timing = { retryDelay: 5, confirmationLimit: 400 }
  const storage = makeDeviceStorage(database, { now: Date.now, timing })
  const library = createLibrary(storage)
  for (const canvas of kept) await library.getState().createCanvas(canvas)
  const [binned] = kept
  if (binned) await library.getState().moveToBin([binned.id])
  const started = Date.now()
  while (library.getState().rows?.filter((row) => row.deletedAt !== undefined).length !== 1) {
    // The list of rows comes late where two threads are busy; a fresh database is no part of what is tested.
    if (Date.now() - started > PATIENCE) return openLibrary(kept)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return {
    needs: (choice: ImportChoice): ImportNeeds => {
      const { createCanvas, readCanvas, replaceCanvas, restore, rows } = library.getState()
      const findExisting = (id: CanvasId) => {
        const row = rows?.find((candidate) => candidate.id === id)
        return row && { title: row.title, updatedAt: row.updatedAt, isInBin: row.deletedAt !== undefined }
      }
      return {
        ask: async () => choice,
        preview: async (foreign, fileName) =>
          choice === 'cancel' ? undefined : buildPreviewed(foreign, fileName),
        previewKind: async (ownKind) =>
          choice === 'cancel' ? undefined : { ...makeEmptyCanvas(newId(), 'own', ownKind.language), ownKind },
        findExisting,
        createCanvas,
        readCanvas,
        replaceCanvas,
        restore,
        newId,
      }
    },
    readCanvas: (id: CanvasId) => library.getState().readCanvas(id),
    describe: async (except?: CanvasId) => {
      const tables = await Promise.all(
        database.tables.map(async (table) => {
          const rows: unknown[] = await table.toArray()
          return rows.filter((row) => !belongsTo(row, except)).map((row) => describeRow(table.name, row))
        }),
      )
      return tables.flat().sort().join('\n')
    },
    close: async () => {
      database.close()
      await database.delete()
    },
  }
}

function buildPreviewed(foreign: ForeignCanvas, fileName: string): Canvas {
  return buildForeignCanvas(foreign, {
    title: foreign.title || fileName,
    contentLanguage: foreign.language ?? 'en',
    nameOfLeanPart: (part) => part,
    newId,
  })
}

export interface LibraryUnderTest {
  readonly needs: (choice: ImportChoice) => ImportNeeds
  readonly readCanvas: (id: CanvasId) => Promise<Canvas | undefined>
  /** Everything in the database as text, without what belongs to one of the canvases. */
  readonly describe: (except?: CanvasId) => Promise<string>
  readonly close: () => Promise<void>
}

function belongsTo(row: unknown, id: CanvasId | undefined): boolean {
  if (id === undefined || typeof row !== 'object' || row === null) return false
  return ('id' in row && row.id === id) || ('canvasId' in row && row.canvasId === id)
}

function describeRow(table: string, row: unknown): string {
  const text = JSON.stringify(row, (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  )
  return `${table} ${text}`
}
