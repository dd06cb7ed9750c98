import type { Canvas } from '../canvas'
import type { Alternative, CriterionName, Decision } from './alternative'
import type { AssumptionState } from './assumption'

/** What the list of canvases knows of the workshops of a canvas without opening its document. */
export interface WorkshopSummary {
  /** The name by which canvases belong together; empty where there is none. */
  readonly project: string
  /** Whole, 0 to 100. */
  readonly ratings: Readonly<Record<CriterionName, number>>
  readonly alternative?: Alternative | undefined
  readonly decision?: Decision | undefined
  /** How many assumptions are in each state; states without any are absent. */
  readonly assumptions: AssumptionCounts
}

export type AssumptionCounts = Readonly<Partial<Record<AssumptionState, number>>>

/** What a canvas without workshops says. */
export const noWorkshopSummary: WorkshopSummary = { project: '', ratings: {}, assumptions: {} }

/** Undefined where the portfolio has nothing to say. Equal ones are alike as JSON. */
export function summariseWorkshop({
  workshop,
  notesById,
}: Pick<Canvas, 'workshop' | 'notesById'>): WorkshopSummary | undefined {
  const counts: Partial<Record<AssumptionState, number>> = {}
  for (const { assumption } of notesById.values())
    if (assumption) counts[assumption.state] = (counts[assumption.state] ?? 0) + 1
  const { project = '', ratings = {}, alternative, decision } = workshop ?? {}
  return completeSummary({ project, ratings, alternative, decision, assumptions: counts })
}

export function completeSummary(summary: WorkshopSummary): WorkshopSummary | undefined {
  const { project, ratings, alternative, decision, assumptions } = summary
  const complete: WorkshopSummary = {
    project,
    ratings: sortKeys(ratings),
    ...(alternative && { alternative }),
    ...(decision && { decision }),
    assumptions: sortKeys(assumptions),
  }
  return JSON.stringify(complete) === JSON.stringify(noWorkshopSummary) ? undefined : complete
}

function sortKeys<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
