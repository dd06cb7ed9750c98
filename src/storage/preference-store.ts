import type { HarremanDatabase } from './database'
import type { PreferenceStore } from './storage'
import { explainFailure } from './storage-failure'

export function makePreferenceStore(database: HarremanDatabase): PreferenceStore {
  const isOutdated = () => database.isOutdated
  return {
    read: () =>
      explainFailure('readFailed', isOutdated, async () => {
        const rows = await database.preferences.toArray()
        return Object.fromEntries(rows.map((row) => [row.key, row.value]))
      }),
    write: (key, value) =>
      explainFailure('writeFailed', isOutdated, async () => {
        await database.preferences.put({ key, value })
      }),
  }
}
