import type { FolderFile } from '../backup/folder-file'
import type { CanvasId } from '../domain/canvas'
import type { PreferenceStore } from '../storage/storage'

/** The folder that a person has chosen, as it is remembered on this device. */
export interface FolderRecord {
  readonly handle: FileSystemDirectoryHandle
  /** When everything was last in it; milliseconds since 1970 UTC. */
  readonly keptAt: number | undefined
  readonly files: ReadonlyMap<CanvasId, FolderFile>
  readonly skippedCount: number
}

const KEY = 'backupFolder'

export async function readFolderRecord(kept: PreferenceStore): Promise<FolderRecord | undefined> {
  const value = (await kept.read())[KEY]
  if (typeof value !== 'object' || value === null || !('handle' in value)) return undefined
  // Only this file writes it, and no handle of a browser can be checked further.
  return value as FolderRecord
}

export async function writeFolderRecord(
  kept: PreferenceStore,
  record: FolderRecord | undefined,
): Promise<void> {
  await kept.write(KEY, record)
}
