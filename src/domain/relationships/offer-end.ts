import { type Canvas, listNotes, type Note } from '../canvas'
import { OFFER_BLOCK } from './motivation-offers'
import type { CalendarDay } from './relationship-details'
import { offerKinds } from './relationship-kinds'

/** Whether a limited-time offer is over (R30): it holds on its last day, and no longer. */
export function isOfferOver({ lastDay }: Pick<Note, 'lastDay'>, today: CalendarDay): boolean {
  return lastDay !== undefined && lastDay < today
}

/** Whether a note is an offer, which may hold only for a time. */
export function isOffer({ kinds, lastDay }: Pick<Note, 'kinds' | 'lastDay'>): boolean {
  return lastDay !== undefined || offerKinds.some((kind) => kinds.includes(kind))
}

/** The offers that hold only for a time, in their order on the canvas. */
export function listLimitedOffers(canvas: Pick<Canvas, 'noteIdsByPlace' | 'notesById'>): Note[] {
  return listNotes(canvas, OFFER_BLOCK).filter(({ lastDay }) => lastDay !== undefined)
}
