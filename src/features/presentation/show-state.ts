import type { Scene } from '../../domain/workshop/tell-story'

/** How far a show is, told by ids and numbers alone: this is what two windows pass to one another. */
export interface ShowState {
  /** Milliseconds since 1970; absent while nothing is shown. */
  readonly startedAt?: number
  /** The scene on the screen. */
  readonly sceneId?: string
  /** Its number counted from 0, for the day its id is gone. */
  readonly index: number
  readonly isBlack: boolean
}

export const idleShow: ShowState = { index: 0, isBlack: false }

/** The number of the scene on the screen; where it was edited away, the one that stands in its place now. */
export function findIndex(scenes: readonly Scene[], { sceneId, index }: ShowState): number {
  const found = scenes.findIndex(({ id }) => id === sceneId)
  return found >= 0 ? found : Math.max(0, Math.min(index, scenes.length - 1))
}

/** The show at another scene, no further than its ends; what was black is seen again. */
export function showScene(state: ShowState, scenes: readonly Scene[], wanted: number): ShowState {
  const index = Math.max(0, Math.min(wanted, scenes.length - 1))
  const { sceneId: _, ...rest } = state
  const scene = scenes[index]
  return { ...rest, index, isBlack: false, ...(scene && { sceneId: scene.id }) }
}

/** What came from another window, which may run another version; undefined where it is no state of a show. */
export function readShowState(value: unknown): ShowState | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { startedAt, sceneId, index, isBlack }: Record<string, unknown> = { ...value }
  if (typeof index !== 'number' || !Number.isSafeInteger(index) || index < 0) return undefined
  return {
    index,
    isBlack: isBlack === true,
    ...(typeof startedAt === 'number' && { startedAt }),
    ...(typeof sceneId === 'string' && { sceneId }),
  }
}
