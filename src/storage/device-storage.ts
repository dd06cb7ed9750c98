import { Dexie, RangeSet } from 'dexie'
import { estimateStorage, requestPersistence } from './browser-quota'
import { makeCanvasRepository } from './canvas-repository'
import { type HarremanDatabase, reopenDatabase } from './database'
import type { DocumentTiming } from './device-document'
import { makeLateVersions } from './late-versions'
import { OpenDocuments } from './open-documents'
import { makePreferenceStore } from './preference-store'
import type { Storage } from './storage'

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
  const documents = new OpenDocuments({ database, now, timing })
  const outdated = new Set<() => void>()
  const cleared = new Set<() => void>()

  const makeWay = async () => {
    await Promise.race([documents.flush(), new Promise((resolve) => setTimeout(resolve, LAST_WRITES_LIMIT))])
    database.isOutdated = true
    database.close()
    for (const listener of outdated) listener()
  }
  const beginAnew = async () => {
    const isOpen = reopenDatabase(database)
    documents.writeAnew(isOpen)
    for (const listener of cleared) listener()
    await isOpen
    // Nobody has written, yet every list has to be read again, in all tabs.
    Dexie.on.storagemutated.fire({ all: new RangeSet(Number.NEGATIVE_INFINITY, [[]]) })
  }
  // The browser cuts the connection when it takes the data away from under it.
  database.on('ready', () => database.backendDB().addEventListener('close', beginAnew), true)
  database.on('versionchange', (event) => {
    // Without a new version the database is being deleted; the next act opens a fresh one.
    void (event.newVersion === null ? beginAnew() : makeWay())
    // Dexie's own answer would open the newer database again at the next write.
    return false
  })

  return {
    mode: 'device',
    canvases: makeCanvasRepository(database, now),
    versions: makeLateVersions(async () => {
      const { makeVersionRepository } = await import('./version-repository')
      return makeVersionRepository(database, now)
    }),
    preferences: makePreferenceStore(database),
    openDocument: documents.open,
    addKept: async (...kept) => (await import('./add-kept')).addKept(database, ...kept),
    estimate: estimateStorage,
    requestPersistence,
    onOutdated: listenIn(outdated),
    onCleared: listenIn(cleared),
  }
}

function listenIn(listeners: Set<() => void>) {
  return (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
}
