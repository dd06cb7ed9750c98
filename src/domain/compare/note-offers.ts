import type { NoteId } from '../canvas'
import type { Comparison, Difference } from './difference'
import { findOffer } from './find-offer'

/** What can be taken over from the canvas before into the one after, by the notes of the canvas before. */
export function listNoteOffers(comparison: Comparison): ReadonlyMap<NoteId, readonly Difference[]> {
  const offers = new Map<NoteId, Difference[]>()
  for (const difference of comparison.sections.flatMap(({ differences }) => differences)) {
    const id = findNote(difference)
    if (id === undefined || !findOffer(difference, comparison, 'before')) continue
    const known = offers.get(id)
    if (known) known.push(difference)
    else offers.set(id, [difference])
  }
  return offers
}

function findNote(difference: Difference): NoteId | undefined {
  switch (difference.type) {
    case 'noteRemoved':
    case 'noteMoved':
    case 'noteReordered':
    case 'noteChanged':
      return difference.before.id
    default:
      return undefined
  }
}
