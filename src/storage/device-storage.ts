import { Dexie, RangeSet } from 'dexie'
import { estimateStorage, requestPersistence } from './browser-quota'
import { makeCanvasRepository } from './canvas-repository'
import { type HarremanDatabase, isErased, reopenDatabase } from './database'
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
  const erased = new Set<() => Promise<void>>()

  const makeWay = async () => {
    await Promise.race([documents.flush(), pause(LAST_WRITES_LIMIT)])
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
  /** The database goes away: on purpose, or because the browser clears up. */
  const letGo = async () => {
    if (!(await isErased(database))) return await beginAnew()
    database.isOutdated = true
    // What the last page needs is fetched while the copy of the app is still there.
    await Promise.race([tellAll(erased), pause(LAST_WRITES_LIMIT)])
    database.close()
  }
  // The browser cuts the connection when it takes the data away from under it.
  database.on('ready', () => database.backendDB().addEventListener('close', beginAnew), true)
  database.on('versionchange', (event) => {
    // Without a new version the database is being deleted.
    void (event.newVersion === null ? letGo() : makeWay())
    // Dexie's own answer would open the newer database again at the next write.
    return false
  })

  return {
    mode: 'device',
    canvases: makeCanvasRepository(database, now),
    versions: makeLateVersions(async () => {
      return (await import('./version-repository')).makeVersionRepository(database, now)
    }),
    preferences: makePreferenceStore(database),
    openDocument: documents.open,
    addKept: async (...kept) => (await import('./add-kept')).addKept(database, ...kept),
    estimate: estimateStorage,
    requestPersistence,
    onOutdated: listenIn(outdated),
    onCleared: listenIn(cleared),
    erase: async () => {
      await (await import('./erase-device')).eraseDevice(database)
      await tellAll(erased)
    },
    onErased: listenIn(erased),
  }
}

function tellAll(listeners: ReadonlySet<() => Promise<void>>) {
  return Promise.allSettled([...listeners].map((listener) => listener()))
}

function pause(milliseconds: number) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function listenIn<Listener>(listeners: Set<Listener>) {
  return (listener: Listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
}
