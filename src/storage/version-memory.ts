import type { CanvasId } from '../domain/canvas'
import type { CanvasVersion, VersionId, VersionRepository } from './storage'
import { describeVersion, findNewest, listVersions, makeVersionRow, type VersionRow } from './version-row'

interface KeptVersion {
  readonly row: VersionRow
  readonly bytes: Uint8Array
}

/** The versions of canvases that nothing but this tab keeps. */
export class VersionMemory implements VersionRepository {
  readonly #now: () => number
  readonly #versionsById = new Map<VersionId, KeptVersion>()
  readonly #listeners = new Set<() => void>()

  constructor(now: () => number) {
    this.#now = now
  }

  readonly list: VersionRepository['list'] = async (canvasId) => this.#list(canvasId)

  readonly watch: VersionRepository['watch'] = (canvasId, listener) => {
    const tell = () => listener(this.#list(canvasId))
    this.#listeners.add(tell)
    queueMicrotask(() => this.#listeners.has(tell) && tell())
    return () => this.#listeners.delete(tell)
  }

  readonly read: VersionRepository['read'] = async (id) => this.#versionsById.get(id)?.bytes

  readonly add: VersionRepository['add'] = async (version, bytes) => {
    if (!this.#versionsById.has(version.id)) this.#put({ ...version, keptAt: version.createdAt }, bytes)
  }

  readonly keep: VersionRepository['keep'] = async (draft, isWanted) => {
    const newest = findNewest(this.#rows(draft.canvasId))
    const bytes = newest && this.#versionsById.get(newest.id)?.bytes
    const age = this.#now() - (newest?.keptAt ?? 0)
    if (!isWanted(newest && { version: describeVersion(newest), age, bytes })) return
    const row = makeVersionRow(draft, this.#now(), newest)
    this.#put(row, draft.bytes)
    return describeVersion(row)
  }

  readonly rename: VersionRepository['rename'] = async (id, name) => {
    const kept = this.#versionsById.get(id)
    if (kept) this.#put({ ...kept.row, name }, kept.bytes)
  }

  readonly delete: VersionRepository['delete'] = async (ids) => {
    for (const id of ids) this.#versionsById.delete(id)
    this.#tell()
  }

  readonly thin: VersionRepository['thin'] = (canvasId, choose) =>
    this.delete(choose(this.#list(canvasId), this.#now()))

  /** Lets go of all versions of canvases that are deleted for good. */
  forget(canvasIds: readonly CanvasId[]): void {
    for (const { row } of [...this.#versionsById.values()]) {
      if (canvasIds.includes(row.canvasId)) this.#versionsById.delete(row.id)
    }
    this.#tell()
  }

  #list(canvasId: CanvasId): readonly CanvasVersion[] {
    return listVersions(this.#rows(canvasId))
  }

  #rows(canvasId: CanvasId): readonly VersionRow[] {
    return [...this.#versionsById.values()].flatMap(({ row }) => (row.canvasId === canvasId ? [row] : []))
  }

  #put(row: VersionRow, bytes: Uint8Array): void {
    this.#versionsById.set(row.id, { row, bytes })
    this.#tell()
  }

  #tell(): void {
    for (const tell of this.#listeners) tell()
  }
}
