import { listLinksOf, type MotivationId, type NoteId } from '../../domain/canvas'
import type { NoteKindId } from '../../domain/kinds/kind'
import { normaliseText } from '../../domain/normal-text'
import { OFFER_BLOCK } from '../../domain/relationships/motivation-offers'
import type { CalendarDay } from '../../domain/relationships/relationship-details'
import { readColumn, readLinks, readNote } from '../read-canvas'
import { act, type CanvasDocument } from '../schema'
import { addLink } from './links'
import { addNoteKind, addNotes, setLastDay } from './notes'

interface Offer {
  readonly text: string
  readonly kinds: readonly NoteKindId[]
  /** Until when it holds (R30); absent where it holds without an end. */
  readonly lastDay?: CalendarDay
}

/**
 * Makes an offer of a motivation's means: a note with its kinds, linked with the motivation (R12). A note that has these
 * words already gets the kinds and the link instead.
 */
export function makeOffer(
  document: CanvasDocument,
  motivation: MotivationId,
  { text, kinds, lastDay }: Offer,
): NoteId {
  return act(document, () => {
    const wanted = normaliseText(text)
    const same = readColumn(document, OFFER_BLOCK).find(({ id }) => {
      const map = document.notes.get(id)
      return map && readNote(id, map).text === wanted
    })
    const spot = { block: OFFER_BLOCK, index: Number.POSITIVE_INFINITY }
    const [id = ''] = same ? [same.id] : addNotes(document, spot, [{ text, kinds, lastDay }])
    if (same) for (const kind of kinds) addNoteKind(document, [id], kind)
    if (same && lastDay) setLastDay(document, id, lastDay)
    const links = listLinksOf({ linksById: readLinks(document) }, motivation)
    const isLinked = links.some(({ from, to }) => from === id || to === id)
    if (!isLinked) addLink(document, { from: motivation, to: id, label: '' })
    return id
  })
}
