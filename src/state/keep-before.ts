import * as Y from 'yjs'
import type { CanvasDocument } from '../document/schema'
import type { CanvasId } from '../domain/canvas'
import type { Storage, VersionCause } from '../storage/storage'

/** Keeps a document as it is before something changes much of it. Where that fails, the change goes on all the same. */
export async function keepBefore(
  storage: Storage,
  canvasId: CanvasId,
  document: CanvasDocument,
  cause: VersionCause,
): Promise<void> {
  const bytes = Y.encodeStateAsUpdateV2(document.doc)
  await import('./versions/keep-version')
    .then(({ keepVersion }) => keepVersion(storage, { canvasId, bytes, cause }))
    .catch(() => undefined)
}
