import type { HarremanDatabase } from './database'
import type { KeptCanvas, KeptVersion } from './storage'
import { explainFailure } from './storage-failure'
import type { VersionRow } from './version-row'

/** See `Storage.addKept`. */
export async function addKept(
  database: HarremanDatabase,
  keptCanvases: readonly KeptCanvas[],
  keptVersions: readonly KeptVersion[],
): Promise<void> {
  const { canvases, updates, versions, versionContents } = database
  const write = async () => {
    for (const { row, bytes } of keptCanvases) {
      // What a lost row has left behind must not mix with what comes in.
      if (await updates.where('canvasId').equals(row.id).count()) throw new Error(`canvas ${row.id} exists`)
      await canvases.add(row)
      await updates.add({ canvasId: row.id, bytes })
    }
    for (const { version, bytes } of keptVersions) {
      if (await versions.get(version.id)) continue
      await versions.put({ ...version, keptAt: version.createdAt } satisfies VersionRow)
      await versionContents.put({ id: version.id, bytes })
    }
  }
  await explainFailure(
    'writeFailed',
    () => database.isOutdated,
    () => database.transaction('rw', [canvases, updates, versions, versionContents], write),
  )
}
