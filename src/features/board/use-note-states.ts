import type { NoteId } from '../../domain/canvas'
import { useSelection } from '../../state/open-canvas'
import type { OpenNoteMenu } from './use-note-tools'

/** What is at this moment with a note; most have nothing, and share one object. */
export interface NoteState {
  readonly isSelected: boolean
  readonly isEditing: boolean
  readonly isMoving: boolean
  readonly menu: OpenNoteMenu | undefined
}

const nothing: NoteState = { isSelected: false, isEditing: false, isMoving: false, menu: undefined }
const selected: NoteState = { ...nothing, isSelected: true }

/** Gives the state of any note of a list, by one subscription for all. */
export function useNoteStates(menu: OpenNoteMenu | undefined): (id: NoteId) => NoteState {
  const selectedNoteIds = useSelection((state) => state.selectedNoteIds)
  const editedNoteId = useSelection((state) => state.editing?.noteId)
  const movingNoteIds = useSelection((state) => state.draft?.noteIds)
  return (id) => {
    const isSelected = selectedNoteIds.includes(id)
    const isEditing = editedNoteId === id
    const isMoving = movingNoteIds?.includes(id) ?? false
    if (isEditing || isMoving || menu?.noteId === id) {
      return { isSelected, isEditing, isMoving, menu: menu?.noteId === id ? menu : undefined }
    }
    return isSelected ? selected : nothing
  }
}
