import { Dexie, type Table } from 'dexie'
import type { CanvasId } from '../domain/canvas'
import type { VersionId } from './storage'

/** A version adds tables and indexes and never takes any away: an older tab must not "mend" a newer database. */
const DATABASE_VERSION = 2

/** One flush of one document, or several merged by compaction. */
export interface UpdateRow {
  /** Given by the database in the order in which the transactions commit. */
  readonly key?: number
  readonly canvasId: CanvasId
  /** A Yjs update in the V2 encoding. */
  readonly bytes: Uint8Array
}

export interface PreferenceRow {
  readonly key: string
  readonly value: unknown
}

/** The content of a version, apart from its row: whoever lists versions reads no content. */
export interface VersionContentRow {
  readonly id: VersionId
  /** The whole document as a Yjs update in the V2 encoding. */
  readonly bytes: Uint8Array
}

export class HarremanDatabase extends Dexie {
  /** `unknown`, because what lies on a disk is checked before it is believed; see `readCanvasRow`. */
  declare readonly canvases: Table<unknown, CanvasId>
  declare readonly updates: Table<UpdateRow, number>
  declare readonly preferences: Table<PreferenceRow, string>
  declare readonly versions: Table<unknown, VersionId>
  declare readonly versionContents: Table<VersionContentRow, VersionId>
  /** True once this tab has made way for a newer version of the database. */
  isOutdated = false

  constructor(name: string) {
    // Dexie's own cache would show rows to the library before they are on the disk.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores({
      canvases: 'id, updatedAt',
      updates: '++key, canvasId',
      preferences: 'key',
    })
    this.version(DATABASE_VERSION).stores({
      versions: 'id, canvasId',
      versionContents: 'id',
    })
  }

  /** By itself Dexie never again opens what could not be opened once. */
  forgetFailure(): void {
    if (this.hasFailed() && !this.isOutdated) this.close({ disableAutoOpen: false })
  }
}

/** Stands among the preferences while the database is deleted on purpose: the last thing that other tabs read in it. */
export const ERASED = 'erased'

export async function isErased(database: HarremanDatabase): Promise<boolean> {
  const row = await database.preferences.get(ERASED).catch(() => undefined)
  return row !== undefined
}

export type DatabaseOpening =
  | { readonly type: 'opened'; readonly database: HarremanDatabase }
  /** The browser gives no IndexedDB here: missing, forbidden, broken, or silent for too long. */
  | { readonly type: 'unavailable' }
  /** A newer version of the app has been here. */
  | { readonly type: 'newer' }

/** `onBlocked` tells that another tab keeps an older version open; the time limit (milliseconds) then no longer counts. */
export async function openDatabase(
  name: string,
  timeLimit: number,
  onBlocked: () => void,
): Promise<DatabaseOpening> {
  const database = new HarremanDatabase(name)
  const opening = openNow(database)
  return await new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve({ type: 'unavailable' })
      // An answer that comes too late must not stand in the way of other tabs.
      opening.then(() => database.close())
    }, timeLimit)
    database.on('blocked', () => {
      clearTimeout(timer)
      onBlocked()
    })
    opening.then((outcome) => {
      clearTimeout(timer)
      resolve(outcome)
    })
  })
}

/** Opens a database whose connection the browser has cut. */
export async function reopenDatabase(database: HarremanDatabase): Promise<void> {
  database.close({ disableAutoOpen: false })
  const opening = await openNow(database)
  if (opening.type === 'newer') database.isOutdated = true
}

/** What these name passes by itself: the browser was killed a moment ago, or is still clearing up. */
const passingErrors: readonly unknown[] = ['UnknownError', 'AbortError']
const LONGEST_PAUSE = 1600

async function openNow(database: HarremanDatabase, pause = 50): Promise<DatabaseOpening> {
  try {
    await database.open()
  } catch (error) {
    const name = error instanceof Error && error.name
    if (name === 'VersionError') return { type: 'newer' }
    if (!passingErrors.includes(name) || pause > LONGEST_PAUSE) return { type: 'unavailable' }
    await new Promise((resolve) => setTimeout(resolve, pause))
    database.forgetFailure()
    return await openNow(database, 2 * pause)
  }
  // Dexie opens a newer database without a word, and counts in tenths of a version.
  if (database.backendDB().version < (DATABASE_VERSION + 1) * 10) return { type: 'opened', database }
  database.close()
  return { type: 'newer' }
}
