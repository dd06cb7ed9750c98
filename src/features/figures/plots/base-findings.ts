import type { NoteId } from '../../../domain/canvas'
import type { BasePlot, BasePoint } from './base-points'

/** What is to be seen in the plot of the customer base. */
export interface BaseFindings {
  /** Customers at the end of the first and of the last known period; undefined while there is one period only. */
  readonly from: number | undefined
  readonly to: number
  /** Segments that have fewer customers than a period before. */
  readonly fewerIds: readonly NoteId[]
  readonly belowTargetIds: readonly NoteId[]
  readonly hasTargets: boolean
  /** Segments whose customers are not known in the last period. */
  readonly unknownIds: readonly NoteId[]
}

/** Reads a plot with at least one known period. */
export function findBase({ points, segmentIds }: BasePlot): BaseFindings {
  const known = points.filter(({ isProjected }) => !isProjected)
  const [first, last, before] = [known[0], known.at(-1), known.at(-2)]
  const countOf = (point: BasePoint | undefined, id: NoteId) => point?.bySegment.get(id)?.count
  return {
    from: known.length > 1 ? first?.total.count : undefined,
    to: last?.total.count ?? 0,
    fewerIds: segmentIds.filter((id) => (countOf(last, id) ?? 0) < (countOf(before, id) ?? 0)),
    belowTargetIds: segmentIds.filter((id) => last?.bySegment.get(id)?.isBelowTarget),
    hasTargets: last?.total.target !== undefined,
    unknownIds: segmentIds.filter((id) => countOf(last, id) === undefined),
  }
}
