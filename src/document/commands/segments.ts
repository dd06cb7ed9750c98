import type { NoteId } from '../../domain/canvas'
import { type CustomerStage, customerStages } from '../../domain/relationships/relationship-kinds'
import type { SegmentMark } from '../../domain/segments/segment-details'
import { act, type CanvasDocument } from '../schema'
import { writeLateText, writePart } from '../write-details'
import { addNoteKind, removeNoteKind } from './notes'
import { changeNotes } from './relationships'

/** Writes what stands on the marks of a segment; empty means the beginning of its text. */
export function writeShortName(document: CanvasDocument, id: NoteId, shortName: string): void {
  changeNotes(document, [id], (note) => writeLateText(note, 'shortName', shortName))
}

/** Gives a segment a colour; undefined: the first that no other segment has. */
export function setSegmentMark(document: CanvasDocument, id: NoteId, mark: SegmentMark | undefined): void {
  changeNotes(document, [id], (note) => writePart(note, 'mark', mark))
}

/** Says at which stage of the customer base a segment is; it leaves the stage where it was. */
export function setSegmentStage(
  document: CanvasDocument,
  id: NoteId,
  stage: CustomerStage | undefined,
): void {
  act(document, () => {
    for (const former of customerStages) if (former !== stage) removeNoteKind(document, [id], former)
    if (stage) addNoteKind(document, [id], stage)
  })
}
