import { generateNKeysBetween } from 'fractional-indexing'
import type { NoteId, PlacedNote } from '../domain/canvas'

/** Order keys for notes that are to stand at one spot, and new keys for neighbours that had to give way. */
export interface OrderPlan {
  readonly keys: readonly string[]
  readonly rekeyed: ReadonlyMap<NoteId, string>
}

/**
 * Plans where `count` notes stand so that they follow `index` notes of the column (the moved ones not counted).
 * Two people who insert at one spot get equal keys, between which no key exists: then the notes behind are re-keyed.
 */
export function planOrder(
  column: readonly PlacedNote[],
  index: number,
  count: number,
  moved: ReadonlySet<NoteId> = new Set(),
): OrderPlan {
  const notes = column.filter((note) => !moved.has(note.id))
  const position = Math.max(0, Math.min(index, notes.length))
  const before = notes[position - 1]?.place.order ?? null
  const after = notes[position]?.place.order ?? null
  if (before === null || after === null || before < after) {
    return { keys: generateNKeysBetween(before, after, count), rekeyed: new Map() }
  }
  const behind = notes.slice(position)
  const nextDistinct = behind.find((note) => note.place.order > after)?.place.order ?? null
  const equals = behind.filter((note) => note.place.order === after)
  const keys = generateNKeysBetween(after, nextDistinct, count + equals.length)
  const rekeyed = new Map(equals.map((note, offset) => [note.id, keys[count + offset] ?? after]))
  return { keys: keys.slice(0, count), rekeyed }
}
