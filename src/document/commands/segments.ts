import type { NoteId } from '../../domain/canvas'
import type { SegmentMark } from '../../domain/segments/segment-details'
import type { CanvasDocument } from '../schema'
import { writeLateText, writePart } from '../write-details'
import { changeNotes } from './relationships'

/** Writes what stands on the marks of a segment; empty means the beginning of its text. */
export function writeShortName(document: CanvasDocument, id: NoteId, shortName: string): void {
  changeNotes(document, [id], (note) => writeLateText(note, 'shortName', shortName))
}

/** Gives a segment a colour; undefined: the first that no other segment has. */
export function setSegmentMark(document: CanvasDocument, id: NoteId, mark: SegmentMark | undefined): void {
  changeNotes(document, [id], (note) => writePart(note, 'mark', mark))
}
