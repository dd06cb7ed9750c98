import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { NoteId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { listNoteTies, type NoteTies } from '../../domain/segments/note-ties'
import type { CanvasState } from '../../state/canvas-session'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'

type TiesByNote = ReadonlyMap<NoteId, NoteTies>

const NoteTiesContext = createContext<TiesByNote>(new Map())

/** Works out once per change, for all lists below, what each note is tied to. */
export function NoteTiesProvider({ children }: { readonly children: ReactNode }) {
  const session = useCanvasSession()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was read of another canvas is none of this one's
  const ties = useCanvasState(useMemo(() => makeTiesReader(), [session]))
  return <NoteTiesContext value={ties}>{children}</NoteTiesContext>
}

export function useNoteTies(): TiesByNote {
  return useContext(NoteTiesContext)
}

/** A letter typed on any other note than a segment changes no ties and no comments: then nothing is gone through. */
function makeTiesReader(): (state: CanvasState) => TiesByNote {
  let sources: readonly unknown[] = []
  let ties: TiesByNote = new Map()
  return ({ canvas }) => {
    const segmentIds = canvas.noteIdsByPlace.get(findCanvasKind(canvas.kind).segmentBlock) ?? []
    const read = [
      canvas.linksById,
      canvas.commentsById,
      segmentIds,
      ...segmentIds.map((id) => canvas.notesById.get(id)),
    ]
    if (read.length === sources.length && read.every((source, index) => source === sources[index]))
      return ties
    sources = read
    ties = listNoteTies(canvas, ties)
    return ties
  }
}
