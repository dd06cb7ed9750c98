import type { StorageFailure } from '../storage/storage'
import { StorageError } from '../storage/storage-failure'

/** What stopped an act of the library, for the words about it. A canvas that is gone or damaged could not be read. */
export function readStorageFailure(error: unknown): StorageFailure['type'] {
  return error instanceof StorageError ? error.failure.type : 'readFailed'
}
