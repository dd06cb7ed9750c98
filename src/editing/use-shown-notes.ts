import { useMemo } from 'react'
import { listNotes, type Note, type NoteId, type PlaceId } from '../domain/canvas'
import { findCanvasKind } from '../domain/kinds/index'
import { listNotesOfSegments } from '../domain/segments/note-ties'
import type { SegmentTraits } from '../domain/segments/segment-traits'
import type { CanvasState } from '../state/canvas-session'
import { useCanvasState, useSelection } from '../state/open-canvas'

export interface ShownNotes {
  readonly notes: readonly Note[]
  /** Where a line shows that notes under way would come to stand: before this note, or at the end; undefined: no line. */
  readonly line: { readonly before: NoteId | undefined } | undefined
}

/** The notes of a place as every view lists them: in order, under the filter, with the spot of a move under way. */
export function useShownNotes(place: PlaceId): ShownNotes {
  const all = useNotesOf(place)
  const hasOnlyAdditions = useSelection((state) => state.isFilteredToAdditions)
  const draft = useSelection((state) => (state.draft?.spot?.block === place ? state.draft : undefined))
  const ofSegments = useNotesOfSegments()
  const notes =
    hasOnlyAdditions || ofSegments
      ? all.filter((note) => (!hasOnlyAdditions || note.isAddition) && (ofSegments?.has(note.id) ?? true))
      : all
  return { notes, line: draft && { before: findNoteBehind(notes, draft.noteIds, draft.spot?.index ?? 0) } }
}

/** The notes of the segments that the views are filtered to; undefined where none is. */
export function useNotesOfSegments(): ReadonlySet<NoteId> | undefined {
  const wanted = useSelection((state) => state.shownSegments)
  return useCanvasState(useMemo(() => makeSegmentReader(wanted), [wanted]))
}

function makeSegmentReader(
  wanted: NoteId | SegmentTraits | undefined,
): (state: CanvasState) => ReadonlySet<NoteId> | undefined {
  if (!wanted) return () => undefined
  let sources: readonly unknown[] = []
  let noteIds: ReadonlySet<NoteId> | undefined
  return ({ canvas }) => {
    const read = [canvas.linksById, ...listNotes(canvas, findCanvasKind(canvas).segmentBlock)]
    if (read.length === sources.length && read.every((source, index) => source === sources[index]))
      return noteIds
    sources = read
    noteIds = listNotesOfSegments(canvas, wanted)
    return noteIds
  }
}

/** The notes of a place; the same array as long as they are the same notes. */
export function useNotesOf(place: PlaceId): readonly Note[] {
  return useCanvasState(useMemo(() => makeNotesReader(place), [place]))
}

/** The store speaks several times per letter, mostly of other things than notes: then nothing is gone through. */
function makeNotesReader(place: PlaceId): (state: CanvasState) => readonly Note[] {
  let source: CanvasState['canvas']['notesById'] | undefined
  let notes: readonly Note[] = []
  return ({ canvas }) => {
    if (canvas.notesById === source) return notes
    source = canvas.notesById
    const read = listNotes(canvas, place)
    if (read.length !== notes.length || read.some((note, index) => note !== notes[index])) notes = read
    return notes
  }
}

/** The first note that stays behind the spot; undefined at the end of the list. */
function findNoteBehind(notes: readonly Note[], moved: readonly NoteId[], index: number): NoteId | undefined {
  return notes.filter((note) => !moved.includes(note.id))[index]?.id
}
