import { type PointerEvent, useRef } from 'react'

/** How far a finger goes for a swipe, in pixels. */
const LEAST = 48

interface Swipe {
  readonly onForward: () => void
  readonly onBack: () => void
}

/** A swipe goes on or back; a tap or click, wherever it is, goes on. Give the result to the element. */
export function useSwipe({ onForward, onBack }: Swipe) {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined)
  const hasSwiped = useRef(false)
  return {
    onPointerDown: (event: PointerEvent) => {
      hasSwiped.current = false
      start.current = event.pointerType === 'mouse' ? undefined : { x: event.clientX, y: event.clientY }
    },
    onPointerUp: (event: PointerEvent) => {
      if (!start.current) return
      const across = event.clientX - start.current.x
      const down = event.clientY - start.current.y
      if (Math.abs(across) < LEAST || Math.abs(across) < Math.abs(down)) return
      hasSwiped.current = true
      if (across < 0) onForward()
      else onBack()
    },
    onClick: () => {
      if (!hasSwiped.current && !getSelection()?.toString()) onForward()
      hasSwiped.current = false
    },
  }
}
