import type { CanvasId } from '../domain/canvas'

let begun: CanvasId | undefined

/** A canvas was made for an assignment: when it comes on the screen, the checklist stands beside it. */
export function rememberBegun(id: CanvasId): void {
  begun = id
}

export function isBegun(id: CanvasId): boolean {
  return begun === id
}

/** It is on the screen; from now on people open and close the checklist themselves. */
export function forgetBegun(): void {
  begun = undefined
}
