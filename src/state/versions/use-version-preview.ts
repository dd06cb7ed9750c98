import { useEffect, useState } from 'react'
import type { CanvasDocument } from '../../document/schema'
import type { DocumentProvider, Storage, VersionId } from '../../storage/storage'
import { type CanvasSession, startSession } from '../canvas-session'
import { useCanvasSession } from '../open-canvas'
import { useServices } from '../services'
import { openVersion } from './read-version'

export type VersionPreview =
  | { readonly type: 'shown'; readonly session: CanvasSession }
  /** Deleted, here or in another tab. */
  | { readonly type: 'gone' }
  /** Damaged, or from a newer version of Harreman. */
  | { readonly type: 'unreadable' }
  /** The storage does not answer. */
  | { readonly type: 'failed' }

/** A version as a session of its own, in which nothing can be edited; undefined until it has been read. */
export function useVersionPreview(versionId: VersionId): VersionPreview | undefined {
  const { storage } = useServices()
  const { id } = useCanvasSession()
  const [preview, setPreview] = useState<VersionPreview>()
  useEffect(() => {
    let isWanted = true
    const opened = openPreview(storage, id, versionId).catch((): VersionPreview => ({ type: 'failed' }))
    void opened.then((result) => isWanted && setPreview(result))
    return () => {
      isWanted = false
      void opened.then((result) => (result.type === 'shown' ? result.session.close() : undefined))
    }
  }, [storage, id, versionId])
  return preview
}

async function openPreview(storage: Storage, id: string, versionId: VersionId): Promise<VersionPreview> {
  const bytes = await storage.versions.read(versionId)
  if (!bytes) return { type: 'gone' }
  const document = openVersion(bytes)
  return document ? { type: 'shown', session: makePreview(id, document) } : { type: 'unreadable' }
}

function makePreview(id: string, document: CanvasDocument): CanvasSession {
  return startSession(id, document, nothingToSave, { isReadOnly: true, isFormer: true })
}

const saved = { type: 'saved' } as const

const nothingToSave: DocumentProvider = {
  getState: () => saved,
  subscribe: () => () => undefined,
  retry: async () => undefined,
  close: async () => undefined,
}
