import { assumptionStates } from '../domain/workshop/assumption'
import {
  type AssumptionCounts,
  completeSummary,
  type WorkshopSummary,
} from '../domain/workshop/workshop-summary'
import { readRecord, readString } from './read-details'
import { readAlternative, readDecision, readRating } from './read-workshop'

/** Reads the summary as the database kept it; foreign values are passed over. Undefined where there is nothing of it. */
export function readWorkshopSummary(value: unknown): WorkshopSummary | undefined {
  if (value === undefined) return undefined
  const { project, ratings, alternative, decision, assumptions } = readRecord(value)
  return completeSummary({
    project: readString(project),
    ratings: Object.fromEntries(Object.entries(readRecord(ratings)).flatMap(readRating)),
    alternative: readAlternative(alternative),
    decision: readDecision(decision),
    assumptions: readCounts(readRecord(assumptions)),
  })
}

function readCounts(record: Record<string, unknown>): AssumptionCounts {
  const counts = assumptionStates.map((state) => [state, record[state]] as const)
  return Object.fromEntries(counts.filter(([, count]) => typeof count === 'number' && count > 0))
}
