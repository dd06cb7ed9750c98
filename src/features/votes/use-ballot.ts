import { useCallback, useEffect, useState } from 'react'
import { changeDots } from '../../document/commands/votes'
import type { NoteId } from '../../domain/canvas'
import type { RoundId, VoterId } from '../../domain/workshop/vote-round'
import { useCanvasSession } from '../../state/open-canvas'
import { hasCommandKey, isLetterKey } from '../../ui/letter-key'

interface Change {
  readonly noteId: NoteId
  readonly by: 1 | -1
}

/**
 * The dots of one person, and an undo of their own: it goes back step by step to where this turn began and ends with it, so
 * that nobody takes back what somebody else gave. Ctrl+Z means this undo while the ballot is shown.
 */
export function useBallot(roundId: RoundId, voterId: VoterId) {
  const { document } = useCanvasSession()
  const [steps, setSteps] = useState<readonly Change[]>([])
  const change = useCallback(
    (noteId: NoteId, by: 1 | -1) => {
      const isDone = changeDots(document, roundId, { voterId, noteId, by })
      if (isDone) setSteps((before) => [...before, { noteId, by }])
      return isDone
    },
    [document, roundId, voterId],
  )
  const undo = useCallback(() => {
    // A step whose note was deleted meanwhile has nothing to go back to: then the one before it counts.
    const last = steps.findLastIndex(({ noteId, by }) =>
      changeDots(document, roundId, { voterId, noteId, by: by === 1 ? -1 : 1 }),
    )
    setSteps(steps.slice(0, Math.max(0, last)))
  }, [steps, document, roundId, voterId])
  useOwnUndoKey(undo)
  return { change, undo, canUndo: steps.length > 0 }
}

/** Takes the key before the canvas hears of it: its undo would change notes behind the ballot. */
function useOwnUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isBusy =
        event.target instanceof Element && event.target.matches('input, textarea, [role="dialog"] *')
      const isHistoryKey = isLetterKey(event, 'z') || isLetterKey(event, 'y')
      if (isBusy || event.altKey || !hasCommandKey(event) || !isHistoryKey) return
      event.preventDefault()
      event.stopPropagation()
      if (isLetterKey(event, 'z') && !event.shiftKey) undo()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [undo])
}
