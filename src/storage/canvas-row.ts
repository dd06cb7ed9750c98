import { readWorkshopSummary } from '../document/read-workshop-summary'
import { type CanvasId, type NoteColour, noteColours } from '../domain/canvas'
import type { BlockId } from '../domain/kinds/block-ids'
import { findCanvasKind, isCanvasKindId } from '../domain/kinds/index'
import type { CanvasKind } from '../domain/kinds/kind'
import { readOwnKind } from '../domain/kinds/kind-registry'
import { isLanguage } from '../domain/language'
import type { CanvasSummary } from '../domain/progress'
import { encodeBase64, isBytes } from './bytes'
import type { CanvasRow, DamagedCanvas } from './storage'

/** The row after a change at `now`. Time never runs backwards, even when the clock of the machine was set back. */
export function makeCanvasRow(
  id: CanvasId,
  summary: CanvasSummary,
  now: number,
  former?: CanvasRow,
): CanvasRow {
  const deletedAt = former?.deletedAt
  return {
    ...summary,
    id,
    createdAt: former?.createdAt ?? now,
    updatedAt: Math.max(now, former?.updatedAt ?? 0),
    ...(deletedAt === undefined ? {} : { deletedAt }),
  }
}

/** Reads what lies in the database: the summary is mended where it can be, a row without identity is undefined. */
export function readCanvasRow(value: unknown): CanvasRow | undefined {
  const row = readRecord(value)
  const workshop = readWorkshopSummary(row.workshop)
  const { id, title, createdAt, updatedAt, deletedAt, contentLanguage } = row
  if (typeof id !== 'string' || typeof title !== 'string') return undefined
  if (!isTime(createdAt) || !isTime(updatedAt)) return undefined
  const kind = isCanvasKindId(row.kind) ? row.kind : 'businessModel'
  const ownKind = kind === 'own' ? readOwnKind(row.ownKind) : undefined
  const { blocks } = findCanvasKind({ kind, ownKind })
  return {
    id,
    kind,
    ...(ownKind && { ownKind }),
    title,
    pitch: typeof row.pitch === 'string' ? row.pitch : '',
    contentLanguage: isLanguage(contentLanguage) ? contentLanguage : 'en',
    noteCount: readCount(row.noteCount),
    filledBlocks: readCount(row.filledBlocks),
    totalBlocks: readCount(row.totalBlocks) || blocks.length,
    picture: readPicture(row.picture, blocks),
    ...(workshop && { workshop }),
    createdAt,
    updatedAt,
    ...(isTime(deletedAt) ? { deletedAt } : {}),
  }
}

/** Packs all that is left of a canvas into one JSON text: the row as it lies there, the updates (Yjs, V2) in Base64. */
export function packDamaged(id: CanvasId, row: unknown, updates: readonly unknown[]): DamagedCanvas {
  const parts = updates.map((bytes) => (isBytes(bytes) ? encodeBase64(bytes) : bytes))
  const text = JSON.stringify({ canvasId: id, row, updates: parts }, writeAnyValue, 2)
  return { id, raw: new TextEncoder().encode(text) }
}

/** JSON refuses BigInt, and IndexedDB may hold one. */
function writeAnyValue(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}

function readPicture(value: unknown, blocks: CanvasKind['blocks']): CanvasRow['picture'] {
  const record = readRecord(value)
  const picture: Partial<Record<BlockId, readonly NoteColour[]>> = {}
  for (const { id } of blocks) {
    const colours = record[id]
    if (Array.isArray(colours)) picture[id] = colours.filter(isColour)
  }
  return picture
}

function isColour(value: unknown): value is NoteColour {
  return noteColours.some((colour) => colour === value)
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function readCount(value: unknown): number {
  return isTime(value) && value > 0 ? Math.floor(value) : 0
}

function readRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Whether the blocks of a row's canvas are known only when all kinds of canvas are loaded. */
export function hasOtherKind(row: unknown): boolean {
  const { kind } = readRecord(row)
  return kind !== undefined && kind !== 'businessModel'
}
