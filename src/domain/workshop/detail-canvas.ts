import type { Canvas, CanvasId, Note } from '../canvas'
import type { CanvasKindId } from '../kinds/kind'
import { makeEmptyCanvas } from '../new-canvas'
import { completeWorkshop } from './workshop-records'

/**
 * An empty canvas that looks into a note and knows the way back. Its title proposes the note's first line; never that of
 * a confidential note, whose words would leave the device with the other canvas (decision 0032).
 */
export function beginDetailCanvas(id: CanvasId, kind: CanvasKindId, origin: Canvas, note: Note): Canvas {
  const detailOf = { canvasId: origin.id, noteId: note.id }
  const [firstLine = ''] = note.text.trim().split('\n')
  return {
    ...makeEmptyCanvas(id, kind, origin.contentLanguage),
    title: note.isConfidential ? '' : firstLine.trim(),
    author: origin.author,
    currency: origin.currency,
    workshop: completeWorkshop({ detailOf }),
  }
}
