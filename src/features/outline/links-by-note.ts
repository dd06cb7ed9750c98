import { createContext, useContext, useMemo } from 'react'
import type { Link, LinkEnd, NoteId } from '../../domain/canvas'
import { listLinksByEnd } from '../../domain/links-by-end'
import { useCanvasState } from '../../state/open-canvas'

type LinksByEnd = ReadonlyMap<LinkEnd, readonly Link[]>

const LinksContext = createContext<LinksByEnd>(new Map())

export const LinksProvider = LinksContext.Provider

/** The links of every note, sorted once for the whole outline: a note asks for its own at each drawing. */
export function useLinksByEnd(): LinksByEnd {
  const linksById = useCanvasState((state) => state.canvas.linksById)
  return useMemo(() => listLinksByEnd({ linksById }), [linksById])
}

export function useLinksOf(noteId: NoteId): readonly Link[] {
  return useContext(LinksContext).get(noteId) ?? noLinks
}

const noLinks: readonly Link[] = []
