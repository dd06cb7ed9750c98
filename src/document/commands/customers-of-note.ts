import type { NoteId } from '../../domain/canvas'
import { readRecord } from '../read-details'
import type { CanvasDocument } from '../schema'

/** What goes with a note: its comments, and a segment's figures, decisions and handovers. Runs stay: they are about a customer. */
export function deleteCustomersOf(
  { customers, comments, confidentialAnswers }: CanvasDocument,
  id: NoteId,
): void {
  for (const [key, value] of [...customers]) {
    const isOwn =
      ['figure', 'lossReason'].some((kind) => key.startsWith(`${kind}/`)) && key.endsWith(`/${id}`)
    const isHandover = key.startsWith('handover/') && key.split('/')[2] === encodeURIComponent(id)
    const isDecision = key.startsWith('decision/') && readRecord(value).segmentId === id
    if (isOwn || isHandover || isDecision) customers.delete(key)
  }
  for (const [key, value] of [...comments]) if (readRecord(value).noteId === id) comments.delete(key)
  for (const answer of [...confidentialAnswers.keys()]) {
    if (answer.endsWith(`/${id}`)) confidentialAnswers.delete(answer)
  }
}
