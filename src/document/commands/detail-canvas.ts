import type { CanvasId, NoteId } from '../../domain/canvas'
import { act, type CanvasDocument } from '../schema'
import { writePart } from '../write-details'

/**
 * Says which canvas looks into a note; undefined takes the link away, the other canvas stays. Nothing for a note deleted
 * meanwhile.
 */
export function setDetailCanvas(
  document: CanvasDocument,
  noteId: NoteId,
  detail: CanvasId | undefined,
): void {
  act(document, () => {
    const note = document.notes.get(noteId)
    if (note) writePart(note, 'detailCanvas', detail)
  })
}
