import { createStore } from 'zustand'
import type { CanvasId } from '../../domain/canvas'
import type { WorkshopClock } from '../../domain/workshop/agenda'

/** That the clock of the device jumped while a timer ran, until it is settled; it outlives the view that noticed it. */
export interface ClockJump {
  readonly canvasId: CanvasId
  /** Milliseconds; negative where it was put back. */
  readonly jump: number
  /** What was left when it was seen last, in milliseconds. */
  readonly left: number
  /** The timer as it is since then. */
  readonly clock: WorkshopClock
}

interface JumpState {
  readonly found?: ClockJump | undefined
}

export const clockJump = createStore<JumpState>(() => ({}))

export function isSameClock(one: WorkshopClock | undefined, other: WorkshopClock | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
