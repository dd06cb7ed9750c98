import { newId } from '../document/new-id'
import { type CanvasVersion, type VersionDraft, versionCauses } from './storage'

/** A version as it lies in the database, without its content. */
export interface VersionRow extends CanvasVersion {
  /** What the clock said, however it was set. */
  readonly keptAt: number
}

/** The row of a new version at `now`. Its time is later than that of the newest, even when the clock was set back. */
export function makeVersionRow(draft: VersionDraft, now: number, newest: VersionRow | undefined): VersionRow {
  const { bytes: _, ...version } = draft
  const createdAt = newest ? Math.max(now, newest.createdAt + 1) : now
  return { ...version, id: newId(), createdAt, keptAt: now }
}

/** Reads what lies in the database; undefined for what is no version. */
export function readVersionRow(value: unknown): VersionRow | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const row: Record<string, unknown> = { ...value }
  const { id, canvasId, createdAt, name, title, noteCount } = row
  const cause = versionCauses.find((known) => known === row.cause)
  if (typeof id !== 'string' || typeof canvasId !== 'string' || !cause || !isNumber(createdAt))
    return undefined
  return {
    id,
    canvasId,
    createdAt,
    cause,
    name: typeof name === 'string' ? name : undefined,
    title: typeof title === 'string' ? title : '',
    noteCount: isNumber(noteCount) ? noteCount : 0,
    keptAt: isNumber(row.keptAt) ? row.keptAt : createdAt,
  }
}

/** What others than the storage see of rows, newest first. */
export function listVersions(rows: readonly VersionRow[]): readonly CanvasVersion[] {
  return rows.map(describeVersion).sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))
}

export function describeVersion({ keptAt: _, ...version }: VersionRow): CanvasVersion {
  return version
}

export function findNewest(rows: readonly VersionRow[]): VersionRow | undefined {
  return rows.reduce<VersionRow | undefined>(
    (newest, row) => (newest && newest.createdAt >= row.createdAt ? newest : row),
    undefined,
  )
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
