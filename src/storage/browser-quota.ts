import type { StorageEstimate } from './storage'

/** What the browser tells about room and promise; it tells nothing outside of a secure context. */
export async function estimateStorage(): Promise<StorageEstimate> {
  const manager = findStorageManager()
  const sizes = await manager?.estimate?.().catch(() => undefined)
  const isPersistent = await manager?.persisted?.().catch(() => false)
  return { usage: sizes?.usage, quota: sizes?.quota, isPersistent: isPersistent ?? false }
}

export async function requestPersistence(): Promise<boolean> {
  const isGranted = await findStorageManager()
    ?.persist?.()
    .catch(() => false)
  return isGranted ?? false
}

/** The types promise a manager with all its methods; older browsers and plain http have less. */
function findStorageManager(): Partial<StorageManager> | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage
}
