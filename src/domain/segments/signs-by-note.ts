import type { Canvas, NoteId } from '../canvas'
import { listSegmentSigns, type SegmentSign } from './segment-signs'

/**
 * Which segments a note is marked with: those it is linked with, and a segment with its own sign. In the order of the
 * segments; notes without any are absent. One pass over the links for the whole canvas.
 */
export function listSignsByNote(
  canvas: Pick<Canvas, 'kind' | 'linksById' | 'noteIdsByPlace' | 'notesById'>,
): ReadonlyMap<NoteId, readonly SegmentSign[]> {
  const signs = listSegmentSigns(canvas)
  const segmentIds = new Set(signs.map((sign) => sign.segmentId))
  const segmentsByNote = new Map<NoteId, Set<NoteId>>(
    signs.map(({ segmentId }) => [segmentId, new Set([segmentId])]),
  )
  const mark = (noteId: NoteId, segmentId: NoteId) => {
    // Who passes on to whom is a chain and no colour: a segment has but its own.
    if (!segmentIds.has(segmentId) || segmentIds.has(noteId) || !canvas.notesById.has(noteId)) return
    const marked = segmentsByNote.get(noteId)
    if (marked) marked.add(segmentId)
    else segmentsByNote.set(noteId, new Set([segmentId]))
  }
  for (const { from, to } of canvas.linksById.values()) {
    mark(from, to)
    mark(to, from)
  }
  const positions = new Map(signs.map((sign, index) => [sign.segmentId, index]))
  const positionOf = (id: NoteId) => positions.get(id) ?? 0
  const sortSigns = (ids: ReadonlySet<NoteId>) =>
    [...ids].sort((a, b) => positionOf(a) - positionOf(b)).flatMap((id) => signs[positionOf(id)] ?? [])
  return new Map([...segmentsByNote].map(([noteId, ids]) => [noteId, sortSigns(ids)]))
}
