import { type FocusEvent, type KeyboardEvent, useMemo } from 'react'
import type { Canvas } from '../domain/canvas'
import { useCanvasSession } from '../state/open-canvas'
import { hasCommandKey } from '../ui/letter-key'
import { noteKeys } from './commands/note-keys'
import { findByKey } from './commands/use-command-keys'
import { type FocusTarget, findTarget, focusTarget, listShownNotes } from './focus-target'
import { makeKeyboardMove, moveByStep } from './keyboard-move'
import { type Direction, type FindPlaceBeside, findNeighbour } from './neighbours'
import { listActedOn } from './note-actions'
import { useAnnouncements } from './use-announcements'
import { useNoteActions } from './use-note-actions'

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The keys of every view of notes: arrows walk, Enter edits, Space lifts, Delete deletes. For the element around them. */
export function useNoteKeys(findPlaceBeside: FindPlaceBeside) {
  const session = useCanvasSession()
  const actions = useNoteActions()
  const say = useAnnouncements()
  return useMemo(() => {
    const means = { session, actions, findPlaceBeside, say }
    const move = makeKeyboardMove(means)
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      const isTyping = target?.matches('input, textarea, [role="menu"] *, [role="dialog"] *') ?? true
      if (event.defaultPrevented || isTyping) return
      if (move.isUnderWay()) return move.onKeyDown(event)
      const from = findTarget(target)
      if (!from) return
      const isHandled =
        walk(session, from, event, findPlaceBeside) ||
        (from.type === 'note' &&
          target?.matches('[data-focus="note"]') === true &&
          onNote(from.noteId, event))
      if (isHandled) event.preventDefault()
    }
    const onBlur = (event: FocusEvent) => {
      // The window that loses the focus keeps its element, and the move goes on afterwards.
      if (move.isUnderWay() && document.activeElement !== event.target) move.cancel()
    }
    return { onKeyDown, onBlur }

    function onNote(noteId: string, event: KeyboardEvent): boolean {
      const command = findByKey(noteKeys, event)
      if (command) command.run?.({ noteId, session, actions })
      else if (event.altKey && directions[event.key])
        moveByStep(means, listActedOn(session, noteId), event.key)
      else if (event.key === ' ') move.lift(listActedOn(session, noteId))
      else return false
      return true
    }
  }, [session, actions, findPlaceBeside, say])
}

type Session = ReturnType<typeof useCanvasSession>

/** With Shift the selection grows from the note that is left to the one that is reached. */
function walk(
  session: Session,
  from: FocusTarget,
  event: KeyboardEvent,
  findPlaceBeside: FindPlaceBeside,
): boolean {
  const direction = directions[event.key]
  if (!direction || hasCommandKey(event) || event.altKey) return false
  const to = findNeighbour(readShownCanvas(session), from, direction, findPlaceBeside)
  if (!to) return true
  const { selectedNoteIds, selectNotes } = session.selection.getState()
  if (to.type === 'note') {
    const start = from.type === 'note' ? [from.noteId] : []
    selectNotes(event.shiftKey ? [...new Set([...selectedNoteIds, ...start, to.noteId])] : [to.noteId])
  }
  focusTarget(to)
  return true
}

function readShownCanvas(session: Session): Canvas {
  const { canvas } = session.state.getState()
  const shown = listShownNotes()
  const noteIdsByPlace = new Map(
    [...canvas.noteIdsByPlace].map(([place, ids]) => [place, ids.filter((id) => shown.has(id))]),
  )
  return { ...canvas, noteIdsByPlace }
}
