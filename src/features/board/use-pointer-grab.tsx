import { lazy, type MouseEvent, type ReactNode, Suspense, type TouchEvent, useRef } from 'react'
import type { PlaceId } from '../../domain/canvas'
import { useCanvasSession, useSelection } from '../../state/open-canvas'
import { useIsPainted } from '../../ui/use-is-painted'

const PointerDrag = lazy(() => import('./pointer-drag'))

export type GrabEvent = MouseEvent | TouchEvent

/** Begins to follow a pointer that went down on the element of a note. */
export type PointerGrab = (note: HTMLElement, event: GrabEvent) => void

export interface PointerGrabbing {
  /** Belong on the element around all the notes. */
  readonly handlers: {
    readonly onMouseDown: (event: MouseEvent) => void
    readonly onTouchStart: (event: TouchEvent) => void
  }
  /** Stands anywhere in the view: what hangs at the pointer while a note is moved. */
  readonly layer: ReactNode
}

/** Lets the notes of a view be dragged as soon as the part that does it is there. */
export function usePointerGrab(places: readonly PlaceId[]): PointerGrabbing {
  const { isReadOnly } = useCanvasSession()
  // Between notes that are hidden there is no spot to point at.
  const isFiltered = useSelection((state) => state.isFilteredToAdditions || state.shownSegments !== undefined)
  const isPainted = useIsPainted()
  const grab = useRef<PointerGrab>(undefined)
  const start = (event: GrabEvent) => {
    const element = event.target instanceof Element ? event.target : null
    const note = element?.closest<HTMLElement>('[data-note]')
    if (note && !isReadOnly && !isFiltered && !element?.closest('textarea, a')) grab.current?.(note, event)
  }
  return {
    handlers: { onMouseDown: start, onTouchStart: start },
    layer: <Suspense fallback={null}>{isPainted && <PointerDrag grab={grab} places={places} />}</Suspense>,
  }
}
