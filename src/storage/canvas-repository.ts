import { liveQuery } from 'dexie'
import * as Y from 'yjs'
import { openSchema } from '../document/schema'
import type { CanvasId } from '../domain/canvas'
import { loadOtherKinds } from '../domain/kinds/load-other-kinds'
import { hasOtherKind, makeCanvasRow, packDamaged, readCanvasRow } from './canvas-row'
import type { HarremanDatabase } from './database'
import type { CanvasRepository, CanvasRow, DamagedCanvas } from './storage'
import { explainFailure } from './storage-failure'

export function makeCanvasRepository(database: HarremanDatabase, now: () => number): CanvasRepository {
  const { canvases, updates, versions, versionContents } = database
  const isOutdated = () => database.isOutdated
  const read = <Value>(run: () => PromiseLike<Value>) => explainFailure('readFailed', isOutdated, run)
  const write = (run: () => PromiseLike<void>) => explainFailure('writeFailed', isOutdated, run)
  const list = async () => {
    const rows: readonly unknown[] = await canvases.toArray()
    if (rows.some(hasOtherKind)) await loadOtherKinds()
    return rows.flatMap((row) => readCanvasRow(row) ?? [])
  }
  const change = (ids: readonly CanvasId[], changeRow: (row: CanvasRow) => CanvasRow) =>
    write(() =>
      database.transaction('rw', canvases, async () => {
        const rows = await canvases.bulkGet([...ids])
        const readable = rows.flatMap((row) => readCanvasRow(row) ?? [])
        await canvases.bulkPut(readable.map(changeRow))
      }),
    )
  return {
    list: () => read(list),
    watch: (listener) => {
      // An error here means a closed database, which `onOutdated` and the save state tell about.
      const subscription = liveQuery(list).subscribe({ next: listener, error: () => undefined })
      return () => subscription.unsubscribe()
    },
    listDamaged: () => read(() => database.transaction('r', canvases, updates, () => listDamaged(database))),
    create: (doc, summary) =>
      write(() =>
        database.transaction('rw', canvases, updates, async () => {
          const id = readDocumentId(doc)
          await canvases.add(makeCanvasRow(id, summary, now()))
          await updates.add({ canvasId: id, bytes: Y.encodeStateAsUpdateV2(doc) })
        }),
      ),
    read: (id) =>
      read(async () => {
        const rows = await updates.where('canvasId').equals(id).toArray()
        if (hasOtherKind(await canvases.get(id))) await loadOtherKinds()
        return rows.length === 0 ? undefined : Y.mergeUpdatesV2(rows.map((row) => row.bytes))
      }),
    moveToBin: (ids) => change(ids, (row) => ({ ...row, deletedAt: now() })),
    restore: (ids) => change(ids, ({ deletedAt: _, ...row }) => row),
    deleteForever: (ids) =>
      write(() =>
        database.transaction('rw', [canvases, updates, versions, versionContents], async () => {
          await canvases.bulkDelete([...ids])
          await updates
            .where('canvasId')
            .anyOf([...ids])
            .delete()
          const ofCanvases = versions.where('canvasId').anyOf([...ids])
          await versionContents.bulkDelete(await ofCanvases.primaryKeys())
          await ofCanvases.delete()
        }),
      ),
  }
}

/** Rows that cannot be read, and documents whose row is gone. */
async function listDamaged({ canvases, updates }: HarremanDatabase): Promise<DamagedCanvas[]> {
  const rowsById = new Map<CanvasId, unknown>()
  await canvases.each((row, cursor) => rowsById.set(String(cursor.primaryKey), row))
  for (const id of await updates.orderBy('canvasId').uniqueKeys()) {
    if (!rowsById.has(String(id))) rowsById.set(String(id), undefined)
  }
  const unreadable = [...rowsById].filter(([, row]) => !readCanvasRow(row))
  return await Promise.all(
    unreadable.map(async ([id, row]) => {
      const parts = await updates.where('canvasId').equals(id).toArray()
      return packDamaged(
        id,
        row,
        parts.map((part) => part.bytes),
      )
    }),
  )
}

/** A document knows its canvas; throws for one that does not, which no command makes. */
export function readDocumentId(doc: Y.Doc): CanvasId {
  const id = openSchema(doc).meta.get('id')
  if (typeof id !== 'string') throw new Error('the document has no id')
  return id
}
