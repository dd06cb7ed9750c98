import type { CanvasId } from '../canvas'

/** That a canvas is one of several ways to go on from the same canvas. Notes are the same where their ids are. */
export interface Alternative {
  /** The canvas that all alternatives of the family came from in the end; it may be deleted. */
  readonly familyId: CanvasId
  /** The canvas it was branched from; it may be deleted. */
  readonly originId: CanvasId
  /** What the origin was called then, for when it is gone. */
  readonly originTitle: string
  /** Milliseconds since 1970 UTC. */
  readonly branchedAt: number
}

/** That this alternative was chosen, and why. Of several in a family the latest holds. */
export interface Decision {
  readonly reason: string
  /** Milliseconds since 1970 UTC. */
  readonly at: number
}

/** The criteria of the portfolio that have a name in every language; any other is its own name. */
export const usualCriteria = ['criterion.attractive', 'criterion.risky'] as const

/** One of `usualCriteria`, or words of one's own. */
export type CriterionName = string
