import { fail, type Result, succeed } from '../domain/result'
import { openDatabase } from './database'
import { makeDeviceStorage } from './device-storage'
import type { Storage, StorageFailure } from './storage'

export interface OpenStorageOptions {
  readonly databaseName?: string
  /** The clock; milliseconds since 1970 UTC. */
  readonly now?: () => number
  /** Called when another tab with an older version of the app has to be closed or reloaded before this one can go on. */
  readonly onBlocked?: () => void
  /** How long the browser may keep silent before it counts as giving no storage, in milliseconds. */
  readonly openingLimit?: number
}

const OPENING_LIMIT = 8000
const TIMING = { retryDelay: 1000, confirmationLimit: 2000 }

/**
 * Opens the storage of this device, or one in memory where the browser gives none. It fails only when a newer version
 * of the app has already been at the data: this page has to be loaded again.
 */
export async function openStorage(
  options: OpenStorageOptions = {},
): Promise<Result<Storage, Extract<StorageFailure, { type: 'newerVersionOpen' }>>> {
  const { databaseName = 'harreman', now = Date.now, onBlocked = () => {} } = options
  const opening = await openDatabase(databaseName, options.openingLimit ?? OPENING_LIMIT, onBlocked)
  switch (opening.type) {
    case 'opened':
      return succeed(makeDeviceStorage(opening.database, { now, timing: TIMING }))
    case 'unavailable': {
      // Few browsers need it, so it is not part of the start.
      const { makeMemoryStorage } = await import('./memory-storage')
      return succeed(makeMemoryStorage(now))
    }
    case 'newer':
      return fail({ type: 'newerVersionOpen' })
  }
}
