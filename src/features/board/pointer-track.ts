export interface Point {
  readonly x: number
  readonly y: number
}

export interface PointerTrack {
  /** Where the pointer is in the window, however far anything has been scrolled since the grip. */
  readonly read: () => Point
  readonly stop: () => void
}

/** Follows the mouse or the first finger from the grip on, and asks back once a frame, also while it rests. */
export function trackPointer(grip: Event, onFrame: (pointer: Point) => void): PointerTrack {
  let pointer = readPoint(grip) ?? { x: 0, y: 0 }
  const listen = (event: Event) => {
    pointer = readPoint(event) ?? pointer
  }
  const step = () => {
    onFrame(pointer)
    frame = requestAnimationFrame(step)
  }
  let frame = requestAnimationFrame(step)
  for (const type of moves) window.addEventListener(type, listen, { capture: true, passive: true })
  return {
    read: () => pointer,
    stop: () => {
      cancelAnimationFrame(frame)
      for (const type of moves) window.removeEventListener(type, listen, { capture: true })
    },
  }
}

const moves = ['mousemove', 'touchmove']

function readPoint(event: Event): Point | undefined {
  const at = event instanceof MouseEvent ? event : firstTouch(event)
  return at && { x: at.clientX, y: at.clientY }
}

function firstTouch(event: Event): Touch | undefined {
  return 'touches' in event && event.touches instanceof TouchList
    ? (event.touches[0] ?? undefined)
    : undefined
}

/** Pixels from the edge at which the notes begin to move; per frame they move a quarter of how far the pointer is in. */
const edge = 40

/** Moves the notes of an overfull block when the pointer is near the first or the last that can be seen. */
export function scrollUnder(region: Element | null, pointer: Point): void {
  const body = region?.querySelector('[data-scrolls]')
  if (!body || body.scrollHeight <= body.clientHeight) return
  const { top, bottom } = body.getBoundingClientRect()
  const above = top + edge - pointer.y
  const below = pointer.y - (bottom - edge)
  if (below > 0) body.scrollTop += Math.min(below, edge) / 4
  else if (above > 0) body.scrollTop -= Math.min(above, edge) / 4
}
