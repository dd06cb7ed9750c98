import type { Canvas, NoteId } from '../canvas'
import type { BlockId } from '../kinds/block-ids'

type Linked = Pick<Canvas, 'linksById' | 'notesById'>

/** Which notes of the second block each note of the first is linked with, in either direction. Without links: absent. */
export function listTies(
  { linksById, notesById }: Linked,
  first: BlockId,
  second: BlockId,
): ReadonlyMap<NoteId, ReadonlySet<NoteId>> {
  const ties = new Map<NoteId, Set<NoteId>>()
  const isIn = (id: NoteId, block: BlockId) => notesById.get(id)?.place.block === block
  const tie = (one: NoteId, other: NoteId) => {
    if (!isIn(one, first) || !isIn(other, second)) return
    const tied = ties.get(one)
    if (tied) tied.add(other)
    else ties.set(one, new Set([other]))
  }
  for (const { from, to } of linksById.values()) {
    tie(from, to)
    tie(to, from)
  }
  return ties
}
