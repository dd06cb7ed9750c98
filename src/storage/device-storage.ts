import type * as Y from 'yjs'
import type { CanvasId } from '../domain/canvas'
import type { CanvasSummary } from '../domain/progress'
import { estimateStorage, requestPersistence } from './browser-quota'
import { makeCanvasRepository } from './canvas-repository'
import type { HarremanDatabase } from './database'
import { DeviceDocument, type DocumentTiming } from './device-document'
import { makeLateVersions } from './late-versions'
import { makePreferenceStore } from './preference-store'
import type { OpenOutcome, Storage } from './storage'

export interface DeviceStorageOptions {
  /** The clock; milliseconds since 1970 UTC. */
  readonly now: () => number
  readonly timing: DocumentTiming
}

/** How long a newer version of the app has to wait for the last edits of this tab, in milliseconds. */
const LAST_WRITES_LIMIT = 1000

/** The storage on an open database. */
export function makeDeviceStorage(
  database: HarremanDatabase,
  { now, timing }: DeviceStorageOptions,
): Storage {
  const documents = new Set<DeviceDocument>()
  const outdatedListeners = new Set<() => void>()

  const makeWay = async () => {
    const writes = Promise.all([...documents].map((document) => document.flush()))
    await Promise.race([writes, new Promise((resolve) => setTimeout(resolve, LAST_WRITES_LIMIT))])
    database.isOutdated = true
    database.close()
    for (const listener of outdatedListeners) listener()
  }
  database.on('versionchange', (event) => {
    // Without a new version the database is being deleted: the next write begins a fresh one.
    if (event.newVersion === null) database.close({ disableAutoOpen: false })
    else void makeWay()
    // Dexie's own answer would open the newer database again at the next write.
    return false
  })

  const openDocument = async (
    id: CanvasId,
    doc: Y.Doc,
    summarise: () => CanvasSummary,
  ): Promise<OpenOutcome> => {
    const document = new DeviceDocument({ database, now, timing }, id, doc, summarise)
    const outcome = await document.open()
    if (outcome.type !== 'opened') return outcome
    documents.add(document)
    const close = async () => {
      await document.close()
      documents.delete(document)
    }
    const { getState, subscribe, retry } = document
    return { type: 'opened', provider: { getState, subscribe, retry, close } }
  }

  return {
    mode: 'device',
    canvases: makeCanvasRepository(database, now),
    versions: makeLateVersions(async () => {
      const { makeVersionRepository } = await import('./version-repository')
      return makeVersionRepository(database, now)
    }),
    preferences: makePreferenceStore(database),
    openDocument,
    addKept: async (...kept) => (await import('./add-kept')).addKept(database, ...kept),
    estimate: estimateStorage,
    requestPersistence,
    onOutdated: (listener) => {
      outdatedListeners.add(listener)
      return () => outdatedListeners.delete(listener)
    },
  }
}
