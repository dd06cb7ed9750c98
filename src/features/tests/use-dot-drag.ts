import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { NoteId } from '../../domain/canvas'
import { type MapPlace, placeOf } from './map-scale'
import type { MapSize, Spot } from './spread-dots'

/** A dot on its way; nothing of it is kept before it is dropped. */
export interface DotDraft {
  readonly noteId: NoteId
  /** Where it is drawn. */
  readonly spot: Spot
}

/** As far as a finger trembles, in pixels: up to there it is a press. */
const SLACK = 5

interface Grip {
  readonly noteId: NoteId
  /** From the pointer to the middle of the dot. */
  readonly offset: Spot
  readonly start: Spot
  readonly map: HTMLElement
}

/** Drags a dot of the map by pointer or finger. Escape, and a pointer that gets lost, leave it where it was. */
export function useDotDrag(
  size: MapSize,
  drop: (noteId: NoteId, place: MapPlace) => void,
  onCancel: () => void,
) {
  const grip = useRef<Grip>(undefined)
  const hasDragged = useRef(false)
  const [draft, setDraft] = useState<DotDraft>()
  const release = () => {
    grip.current = undefined
    setDraft(undefined)
  }
  const cancel = () => {
    if (draft) onCancel()
    release()
  }
  // The page may be scrolled on the way, so the map is asked each time.
  const readSpot = (
    { offset, map }: Pick<Grip, 'offset' | 'map'>,
    { clientX, clientY }: PointerEvent,
  ): Spot => {
    const { left, top } = map.getBoundingClientRect()
    return { x: clientX - left + offset.x, y: clientY - top + offset.y }
  }
  return {
    draft,
    /** Whether the press that ends now was a drag: then it opens nothing. */
    wasDragged: () => hasDragged.current,
    bind: (noteId: NoteId, spot: Spot) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        hasDragged.current = false
        const map = event.currentTarget.parentElement
        if (event.button !== 0 || !map) return
        const gripped = readSpot({ offset: { x: 0, y: 0 }, map }, event)
        const offset = { x: spot.x - gripped.x, y: spot.y - gripped.y }
        grip.current = { noteId, offset, start: { x: event.clientX, y: event.clientY }, map }
        event.currentTarget.setPointerCapture?.(event.pointerId)
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const held = grip.current
        if (!held) return
        const way = Math.hypot(event.clientX - held.start.x, event.clientY - held.start.y)
        if (!draft && way < SLACK) return
        hasDragged.current = true
        setDraft({ noteId: held.noteId, spot: readSpot(held, event) })
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const held = grip.current
        if (held && draft) drop(held.noteId, placeOf(readSpot(held, event), size))
        release()
      },
      onPointerCancel: cancel,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.key !== 'Escape' || !draft) return
        event.stopPropagation()
        cancel()
      },
    }),
  }
}
