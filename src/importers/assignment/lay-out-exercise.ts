import type { Exercise } from '../../domain/assignment/exercise'
import { type Canvas, groupNotesByPlace, type Note, PARKING } from '../../domain/canvas'
import { findCanvasKind, hasBlock } from '../../domain/kinds/index'
import { withOrderKeys } from '../json/order-keys'

/** The canvas with which a student begins an exercise (R96). What stands in a block that the kind lacks is parked. */
export function layOutExercise(empty: Canvas, { type, notes }: Exercise): Canvas {
  if (type === 'skinny') return empty
  const kind = findCanvasKind(empty)
  const laidOut = withOrderKeys(notes).map(
    ([{ id, text, block, isGap }, order]): Note => ({
      id,
      text: isGap ? '' : text,
      description: '',
      place: { block: type === 'gaps' && hasBlock(kind, block) ? block : PARKING, order },
      colour: isGap ? 'violet' : 'yellow',
      kinds: [],
      isAddition: false,
    }),
  )
  return {
    ...empty,
    notesById: new Map(laidOut.map((note) => [note.id, note])),
    noteIdsByPlace: groupNotesByPlace(laidOut),
  }
}
