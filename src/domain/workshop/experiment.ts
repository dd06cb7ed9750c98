import type { NoteId } from '../canvas'
import type { CalendarDay } from '../relationships/relationship-details'

export type ExperimentId = string
export type EvidenceId = string

export const experimentStates = ['planned', 'running', 'done'] as const

export type ExperimentState = (typeof experimentStates)[number]

/** The texts of an experiment, as on Strategyzer's test and learning cards: somebody types them. */
export const experimentTexts = ['belief', 'method', 'measure', 'criterion', 'owner', 'learned'] as const

export type ExperimentText = (typeof experimentTexts)[number]

/** How an assumption is tried: what we believe, how we check it, what we measure, when we are right. */
export interface Experiment extends Readonly<Record<ExperimentText, string>> {
  readonly id: ExperimentId
  /** The assumption; an experiment whose note was deleted is kept for when it comes back, and not shown. */
  readonly noteId: NoteId
  /** Milliseconds since 1970 UTC. */
  readonly createdAt: number
  readonly state: ExperimentState
  /** Empty where there is none. */
  readonly dueOn: CalendarDay
  /** What it costs once, in the currency of the canvas; not negative. */
  readonly cost?: number | undefined
}

export const evidenceDirections = ['supports', 'refutes'] as const

export type EvidenceDirection = (typeof evidenceDirections)[number]

/** How far evidence can be trusted: what people say, what they do once, what many do. */
export const evidenceStrengths = ['weak', 'medium', 'strong'] as const

export type EvidenceStrength = (typeof evidenceStrengths)[number]

/** What was seen or heard, attached to a note; it may come out of an experiment. */
export interface Evidence {
  readonly id: EvidenceId
  readonly noteId: NoteId
  readonly text: string
  readonly direction: EvidenceDirection
  readonly strength: EvidenceStrength
  /** Where it is from: an interview, a source. May be empty. */
  readonly source: string
  readonly on: CalendarDay
  readonly experimentId?: ExperimentId | undefined
}
