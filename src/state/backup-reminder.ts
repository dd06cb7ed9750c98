import type { CanvasRow, StorageEstimate } from '../storage/storage'

const DAY = 24 * 60 * 60 * 1000

/** After so many days with changes since the last backup the library reminds of it. */
const REMINDER_DAYS = 7

/** The part of its quota beyond which a browser may soon have no room. */
const SHORT_SHARE = 0.8

/** In bytes: a canvas with its versions takes well under one of these fifty megabytes. */
const SHORT_ROOM = 50_000_000

/**
 * Whether there is something to lose: the last backup is older than a week, and something was changed since. Without any
 * backup the first canvas counts. A clock that was set back reminds of nothing.
 */
export function isBackupDue(
  rows: readonly CanvasRow[],
  lastBackupAt: number | undefined,
  now: number,
): boolean {
  if (rows.length === 0) return false
  const since = lastBackupAt ?? Math.min(...rows.map((row) => row.createdAt))
  const hasChanges =
    lastBackupAt === undefined ||
    rows.some((row) => Math.max(row.updatedAt, row.deletedAt ?? 0) > lastBackupAt)
  return hasChanges && now - since > REMINDER_DAYS * DAY
}

/** Whether the browser may evict everything soon: it has promised nothing, and its room runs short. */
export function isEvictionNear({ usage, quota, isPersistent }: StorageEstimate): boolean {
  if (isPersistent || usage === undefined || quota === undefined || quota === 0) return false
  return usage / quota > SHORT_SHARE || quota - usage < SHORT_ROOM
}
