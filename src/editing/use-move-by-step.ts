import type { NoteId } from '../domain/canvas'
import { useCanvasSession } from '../state/open-canvas'
import { moveByStep } from './keyboard-move'
import type { FindPlaceBeside } from './neighbours'
import { useAnnouncements } from './use-announcements'
import { useNoteActions } from './use-note-actions'

/** Moves notes as Alt and an arrow key do, for who has no such key. */
export function useMoveByStep(findPlaceBeside: FindPlaceBeside) {
  const session = useCanvasSession()
  const actions = useNoteActions()
  const say = useAnnouncements()
  return (noteIds: readonly NoteId[], arrowKey: string) =>
    moveByStep({ session, actions, findPlaceBeside, say }, noteIds, arrowKey)
}
