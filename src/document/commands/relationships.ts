import type { NoteId } from '../../domain/canvas'
import type {
  CalendarDay,
  RelationshipCost,
  RelationshipDay,
  RelationshipStatus,
  RelationshipText,
} from '../../domain/relationships/relationship-details'
import { act, type CanvasDocument, type NoteMap } from '../schema'
import { writeLateText, writePart } from '../write-details'

/** Writes one of the texts of a relationship: who helps, where, what customers serve themselves with, the representative. */
export function writeRelationshipText(
  document: CanvasDocument,
  id: NoteId,
  part: RelationshipText,
  text: string,
): void {
  changeNotes(document, [id], (note) => writeLateText(note, part, text))
}

/** Sets when the representative came or the last review was; an empty day takes it away. */
export function setRelationshipDay(
  document: CanvasDocument,
  id: NoteId,
  part: RelationshipDay,
  day: CalendarDay,
): void {
  changeNotes(document, [id], (note) => writePart(note, part, day || undefined))
}

/** Sets whether relationships are planned or established (R19). */
export function setRelationshipStatus(
  document: CanvasDocument,
  ids: readonly NoteId[],
  status: RelationshipStatus,
): void {
  changeNotes(document, ids, (note) =>
    writePart(note, 'status', status.state === 'open' ? undefined : status),
  )
}

/** Sets how costly relationships are (R50). The amount is finite and not negative: who reads it from a text sees to that. */
export function setRelationshipCost(
  document: CanvasDocument,
  ids: readonly NoteId[],
  cost: RelationshipCost,
): void {
  changeNotes(document, ids, (note) => writePart(note, 'cost', cost.type === 'open' ? undefined : cost))
}

/** Notes deleted meanwhile are passed over. */
export function changeNotes(
  document: CanvasDocument,
  ids: readonly NoteId[],
  change: (note: NoteMap) => void,
): void {
  act(document, () => {
    for (const id of ids) {
      const note = document.notes.get(id)
      if (note) change(note)
    }
  })
}
