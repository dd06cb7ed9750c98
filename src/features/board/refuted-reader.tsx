import { useEffect, useMemo } from 'react'
import type { NoteId } from '../../domain/canvas'
import { listRefutedTies } from '../../domain/workshop/refuted-ties'
import type { CanvasState } from '../../state/canvas-session'
import { useCanvasState } from '../../state/open-canvas'

type RefutedTies = ReadonlyMap<NoteId, readonly NoteId[]>

interface RefutedReaderProps {
  /** Called once for each change of what hangs on what. */
  readonly onRead: (ties: RefutedTies) => void
}

/** Works out what hangs on refuted hypotheses (R96). Few canvases have any, so nobody waits for it at the start. */
export default function RefutedReader({ onRead }: RefutedReaderProps) {
  const ties = useCanvasState(useMemo(() => makeReader(), []))
  useEffect(() => {
    onRead(ties)
    return () => onRead(new Map())
  }, [ties, onRead])
  return null
}

/** Gives the former ties as long as they are the same, so that a letter typed draws no note again but its own. */
function makeReader(): (state: CanvasState) => RefutedTies {
  let former: RefutedTies = new Map()
  return ({ canvas }) => {
    const ties = listRefutedTies(canvas)
    if (JSON.stringify([...ties]) !== JSON.stringify([...former])) former = ties
    return former
  }
}
