import { useShallow } from 'zustand/shallow'
import { listNotes, type Note, type NoteId, type PlaceId } from '../domain/canvas'
import { useCanvasState, useSelection } from '../state/open-canvas'

export interface ShownNotes {
  readonly notes: readonly Note[]
  /** Where a line shows that notes under way would come to stand: before this note, or at the end; undefined: no line. */
  readonly line: { readonly before: NoteId | undefined } | undefined
}

/** The notes of a place as every view lists them: in order, under the filter, with the spot of a move under way. */
export function useShownNotes(place: PlaceId): ShownNotes {
  const all = useCanvasState(useShallow((state) => listNotes(state.canvas, place)))
  const hasOnlyAdditions = useSelection((state) => state.isFilteredToAdditions)
  const draft = useSelection((state) => (state.draft?.spot?.block === place ? state.draft : undefined))
  const notes = hasOnlyAdditions ? all.filter((note) => note.isAddition) : all
  return { notes, line: draft && { before: findNoteBehind(notes, draft.noteIds, draft.spot?.index ?? 0) } }
}

/** The first note that stays behind the spot; undefined at the end of the list. */
function findNoteBehind(notes: readonly Note[], moved: readonly NoteId[], index: number): NoteId | undefined {
  return notes.filter((note) => !moved.includes(note.id))[index]?.id
}
