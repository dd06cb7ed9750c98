import type * as Y from 'yjs'
import type { CanvasId } from '../domain/canvas'
import type { CanvasSummary } from '../domain/progress'

/** What the library knows of a canvas. Times are milliseconds since 1970 UTC. */
export interface CanvasRow extends CanvasSummary {
  readonly id: CanvasId
  readonly createdAt: number
  readonly updatedAt: number
  /** When it was put into the bin; absent outside of it. */
  readonly deletedAt?: number
}

/** A canvas whose row or document cannot be read, set aside with what is left of it. */
export interface DamagedCanvas {
  readonly id: CanvasId
  /** What lies in the database, as the bytes of a JSON file: the row and, in Base64, the updates (Yjs, V2). */
  readonly raw: Uint8Array
}

export type StorageFailure =
  | { readonly type: 'quotaExceeded' }
  /** Another tab runs a version of the app with a newer database. */
  | { readonly type: 'newerVersionOpen' }
  | { readonly type: 'writeFailed'; readonly message: string }
  | { readonly type: 'readFailed'; readonly message: string }

export type SaveState =
  /** The last transaction has completed: what is on the screen is on the disk. */
  | { readonly type: 'saved' }
  | { readonly type: 'saving' }
  /** Kept in memory only, because this browser gives no storage. */
  | { readonly type: 'memoryOnly' }
  | { readonly type: 'failed'; readonly failure: StorageFailure }

/** Keeps one open Y.Doc on disk and in step with the other tabs that have it open. */
export interface DocumentProvider {
  readonly getState: () => SaveState
  readonly subscribe: (listener: () => void) => () => void
  /** Writes again what could not be written. */
  readonly retry: () => Promise<void>
  /** Writes what is left and lets go of the document. Where that fails, `getState` says so and it is tried further. */
  readonly close: () => Promise<void>
}

export type OpenOutcome =
  | { readonly type: 'opened'; readonly provider: DocumentProvider }
  | { readonly type: 'missing' }
  | { readonly type: 'damaged'; readonly damaged: DamagedCanvas }
  | { readonly type: 'failed'; readonly failure: StorageFailure }

/** What fails rejects with a `StorageError`, which carries a `StorageFailure`. */
export interface CanvasRepository {
  /** All rows, the bin included; no document is read. */
  readonly list: () => Promise<readonly CanvasRow[]>
  /** Calls back with all rows at once and after every change, in this tab or another. */
  readonly watch: (listener: (rows: readonly CanvasRow[]) => void) => () => void
  /** Without those whose row is whole and whose document alone is damaged: that shows on opening. */
  readonly listDamaged: () => Promise<readonly DamagedCanvas[]>
  /** Writes a new canvas as a whole; fails rather than overwrite one with the same id. */
  readonly create: (doc: Y.Doc, summary: CanvasSummary) => Promise<void>
  /** The whole document as one update (`Y.applyUpdateV2`); undefined when there is none. */
  readonly read: (id: CanvasId) => Promise<Uint8Array | undefined>
  readonly moveToBin: (ids: readonly CanvasId[]) => Promise<void>
  readonly restore: (ids: readonly CanvasId[]) => Promise<void>
  /** For good, with the document. */
  readonly deleteForever: (ids: readonly CanvasId[]) => Promise<void>
}

/** Why a version was kept: by itself while editing, before something that changes much, or because somebody asked. */
export const versionCauses = ['editing', 'import', 'restore', 'upgrade', 'request'] as const
export type VersionCause = (typeof versionCauses)[number]

export type VersionId = string

/** A former state of a canvas, without its content. */
export interface CanvasVersion {
  readonly id: VersionId
  readonly canvasId: CanvasId
  /** Milliseconds since 1970 UTC; never earlier than the version before, even when the clock was set back. */
  readonly createdAt: number
  readonly cause: VersionCause
  /** Given by a person; a version with a name is never thinned out. */
  readonly name: string | undefined
  readonly title: string
  readonly noteCount: number
}

/** A state of a canvas that is to become a version; the storage gives it an id and its time. */
export interface VersionDraft extends Omit<CanvasVersion, 'id' | 'createdAt'> {
  /** The document as one update (Yjs, V2). */
  readonly bytes: Uint8Array
}

