import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Canvas, Link, LinkEnd, Motivation, Note } from '../../domain/canvas'
import type { BlockId } from '../../domain/kinds/block-ids'
import { listLinksByEnd } from '../../domain/links-by-end'
import { type MarksBySegment, useSegmentMarks } from '../../editing/note-name'
import { useCanvasState } from '../../state/open-canvas'

interface Linked {
  readonly notesById: Canvas['notesById']
  readonly motivationsById: Canvas['motivationsById']
  readonly linksByEnd: ReadonlyMap<LinkEnd, readonly Link[]>
  readonly marks: MarksBySegment
}

const LinkedContext = createContext<Linked | undefined>(undefined)

/** Sorts the links once for all that is said below of what notes are linked with. */
export function LinkedProvider({ children }: { readonly children: ReactNode }) {
  const linksById = useCanvasState((state) => state.canvas.linksById)
  const notesById = useCanvasState((state) => state.canvas.notesById)
  const motivationsById = useCanvasState((state) => state.canvas.motivationsById)
  const marks = useSegmentMarks()
  const linksByEnd = useMemo(() => listLinksByEnd({ linksById }), [linksById])
  const linked = useMemo(
    () => ({ notesById, motivationsById, linksByEnd, marks }),
    [notesById, motivationsById, linksByEnd, marks],
  )
  return <LinkedContext value={linked}>{children}</LinkedContext>
}

/** Throws outside of `LinkedProvider`. */
export function useLinked(): Linked {
  const linked = useContext(LinkedContext)
  if (!linked) throw new Error('no LinkedProvider above this component')
  return linked
}

/** The notes of a block that a note is linked with, each once. */
export function listLinkedNotes(linked: Linked, end: LinkEnd, block: BlockId): readonly Note[] {
  const notes = listLinks(linked, end).flatMap(({ other }) => linked.notesById.get(other) ?? [])
  return [...new Set(notes)].filter((note) => note.place.block === block)
}

interface LinkedMotivation {
  readonly motivation: Motivation
  /** Whether it holds only in time to come (R46). */
  readonly isLater: boolean
}

export function listLinkedMotivations(linked: Linked, end: LinkEnd): readonly LinkedMotivation[] {
  return listLinks(linked, end).flatMap(({ other, link }) => {
    const motivation = linked.motivationsById.get(other)
    return motivation ? { motivation, isLater: link.isLater === true } : []
  })
}

function listLinks({ linksByEnd }: Linked, end: LinkEnd) {
  const links = linksByEnd.get(end) ?? []
  return links.map((link) => ({ link, other: link.from === end ? link.to : link.from }))
}
