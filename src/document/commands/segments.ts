import type { NoteId } from '../../domain/canvas'
import { type CustomerStage, customerStages } from '../../domain/relationships/relationship-kinds'
import type {
  Importance,
  ResourceAnswer,
  SegmentMark,
  SegmentText,
} from '../../domain/segments/segment-details'
import { act, type CanvasDocument } from '../schema'
import { writeLateText, writePart } from '../write-details'
import { addNoteKind, removeNoteKind } from './notes'
import { changeNotes } from './relationships'

/** Writes what stands on the marks of a segment; empty means the beginning of its text. */
export function writeShortName(document: CanvasDocument, id: NoteId, shortName: string): void {
  writeSegmentText(document, id, 'shortName', shortName)
}

/** Writes one of the texts of a segment: its short name, its sectors one per line (R25), what competitors do (R81). */
export function writeSegmentText(
  document: CanvasDocument,
  id: NoteId,
  part: SegmentText,
  text: string,
): void {
  changeNotes(document, [id], (note) => writeLateText(note, part, text))
}

/** Sets how important segments are (R71); undefined: nobody has said. */
export function setImportance(
  document: CanvasDocument,
  ids: readonly NoteId[],
  importance: Importance | undefined,
): void {
  changeNotes(document, ids, (note) => writePart(note, 'importance', importance))
}

/** Sets the countries of a segment by their codes (R21). */
export function setCountries(document: CanvasDocument, id: NoteId, countries: readonly string[]): void {
  changeNotes(document, [id], (note) =>
    writePart(note, 'countries', countries.length > 0 ? countries : undefined),
  )
}

/** Says whether the resources are enough for a segment (R73). */
export function setResources(
  document: CanvasDocument,
  id: NoteId,
  resources: ResourceAnswer | undefined,
): void {
  changeNotes(document, [id], (note) => writePart(note, 'resources', resources))
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
