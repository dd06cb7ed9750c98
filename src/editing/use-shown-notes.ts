import { useMemo } from 'react'
import { listNotes, type Note, type NoteId, type PlaceId } from '../domain/canvas'
import { listNotesOfSegment } from '../domain/segments/note-ties'
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
  const ofSegment = useNotesOfSegment()
  const notes =
    hasOnlyAdditions || ofSegment
      ? all.filter((note) => (!hasOnlyAdditions || note.isAddition) && (ofSegment?.has(note.id) ?? true))
      : all
  return { notes, line: draft && { before: findNoteBehind(notes, draft.noteIds, draft.spot?.index ?? 0) } }
}

/** The notes of the segment that the views are filtered to; undefined where none is. */
export function useNotesOfSegment(): ReadonlySet<NoteId> | undefined {
  const segment = useSelection((state) => state.shownSegment)
  return useCanvasState(useMemo(() => makeSegmentReader(segment), [segment]))
}

function makeSegmentReader(
  segment: NoteId | undefined,
): (state: CanvasState) => ReadonlySet<NoteId> | undefined {
  if (!segment) return () => undefined
  let sources: readonly unknown[] = []
  let noteIds: ReadonlySet<NoteId> | undefined
  return ({ canvas }) => {
    const read = [canvas.linksById, canvas.notesById.get(segment)]
    if (read.every((source, index) => source === sources[index])) return noteIds
    sources = read
    noteIds = listNotesOfSegment(canvas, segment)
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
