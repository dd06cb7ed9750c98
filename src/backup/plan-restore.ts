import type { CanvasId } from '../domain/canvas'
import type { CanvasRow, KeptVersion, Storage } from '../storage/storage'
import { computeCrc32 } from './crc32'
import { isSameContent, readState, writeContent } from './read-state'
import type { Backup, BackupCanvas } from './unpack-backup'

/** What would become of one canvas of a backup. */
export type RestoreItem =
  /** Not on this device: it comes in, into the bin if it was there. */
  | { readonly type: 'missing'; readonly canvas: BackupCanvas }
  /** Here with the same content: it stays, in or out of the bin. */
  | { readonly type: 'same'; readonly canvas: BackupCanvas; readonly here: CanvasRow }
  /** Here with another content. `copyId` is the id under which it would come in beside. */
  | {
      readonly type: 'differs'
      readonly canvas: BackupCanvas
      readonly here: CanvasRow | undefined
      readonly copyId: CanvasId
      /** It came in beside once before. */
      readonly hasCopy: boolean
    }

export interface RestorePlan {
  readonly items: readonly RestoreItem[]
  /** Versions that are not here yet. */
  readonly versions: readonly KeptVersion[]
}

export type RestoreTarget = Pick<Storage, 'canvases' | 'versions'>

/** Compares a backup with this device and writes nothing. Rejects with a `StorageError` when the device cannot be read. */
export async function planRestore(
  backup: Backup,
  target: RestoreTarget,
  rest: (fraction: number) => Promise<void> = async () => undefined,
): Promise<RestorePlan> {
  const rows = new Map((await target.canvases.list()).map((row) => [row.id, row]))
  const damaged = new Set((await target.canvases.listDamaged()).map(({ id }) => id))
  const items: RestoreItem[] = []
  const versions: KeptVersion[] = []
  for (const [index, canvas] of backup.canvases.entries()) {
    await rest(index / backup.canvases.length)
    const { id } = canvas.about
    const here = rows.get(id)
    const known = new Set((await target.versions.list(id)).map((version) => version.id))
    versions.push(...canvas.versions.filter(({ version }) => !known.has(version.id)))
    if (!here && !damaged.has(id)) items.push({ type: 'missing', canvas })
    else if (here && (await isSameHere(canvas, target))) items.push({ type: 'same', canvas, here })
    else {
      const copyId = nameCopy(canvas)
      items.push({ type: 'differs', canvas, here, copyId, hasCopy: rows.has(copyId) })
    }
  }
  return { items, versions }
}

async function isSameHere(canvas: BackupCanvas, target: RestoreTarget): Promise<boolean> {
  // What cannot be read is not the same; the backup may be the only whole one there is.
  const bytes = await target.canvases.read(canvas.about.id).catch(() => undefined)
  const state = bytes && readState(bytes)
  return state !== undefined && isSameContent(state, canvas.state)
}

/** The same content has the same id each time, so that restoring twice makes no second copy. */
function nameCopy({ about, bytes, state }: BackupCanvas): CanvasId {
  const content = state.isNewer ? bytes : new TextEncoder().encode(writeContent(state.canvas))
  const mark = computeCrc32(content).toString(16).padStart(8, '0')
  return `copy-${mark}-${about.id}`.slice(0, 200)
}
