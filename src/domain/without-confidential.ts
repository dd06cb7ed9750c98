import type { Canvas, Note } from './canvas'
import { completeDetails } from './relationships/relationship-details'

/**
 * The canvas as it may leave the device for others: without the names of representatives and since when they are (R54,
 * R94). What is for oneself – backup, versions, copies – keeps them. The same canvas where there is nothing confidential.
 */
export function withoutConfidential(canvas: Canvas): Canvas {
  const cleared = [...canvas.notesById.values()].filter(isConfidential).map(clearNote)
  if (cleared.length === 0) return canvas
  return {
    ...canvas,
    notesById: new Map([...canvas.notesById, ...cleared.map((note) => [note.id, note] as const)]),
  }
}

function isConfidential({ relationship }: Note): boolean {
  return Boolean(relationship?.representative || relationship?.representativeSince)
}

function clearNote({ relationship, ...note }: Note): Note {
  const rest = completeDetails({ ...relationship, representative: '', representativeSince: '' })
  return rest ? { ...note, relationship: rest } : note
}
