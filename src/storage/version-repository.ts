import { liveQuery } from 'dexie'
import type { CanvasId } from '../domain/canvas'
import type { HarremanDatabase } from './database'
import type { NewestVersion, VersionId, VersionRepository } from './storage'
import { explainFailure } from './storage-failure'
import {
  describeVersion,
  findNewest,
  listVersions,
  makeVersionRow,
  readVersionRow,
  type VersionRow,
} from './version-row'

/** The versions in the database; see docs/decisions/0007-versions.md. */
export function makeVersionRepository(database: HarremanDatabase, now: () => number): VersionRepository {
  const { canvases, versions, versionContents } = database
  const isOutdated = () => database.isOutdated
  const read = <Value>(run: () => PromiseLike<Value>) => explainFailure('readFailed', isOutdated, run)
  const write = <Value>(run: () => Promise<Value>) =>
    explainFailure('writeFailed', isOutdated, () =>
      database.transaction('rw', canvases, versions, versionContents, run),
    )
  const readRows = async (id: CanvasId): Promise<readonly VersionRow[]> => {
    const rows = await versions.where('canvasId').equals(id).toArray()
    return rows.flatMap((row) => readVersionRow(row) ?? [])
  }
  const list = async (id: CanvasId) => listVersions(await readRows(id))
  const findBytes = async (id: VersionId) => (await versionContents.get(id))?.bytes
  const describeNewest = async (row: VersionRow | undefined): Promise<NewestVersion | undefined> =>
    row && { version: describeVersion(row), age: now() - row.keptAt, bytes: await findBytes(row.id) }
  const put = async (row: VersionRow, bytes: Uint8Array) => {
    await versions.put(row)
    await versionContents.put({ id: row.id, bytes })
  }
  const remove = async (ids: readonly VersionId[]) => {
    await versions.bulkDelete([...ids])
    await versionContents.bulkDelete([...ids])
  }
  return {
    list: (id) => read(() => list(id)),
    watch: (id, listener) => {
      const subscription = liveQuery(() => list(id)).subscribe({ next: listener, error: () => undefined })
      return () => subscription.unsubscribe()
    },
    read: (id) => read(() => findBytes(id)),
    add: (version, bytes) =>
      write(async () => {
        if (!(await versions.get(version.id))) await put({ ...version, keptAt: version.createdAt }, bytes)
      }),
    keep: (draft, isWanted) =>
      write(async () => {
        // A version of a canvas that another tab has deleted for good would never be seen again.
        if (!(await canvases.get(draft.canvasId))) return undefined
        const newest = findNewest(await readRows(draft.canvasId))
        if (!isWanted(await describeNewest(newest))) return undefined
        const row = makeVersionRow(draft, now(), newest)
        await put(row, draft.bytes)
        return describeVersion(row)
      }),
    rename: (id, name) =>
      write(async () => {
        const row = readVersionRow(await versions.get(id))
        if (row) await versions.put({ ...row, name })
      }),
    delete: (ids) => write(() => remove(ids)),
    thin: (id, choose) => write(async () => remove(choose(await list(id), now()))),
  }
}
