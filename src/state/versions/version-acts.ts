import * as Y from 'yjs'
import { newId } from '../../document/new-id'
import { readCanvas } from '../../document/read-canvas'
import { replaceCanvas, writeCanvas } from '../../document/write-canvas'
import type { Canvas, CanvasId } from '../../domain/canvas'
import { summariseCanvas } from '../../domain/progress'
import { isSameCanvas } from '../../domain/versions/same-canvas'
import type { CanvasVersion, Storage, VersionId } from '../../storage/storage'
import { StorageError } from '../../storage/storage-failure'
import type { CanvasSession } from '../canvas-session'
import { keepVersion } from './keep-version'
import { openVersion } from './read-version'

/** What a person can do with the versions of the open canvas. What fails rejects with the storage's error. */
export interface VersionActs {
  /** Keeps the canvas as it is now, also when it is like the newest version. */
  readonly keep: (name: string | undefined) => Promise<void>
  readonly rename: (id: VersionId, name: string | undefined) => Promise<void>
  /** Gives how to put it back as it was. */
  readonly delete: (version: CanvasVersion) => Promise<() => Promise<void>>
  /**
   * Brings the canvas back to the version, as one act that can be undone; what it was before is kept. False when it was
   * like that already, so that there is nothing to undo.
   */
  readonly restore: (id: VersionId) => Promise<boolean>
  /** Writes the version as a canvas of its own, and gives the id of that. */
  readonly copy: (id: VersionId, nameCopy: (canvas: Canvas) => Promise<string>) => Promise<CanvasId>
}

export function makeVersionActs(storage: Storage, session: CanvasSession): VersionActs {
  const { versions } = storage
  const keepNow = (cause: 'request' | 'restore', name?: string) => {
    const bytes = Y.encodeStateAsUpdateV2(session.document.doc)
    return keepVersion(storage, { canvasId: session.id, bytes, cause, name })
  }
  const read = async (id: VersionId): Promise<Canvas> => {
    const bytes = await versions.read(id)
    const document = bytes && openVersion(bytes)
    if (!document) throw new StorageError({ type: 'readFailed', message: id })
    return readCanvas(document)
  }
  return {
    keep: async (name) => {
      const keeping = await keepNow('request', name)
      if (keeping.type === 'leftOut') throw new StorageError(keeping.failure)
    },
    rename: versions.rename,
    delete: async (version) => {
      const bytes = await versions.read(version.id)
      await versions.delete([version.id])
      return async () => {
        if (bytes) await versions.add(version, bytes)
      }
    },
    restore: async (id) => {
      const canvas = await read(id)
      if (isSameCanvas(canvas, session.state.getState().canvas)) return false
      // Undo brings it back too, so the act goes on even where there is no room for another version.
      await keepNow('restore')
      replaceCanvas(session.document, canvas)
      return true
    },
    copy: async (id, nameCopy) => {
      const canvas = await read(id)
      const copy = { ...canvas, id: newId(), title: await nameCopy(canvas) }
      await storage.canvases.create(writeCanvas(copy), summariseCanvas(copy))
      return copy.id
    },
  }
}
