/** What is known of an assumption: nothing was tried, something runs, or evidence speaks for or against it. */
export const assumptionStates = ['untested', 'running', 'supported', 'refuted'] as const

export type AssumptionState = (typeof assumptionStates)[number]

/**
 * That a note is a hypothesis: something the model needs to be true and nobody knows yet (R96). Its place in the map of
 * Bland and Osterwalder, Testing Business Ideas (2019): how much hangs on it, and how much is known of it.
 */
export interface Assumption {
  /** Whole, 0 to 100: how much of the model falls if it is wrong. */
  readonly importance: number
  /** Whole, 0 to 100: how sure the evidence makes. */
  readonly confidence: number
  readonly state: AssumptionState
}

/** Where a note stands that was just marked: important, and nothing is known. */
export const newAssumption: Assumption = { importance: 75, confidence: 25, state: 'untested' }

/** The end of both scales of an assumption, and of a rating. */
export const FULL_SCALE = 100

/** A place on a scale: whole and within it. Undefined for what is no number. */
export function readScale(value: unknown): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined
  return Math.round(Math.min(Math.max(value, 0), FULL_SCALE))
}
