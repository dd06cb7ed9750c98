import { createContext, useContext, useMemo } from 'react'
import type { NoteId } from '../../domain/canvas'
import { countOpenComments } from '../../domain/comment'
import { useCanvasState } from '../../state/open-canvas'

const CommentsContext = createContext<ReadonlyMap<NoteId, number>>(new Map())

export const CommentsProvider = CommentsContext.Provider

/** How many comments of every note wait for somebody, counted once for the whole outline. */
export function useCommentsByNote(): ReadonlyMap<NoteId, number> {
  const commentsById = useCanvasState((state) => state.canvas.commentsById)
  return useMemo(() => countOpenComments(commentsById), [commentsById])
}

export function useOpenCommentsOf(noteId: NoteId): number {
  return useContext(CommentsContext).get(noteId) ?? 0
}
