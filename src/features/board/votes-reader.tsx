import { useEffect, useMemo } from 'react'
import type { NoteId } from '../../domain/canvas'
import { countLastVotes } from '../../domain/workshop/count-dots'
import type { CanvasState } from '../../state/canvas-session'
import { useCanvasState } from '../../state/open-canvas'
import { usePreferences } from '../../state/services'

type VotesByNote = ReadonlyMap<NoteId, number>

const noVotes: VotesByNote = new Map()

interface VotesReaderProps {
  /** Called once for each change of the dots. */
  readonly onRead: (votes: VotesByNote) => void
}

/** Counts the dots of the round that was closed last (R96), unless they are hidden on this device. */
export default function VotesReader({ onRead }: VotesReaderProps) {
  const areHidden = usePreferences((state) => state.areVotesHidden)
  const counted = useCanvasState(useMemo(() => makeReader(), []))
  const votes = areHidden ? noVotes : counted
  useEffect(() => {
    onRead(votes)
    return () => onRead(noVotes)
  }, [votes, onRead])
  return null
}

/** Gives the former counts as long as they are the same, so that an edit draws no note again but its own. */
function makeReader(): (state: CanvasState) => VotesByNote {
  let former = noVotes
  return ({ canvas }) => {
    const votes = countLastVotes(canvas.workshop?.rounds ?? [], canvas.notesById)
    const isAsBefore = votes.size === former.size && [...votes].every(([id, dots]) => former.get(id) === dots)
    if (!isAsBefore) former = votes
    return former
  }
}
