import { type Canvas, listNotes, type NoteId } from '../canvas'
import { findCanvasKind } from '../kinds/index'
import { noSegmentDetails, type SegmentMark, segmentMarks } from './segment-details'

/** How a segment is told apart from the others wherever notes are tied to it. */
export interface SegmentSign {
  readonly segmentId: NoteId
  readonly mark: SegmentMark
  /** Never empty but for a segment without text. */
  readonly shortName: string
}

/** More than this does not fit beside a note's other marks. */
const SHORT_NAME_LENGTH = 18

/** The signs of all segments in the order of their block. Colours begin again when there are more segments than colours. */
export function listSegmentSigns(
  canvas: Pick<Canvas, 'kind' | 'noteIdsByPlace' | 'notesById'>,
): SegmentSign[] {
  const segments = listNotes(canvas, findCanvasKind(canvas).segmentBlock)
  const taken = new Set(segments.map((note) => note.segment?.mark))
  const free = segmentMarks.filter((mark) => !taken.has(mark))
  let given = 0
  return segments.map((note, index) => {
    const { shortName, mark } = note.segment ?? noSegmentDetails
    return {
      segmentId: note.id,
      mark: mark ?? free[given++] ?? segmentMarks[index % segmentMarks.length] ?? 'slate',
      shortName: shortName || shortenText(note.text),
    }
  })
}

/** The beginning of a text, cut between words where it can be. */
function shortenText(text: string): string {
  const line = text.trim().split('\n')[0] ?? ''
  const letters = [...line]
  if (letters.length <= SHORT_NAME_LENGTH) return line
  const beginning = letters.slice(0, SHORT_NAME_LENGTH).join('')
  const end = beginning.lastIndexOf(' ')
  return `${end > SHORT_NAME_LENGTH / 2 ? beginning.slice(0, end) : beginning}…`
}