export interface NewestVersion {
  readonly version: CanvasVersion
  /** Milliseconds since it was kept; negative when the clock was set back since. */
  readonly age: number
  readonly bytes: Uint8Array | undefined
}

/** What fails rejects with a `StorageError`. The versions of a canvas go with it when it is deleted for good. */
export interface VersionRepository {
  /** The versions of a canvas, newest first; no content is read. */
  readonly list: (canvasId: CanvasId) => Promise<readonly CanvasVersion[]>
  /** Calls back with the list at once and after every change, in this tab or another. */
  readonly watch: (canvasId: CanvasId, listener: (versions: readonly CanvasVersion[]) => void) => () => void
  /** The document as it was, as one update (`Y.applyUpdateV2`); undefined when the version is gone. */
  readonly read: (id: VersionId) => Promise<Uint8Array | undefined>
  /** Keeps a version as it is; one with the same id is there already and stays. */
  readonly add: (version: CanvasVersion, bytes: Uint8Array) => Promise<void>
  /**
   * Keeps a new version if it is wanted beside the newest there is. Both happen in one transaction, so two tabs cannot
   * both keep one. Undefined when it is not wanted or the canvas is gone.
   */
  readonly keep: (
    draft: VersionDraft,
    isWanted: (newest: NewestVersion | undefined) => boolean,
  ) => Promise<CanvasVersion | undefined>
  /** Undefined takes the name away. */
  readonly rename: (id: VersionId, name: string | undefined) => Promise<void>
  readonly delete: (ids: readonly VersionId[]) => Promise<void>
  /** Deletes those that are chosen out of all at this time, in one transaction: none that has just been given a name. */
  readonly thin: (
    canvasId: CanvasId,
    choose: (versions: readonly CanvasVersion[], now: number) => readonly VersionId[],
  ) => Promise<void>
}

/** A canvas and a version as they once were, with their ids and times: what a backup keeps and gives back. */
export interface KeptCanvas {
  readonly row: CanvasRow
  /** The whole document as one update (Yjs, V2). */
  readonly bytes: Uint8Array
}

export interface KeptVersion {
  readonly version: CanvasVersion
  readonly bytes: Uint8Array
}

/** Small values of this device that belong to no canvas, such as the chosen language. */
export interface PreferenceStore {
  readonly read: () => Promise<Readonly<Record<string, unknown>>>
  readonly write: (key: string, value: unknown) => Promise<void>
}

/** Sizes in bytes; undefined where the browser does not tell. */
export interface StorageEstimate {
  readonly usage: number | undefined
  readonly quota: number | undefined
  /** Whether the browser promised not to evict the data by itself. */
  readonly isPersistent: boolean
}

export interface Storage {
  /** `memory` when IndexedDB is missing or blocked (a private window): nothing outlives the tab. */
  readonly mode: 'device' | 'memory'
  readonly canvases: CanvasRepository
  readonly versions: VersionRepository
  readonly preferences: PreferenceStore
  /**
   * Loads the document into the given empty Y.Doc and keeps it from then on. A document that does not open is to be
   * thrown away. `summarise` is called within a transaction and must give the document as it is at that moment.
   */
  readonly openDocument: (id: CanvasId, doc: Y.Doc, summarise: () => CanvasSummary) => Promise<OpenOutcome>
  /**
   * Writes canvases and versions as they once were, all of them or none. Fails rather than overwrite a canvas with the
   * same id; a version with the same id is there already and stays.
   */
  readonly addKept: (canvases: readonly KeptCanvas[], versions: readonly KeptVersion[]) => Promise<void>
  readonly estimate: () => Promise<StorageEstimate>
  /** Asks the browser to keep the data; it may say no. */
  readonly requestPersistence: () => Promise<boolean>
  /** Calls back when another tab needs a newer database than this one can read: time to reload. */
  readonly onOutdated: (listener: () => void) => () => void
  /** Calls back when the browser has deleted everything under the open tab; open documents are written anew. */
  readonly onCleared: (listener: () => void) => () => void
  /**
   * Deletes everything that the app keeps on this device, its own copy included (R85). From then on neither this tab nor
   * any other writes. Rejects with a `StorageError` when something is left; it may be called again.
   */
  readonly erase: () => Promise<void>
  /** Calls back when everything was deleted on purpose, in this tab or another: nothing is written any more. */
  readonly onErased: (listener: () => Promise<void>) => () => void
}
