import { createStore, type StoreApi } from 'zustand'
import type { LinkEnd, NoteId, PlaceId } from '../domain/canvas'
import type { BlockId } from '../domain/kinds/block-ids'
import type { SegmentTraits } from '../domain/segments/segment-traits'

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
  /**
   * The segment whose notes alone are shown, or what the segments have in common whose notes are; undefined for all.
   * Where there is no such segment any more nothing is hidden.
   */
  readonly shownSegments: NoteId | SegmentTraits | undefined
  readonly filterToSegments: (segments: NoteId | SegmentTraits | undefined) => void
  readonly showAllNotes: () => void
  /** The note or motivation of which it is being chosen what it is linked with. */
  readonly linking: LinkEnd | undefined
  readonly startLinking: (end: LinkEnd) => void
  readonly stopLinking: () => void
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
    shownSegments: undefined,
    filterToSegments: (shownSegments) => set({ shownSegments }),
    showAllNotes: () => set({ isFilteredToAdditions: false, shownSegments: undefined }),
    linking: undefined,
    startLinking: (linking) => set({ linking }),
    stopLinking: () => set({ linking: undefined }),
    selectNotes: (selectedNoteIds) => set({ selectedNoteIds }),
    activateBlock: (activeBlock) => set({ activeBlock }),
    startEditing: (editing) => set({ editing, selectedNoteIds: [editing.noteId] }),
    stopEditing: () => set({ editing: undefined }),
    setDraft: (draft) => set({ draft }),
  }))
}
