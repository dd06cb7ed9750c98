import { type Canvas, listLinksOf, listNotes, type Motivation, type MotivationId, type Note } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import type { MotivationKindId } from '../kinds/kind'
import { splitIntoNotes } from '../split-notes'
import { findOtherEnd } from './motivation-timings'
import type { offerKinds } from './relationship-kinds'

/** Where the offers stand that a motivation's means become. */
export const OFFER_BLOCK: BlockId = 'valuePropositions'

export type OfferKind = (typeof offerKinds)[number]

/** What an offer of a motivation can be, the usual first; none for an aim of one's own: its means may be anything. */
export function listOfferKinds(motivation: MotivationKindId): readonly OfferKind[] {
  if (motivation === 'motivation.acquisition') return ['offer.special']
  if (motivation === 'motivation.retention') return ['offer.privilege']
  return motivation === 'motivation.boostSales' ? ['offer.upselling', 'offer.crossSelling'] : []
}

/** The means of a motivation, each once. */
export function listMeans({ means }: Pick<Motivation, 'means'>): string[] {
  return [...new Set(splitIntoNotes(means))]
}

/** The note that a means has become: it stands among the offers with these words, linked with the motivation (R12). */
export function findOffer(
  canvas: Pick<Canvas, 'linksById' | 'noteIdsByPlace' | 'notesById'>,
  motivation: MotivationId,
  means: string,
): Note | undefined {
  const ends = new Set(listLinksOf(canvas, motivation).map((link) => findOtherEnd(link, motivation)))
  return listNotes(canvas, OFFER_BLOCK).find(({ id, text }) => text === means && ends.has(id))
}
