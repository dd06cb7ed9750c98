import type { Canvas } from '../../src/domain/canvas'
import { completeDetails } from '../../src/domain/relationships/relationship-details'

/** Gives every note of a canvas a helper and a representative, whose name is confidential (R54). */
export function addRepresentative(canvas: Canvas, name = 'Ainhoa Zubeldia', since = '2019-04-01'): Canvas {
  const relationship = completeDetails({
    helper: 'bankari',
    representative: name,
    representativeSince: since,
  })
  const notes = [...canvas.notesById.values()].map((note) => ({ ...note, relationship }))
  return { ...canvas, notesById: new Map(notes.map((note) => [note.id, note])) }
}
