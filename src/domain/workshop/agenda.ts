import type { BlockId } from '../kinds/block-ids'

export type AgendaStepId = string

/** The views that a step of the agenda can bring up, beside a block. */
export const agendaViews = [
  'board',
  'outline',
  'threads',
  'tests',
  'votes',
  'alternatives',
  'checks',
  'present',
] as const

export type AgendaView = (typeof agendaViews)[number]

/** One step of a workshop's agenda (R96). */
export interface AgendaStep {
  readonly id: AgendaStepId
  readonly title: string
  /** Whole, 1 to `MOST_MINUTES`. */
  readonly minutes: number
  /** What the facilitator says; may be empty. */
  readonly prompt: string
  readonly show?: { readonly view: AgendaView } | { readonly block: BlockId } | undefined
  readonly order: string
}

/** A whole day. */
export const MOST_MINUTES = 600

/**
 * The timer of the step that runs. It is a deadline, so that it goes on through a reload and a night's sleep; paused it
 * is what was left. Times in milliseconds, the deadline since 1970 UTC.
 */
export type WorkshopClock =
  | { readonly state: 'running'; readonly stepId: AgendaStepId; readonly endsAt: number }
  | { readonly state: 'paused'; readonly stepId: AgendaStepId; readonly left: number }
