import type { StorageFailure } from './storage'

/** What the promises of a storage reject with, so that the failure can be said in words by its type. */
export class StorageError extends Error {
  readonly failure: StorageFailure

  constructor(failure: StorageFailure, cause?: unknown) {
    super('message' in failure ? failure.message : failure.type, { cause })
    this.name = 'StorageError'
    this.failure = failure
  }
}

/** Runs an act on the database; what it throws becomes a `StorageError` of the given kind or a more telling one. */
export async function explainFailure<Value>(
  kind: 'readFailed' | 'writeFailed',
  isOutdated: () => boolean,
  run: () => PromiseLike<Value>,
): Promise<Value> {
  try {
    return await run()
  } catch (error) {
    throw new StorageError(describeFailure(error, kind, isOutdated()), error)
  }
}

/** Names what went wrong. Dexie wraps the browser's error, so the names within count too. */
export function describeFailure(
  error: unknown,
  kind: 'readFailed' | 'writeFailed',
  isOutdated: boolean,
): StorageFailure {
  if (error instanceof StorageError) return error.failure
  const names = listErrorNames(error)
  if (names.includes('QuotaExceededError')) return { type: 'quotaExceeded' }
  if (isOutdated || names.includes('VersionError')) return { type: 'newerVersionOpen' }
  return { type: kind, message: error instanceof Error ? error.message : String(error) }
}

function listErrorNames(error: unknown): string[] {
  const names: string[] = []
  let current = error
  while (typeof current === 'object' && current !== null && names.length < 10) {
    if ('name' in current) names.push(String(current.name))
    current = 'inner' in current ? current.inner : undefined
  }
  return names
}
