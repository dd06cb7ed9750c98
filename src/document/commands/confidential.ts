import type { AnswerId, NoteId } from '../../domain/canvas'
import { act, type CanvasDocument } from '../schema'
import { writePart } from '../write-details'
import { changeNotes } from './relationships'

/** Marks notes as confidential, or takes the mark away (R84). */
export function setNotesConfidential(
  document: CanvasDocument,
  ids: readonly NoteId[],
  isConfidential: boolean,
): void {
  changeNotes(document, ids, (note) => writePart(note, 'isConfidential', isConfidential || undefined))
}

/** Marks an answer or the text of a block as confidential, or takes the mark away (R84). */
export function setAnswerConfidential(document: CanvasDocument, id: AnswerId, isConfidential: boolean): void {
  act(document, () => writePart(document.confidentialAnswers, id, isConfidential || undefined))
}

/** Says that a note's representative and second contact may leave the device, or that they may not, as at first. */
export function setRepresentativeOpen(document: CanvasDocument, id: NoteId, isOpen: boolean): void {
  changeNotes(document, [id], (note) => writePart(note, 'isRepresentativeOpen', isOpen || undefined))
}
