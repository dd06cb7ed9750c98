import type { CanvasId } from '../../domain/canvas'
import { isBlankCanvas, isSameCanvas } from '../../domain/versions/same-canvas'
import { chooseOutdated } from '../../domain/versions/thin-versions'
import type {
  CanvasVersion,
  NewestVersion,
  Storage,
  StorageFailure,
  VersionCause,
  VersionDraft,
} from '../../storage/storage'
import { describeFailure } from '../../storage/storage-failure'
import { type KeptState, readState } from './read-version'

export interface VersionRequest {
  readonly canvasId: CanvasId
  /** The document as it is (Yjs, V2). */
  readonly bytes: Uint8Array
  readonly cause: VersionCause
  readonly name?: string | undefined
  /** Asked when the state differs from the newest version; without it, such a state is always kept. */
  readonly isDue?: (newest: NewestVersion) => boolean
}

export type Keeping =
  | { readonly type: 'kept'; readonly version: CanvasVersion }
  /** There is one like it, or none is due. */
  | { readonly type: 'spared' }
  /** It could not be written. What was to be written is still in the document. */
  | { readonly type: 'leftOut'; readonly failure: StorageFailure }

/**
 * Keeps a version and thins the others out. It never rejects: whoever writes must not be disturbed by it. On a full disk
 * it is tried again after thinning.
 */
export async function keepVersion(storage: Storage, request: VersionRequest): Promise<Keeping> {
  try {
    const keeping = await keep(storage, request).catch(async (error: unknown) => {
      if (describeFailure(error, 'writeFailed', false).type !== 'quotaExceeded') throw error
      await thinVersions(storage, request.canvasId)
      return await keep(storage, request)
    })
    if (keeping.type === 'kept') await thinVersions(storage, request.canvasId).catch(() => undefined)
    return keeping
  } catch (error) {
    return { type: 'leftOut', failure: describeFailure(error, 'writeFailed', false) }
  }
}

async function keep({ versions }: Storage, request: VersionRequest): Promise<Keeping> {
  const state = readState(request.bytes)
  const version = await versions.keep(makeDraft(request, state), (newest) => isWanted(request, state, newest))
  return version ? { type: 'kept', version } : { type: 'spared' }
}

function makeDraft({ canvasId, bytes, cause, name }: VersionRequest, { canvas }: KeptState): VersionDraft {
  return { canvasId, bytes, cause, name, title: canvas.title, noteCount: canvas.notesById.size }
}

function isWanted(request: VersionRequest, state: KeptState, newest: NewestVersion | undefined): boolean {
  if (request.cause === 'request') return true
  if (!newest) return !isBlankCanvas(state.canvas)
  if (request.isDue && !request.isDue(newest)) return false
  return !newest.bytes || !isSameState(state, newest.bytes)
}

function isSameState(state: KeptState, bytes: Uint8Array): boolean {
  try {
    const other = readState(bytes)
    return state.documentVersion === other.documentVersion && isSameCanvas(state.canvas, other.canvas)
  } catch {
    // A version that cannot be read is no reason to keep none.
    return false
  }
}

async function thinVersions({ versions }: Storage, canvasId: CanvasId): Promise<void> {
  await versions.thin(canvasId, (all, now) => chooseOutdated(all, now, findDay))
}

/** The number of the day in the calendar of this device. */
function findDay(time: number): number {
  const date = new Date(time)
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000)
}
