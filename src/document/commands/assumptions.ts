import type { NoteId } from '../../domain/canvas'
import {
  type Assumption,
  type AssumptionState,
  newAssumption,
  readScale,
} from '../../domain/workshop/assumption'
import { readAssumption } from '../read-workshop'
import { act, type CanvasDocument } from '../schema'
import { writeAssumption } from '../write-workshop'

/** Marks notes as assumptions (R96), where `newAssumption` stands; one that is marked already keeps what it says. */
export function markAssumptions(document: CanvasDocument, ids: readonly NoteId[]): void {
  changeNotes(document, ids, (assumption) => assumption ?? newAssumption)
}

/** Takes the mark away. Experiments and evidence stay, for when the note is marked again. */
export function unmarkAssumptions(document: CanvasDocument, ids: readonly NoteId[]): void {
  changeNotes(document, ids, () => undefined)
}

/** Puts an assumption to a place of the map, as one value: two who move it at once never mix. No mark, no place. */
export function placeAssumption(
  document: CanvasDocument,
  id: NoteId,
  { importance, confidence }: Pick<Assumption, 'importance' | 'confidence'>,
): void {
  changeNotes(
    document,
    [id],
    (assumption) =>
      assumption && {
        ...assumption,
        importance: readScale(importance) ?? assumption.importance,
        confidence: readScale(confidence) ?? assumption.confidence,
      },
  )
}

export function setAssumptionState(document: CanvasDocument, id: NoteId, state: AssumptionState): void {
  changeNotes(document, [id], (assumption) => assumption && { ...assumption, state })
}

/** Notes deleted meanwhile are passed over. */
function changeNotes(
  document: CanvasDocument,
  ids: readonly NoteId[],
  change: (assumption: Assumption | undefined) => Assumption | undefined,
): void {
  act(document, () => {
    for (const id of ids) {
      const map = document.notes.get(id)
      if (map) writeAssumption(map, change(readAssumption(map)))
    }
  })
}
