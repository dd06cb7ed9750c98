import { ERASED, type HarremanDatabase, type PreferenceRow } from './database'
import { eraseProgram } from './erase-program'

import { explainFailure, StorageError } from './storage-failure'

/** How long other tabs may take to let go of the database, in milliseconds. */
const LETTING_GO_LIMIT = 5000

/** Deletes the database and the copy of the app. Rejects with a `StorageError` when something is left. */
export async function eraseDevice(database: HarremanDatabase, limit = LETTING_GO_LIMIT): Promise<void> {
  await explainFailure(
    'writeFailed',
    () => false,
    async () => {
      // After a failure the database is empty already and only waits for another tab.
      if (!database.isOutdated) await emptyDatabase(database.backendDB())
      database.isOutdated = true
      await Promise.race([database.delete(), failLater(limit)])
      await eraseProgram()
    },
  )
}

/**
 * Whatever happens to the deletion, the content is gone. Not by Dexie, which would tell the lists of all tabs: a backup
 * folder would follow them.
 */
function emptyDatabase(database: IDBDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const names = [...database.objectStoreNames]
    const transaction = database.transaction(names, 'readwrite', { durability: 'strict' })
    for (const name of names) transaction.objectStore(name).clear()
    const mark: PreferenceRow = { key: ERASED, value: true }
    transaction.objectStore('preferences').put(mark)
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

async function failLater(limit: number): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, limit))
  throw new StorageError({ type: 'writeFailed', message: 'another tab does not let go of the database' })
}
