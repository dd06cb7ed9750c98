import { createStore, type StoreApi } from 'zustand'
import type { NoteId, PlaceId } from '../domain/canvas'
import type { BlockId } from '../domain/kinds/block-ids'

/** A note whose text is being edited. */
export interface NoteEditing {
  readonly noteId: NoteId
  /** True for a note made for this edit: left empty, it never was. */
  readonly isNew: boolean
}

/** A move that is under way: the board shows the canvas plus this draft; letting go makes it a command. */
export interface MoveDraft {
  readonly noteIds: readonly NoteId[]
  readonly by: 'pointer' | 'keyboard'
  /** Where the notes would stand, the moved ones not counted; undefined outside of every block. */
  readonly spot: { readonly block: PlaceId; readonly index: number } | undefined
}

/** What is only of this tab and this moment; never saved. */
export interface SelectionState {
  readonly selectedNoteIds: readonly NoteId[]
  /** The block whose guide is shown. */
  readonly activeBlock: BlockId | undefined
  readonly editing: NoteEditing | undefined
  readonly draft: MoveDraft | undefined
  /** Whether the board shows only what a worked example adds to its source (R20). */
  readonly isFilteredToAdditions: boolean
  readonly filterToAdditions: (isFiltered: boolean) => void
  readonly selectNotes: (noteIds: readonly NoteId[]) => void
  readonly activateBlock: (block: BlockId) => void
  readonly startEditing: (editing: NoteEditing) => void
  readonly stopEditing: () => void
  readonly setDraft: (draft: MoveDraft | undefined) => void
}

export function createSelection(): StoreApi<SelectionState> {
  return createStore<SelectionState>((set) => ({
    selectedNoteIds: [],
    activeBlock: undefined,
    editing: undefined,
    draft: undefined,
    isFilteredToAdditions: false,
    filterToAdditions: (isFilteredToAdditions) => set({ isFilteredToAdditions }),
    selectNotes: (selectedNoteIds) => set({ selectedNoteIds }),
    activateBlock: (activeBlock) => set({ activeBlock }),
    startEditing: (editing) => set({ editing, selectedNoteIds: [editing.noteId] }),
    stopEditing: () => set({ editing: undefined }),
    setDraft: (draft) => set({ draft }),
  }))
}
