import { type Link, type LinkEnd, PARKING, type PlaceId } from '../canvas'
import { findCanvasKind, hasBlock } from '../kinds/index'
import type { Comparison, Difference, Side } from './difference'

/** What somebody can do about a difference: fetch what is on the other side only, or let it be as it is there. */
export type Offer = 'fetch' | 'change'

/** What can be taken over from the given side into the other; undefined where it has nothing to give. */
export function findOffer(difference: Difference, comparison: Comparison, from: Side): Offer | undefined {
  switch (difference.type) {
    case 'noteAdded':
    case 'motivationAdded':
      return from === 'after' ? 'fetch' : undefined
    case 'noteRemoved':
    case 'motivationRemoved':
      return from === 'before' ? 'fetch' : undefined
    case 'linkAdded':
      return from === 'after' && translateLink(difference.after, comparison, from) ? 'fetch' : undefined
    case 'linkRemoved':
      return from === 'before' && translateLink(difference.before, comparison, from) ? 'fetch' : undefined
    case 'noteChanged':
      // Comments are a conversation: who said what when is not to be made to have been.
      return difference.change.part === 'comments' ? undefined : 'change'
    case 'noteMoved':
      return hasPlace(comparison, from, difference[from].place.block) ? 'change' : undefined
    case 'customersChanged':
    case 'workshopChanged':
      return undefined
    default:
      return 'change'
  }
}

/** Whether a place of the given side is one of the other side too: canvases of two kinds can be compared. */
function hasPlace({ before, after }: Comparison, from: Side, place: PlaceId): boolean {
  const kind = findCanvasKind(from === 'before' ? after : before)
  return place === PARKING || hasBlock(kind, place)
}

/** The ends of a link of the given side by the ids of the other; undefined where one of them is not there. */
export function translateLink(
  { from, to }: Pick<Link, 'from' | 'to'>,
  { partners }: Pick<Comparison, 'partners'>,
  side: Side,
): { readonly from: LinkEnd; readonly to: LinkEnd } | undefined {
  const ends = side === 'before' ? partners.afterByBefore : partners.beforeByAfter
  const [start, end] = [ends.get(from), ends.get(to)]
  return start === undefined || end === undefined ? undefined : { from: start, to: end }
}
