import type { DragEndEvent, DragMoveEvent } from '@dnd-kit/core'
import { type RefObject, useMemo } from 'react'
import type { NoteId, PlaceId } from '../../domain/canvas'
import { useCanvasSession } from '../../state/open-canvas'
import { listActedOn } from './board-actions'
import { useAnnouncements } from './use-announcements'
import { useBoardActions } from './use-board-actions'

/** What happens from the grip to the drop. The draft lives in the session until the note is let go. */
export function useDragSteps(grabbed: RefObject<NoteId>) {
  const session = useCanvasSession()
  const { moveNotes } = useBoardActions()
  const say = useAnnouncements()
  return useMemo(() => {
    const { getState } = session.selection
    const follow = (event: DragMoveEvent) => {
      const { draft, setDraft } = getState()
      if (!draft) return
      const place = event.over?.id as PlaceId | undefined
      const spot = place && { block: place, index: findIndex(place, draft.noteIds, findPointer(event)) }
      if (spot?.block === draft.spot?.block && spot?.index === draft.spot?.index) return
      setDraft({ ...draft, spot })
      say.over(spot, draft.noteIds)
    }
    return {
      onDragStart: () => {
        const noteIds = listActedOn(session, grabbed.current)
        getState().selectNotes(noteIds)
        getState().setDraft({ noteIds, by: 'pointer', spot: undefined })
        say.lifted(noteIds)
      },
      onDragMove: follow,
      onDragEnd: (event: DragEndEvent) => {
        follow(event)
        const { draft, setDraft } = getState()
        setDraft(undefined)
        if (!draft?.spot) return say.cancelled()
        moveNotes(draft.noteIds, draft.spot)
        say.dropped(draft.spot, draft.noteIds)
      },
      onDragCancel: () => {
        getState().setDraft(undefined)
        say.cancelled()
      },
    }
  }, [session, grabbed, moveNotes, say])
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Where the pointer is in the window; a touch is a pointer too. */
function findPointer({ activatorEvent, delta }: DragMoveEvent): Point {
  const start = activatorEvent instanceof MouseEvent ? activatorEvent : firstTouch(activatorEvent)
  return { x: (start?.clientX ?? 0) + delta.x, y: (start?.clientY ?? 0) + delta.y }
}

function firstTouch(event: Event): Touch | undefined {
  return 'touches' in event && event.touches instanceof TouchList
    ? (event.touches[0] ?? undefined)
    : undefined
}

/** How many notes that stay stand before the pointer, in reading order: a wide block has several columns. */
function findIndex(place: PlaceId, moved: readonly NoteId[], pointer: Point): number {
  const region = document.querySelector<HTMLElement>(`[data-place="${place}"]`)
  const notes = region?.querySelectorAll<HTMLElement>('[data-note]') ?? []
  return [...notes].filter((element) => {
    if (moved.includes(element.dataset.note ?? '')) return false
    const { top, bottom, left, width, height } = element.getBoundingClientRect()
    if (pointer.y > bottom) return true
    const hasColumns = width * 2 < (region?.clientWidth ?? 0)
    if (!hasColumns) return pointer.y > top + height / 2
    return pointer.y >= top && pointer.x > left + width / 2
  }).length
}
