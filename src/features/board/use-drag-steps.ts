import type { DragEndEvent, DragMoveEvent, DragStartEvent } from '@dnd-kit/core'
import { type RefObject, useMemo } from 'react'
import type { Spot } from '../../document/commands/notes'
import type { NoteId, PlaceId } from '../../domain/canvas'
import { findSpot } from '../../editing/keyboard-move'
import { listActedOn } from '../../editing/note-actions'
import { useAnnouncements } from '../../editing/use-announcements'
import { useNoteActions } from '../../editing/use-note-actions'
import { useCanvasSession } from '../../state/open-canvas'
import { type Point, type PointerTrack, scrollUnder, trackPointer } from './pointer-track'

/** What happens from the grip to the drop. The draft lives in the session until the note is let go. */
export function useDragSteps(grabbed: RefObject<NoteId>) {
  const session = useCanvasSession()
  const { moveNotes } = useNoteActions()
  const say = useAnnouncements()
  return useMemo(() => {
    const { getState } = session.selection
    let place: PlaceId | undefined
    let track: PointerTrack | undefined
    const aim = (pointer: Point) => {
      const { draft, setDraft } = getState()
      if (!draft) return
      const spot = place && { block: place, index: findIndex(place, draft.noteIds, pointer) }
      if (isSameSpot(spot, draft.spot)) return
      setDraft({ ...draft, spot })
      // Where the note stood it is only said to be lifted; these words would take the place of those.
      const isFirst = draft.spot === undefined
      if (isFirst && isSameSpot(spot, findSpot(session.state.getState().canvas, draft.noteIds))) return
      say.over(spot, draft.noteIds)
    }
    const follow = ({ over }: Pick<DragMoveEvent, 'over'>) => {
      place = over?.id as PlaceId | undefined
      if (track) aim(track.read())
    }
    const letGo = () => {
      track?.stop()
      track = undefined
      getState().setDraft(undefined)
    }
    return {
      onDragStart: ({ activatorEvent }: DragStartEvent) => {
        // A finger leaves the focus where it is: the text that is being written ends here, and so does its step of undo.
        if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur()
        const noteIds = listActedOn(session, grabbed.current)
        getState().selectNotes(noteIds)
        getState().setDraft({ noteIds, by: 'pointer', spot: undefined })
        say.lifted(noteIds)
        track = trackPointer(activatorEvent, (pointer) => {
          if (!place) return
          scrollUnder(findRegion(place), pointer)
          aim(pointer)
        })
      },
      onDragMove: follow,
      onDragOver: follow,
      onDragEnd: (event: DragEndEvent) => {
        follow(event)
        const { draft } = getState()
        letGo()
        if (!draft?.spot) return say.cancelled()
        moveNotes(draft.noteIds, draft.spot)
        say.dropped(draft.spot, draft.noteIds)
      },
      onDragCancel: () => {
        letGo()
        say.cancelled()
      },
    }
  }, [session, grabbed, moveNotes, say])
}

function isSameSpot(one: Spot | undefined, other: Spot | undefined): boolean {
  return one?.block === other?.block && one?.index === other?.index
}

function findRegion(place: PlaceId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-place="${place}"]`)
}

/** How many notes that stay stand before the pointer, in reading order: a wide block has several columns. */
function findIndex(place: PlaceId, moved: readonly NoteId[], pointer: Point): number {
  const region = findRegion(place)
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
