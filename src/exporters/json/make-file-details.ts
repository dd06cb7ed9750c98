import type { FileCost, FileNote, FileRelationship } from '../../domain/canvas-file'
import type { RelationshipCost, RelationshipDetails } from '../../domain/relationships/relationship-details'
import type { SegmentDetails } from '../../domain/segments/segment-details'

/** What a relationship says, without what it leaves open. */
export function makeFileRelationship(details: RelationshipDetails): FileRelationship {
  const { helper, where, status, serviceMeans, representative, representativeSince, reviewedOn } = details
  const cost = makeFileCost(details.cost)
  return {
    ...(helper && { helper }),
    ...(where && { where }),
    ...(status.state !== 'open' && { status: status.state }),
    ...(status.state === 'established' && status.since && { since: status.since }),
    ...(cost && { cost }),
    ...(serviceMeans && { serviceMeans }),
    ...(representative && { representative }),
    ...(representativeSince && { representativeSince }),
    ...(reviewedOn && { reviewedOn }),
  }
}

export function makeFileSegment({ shortName, mark }: SegmentDetails): NonNullable<FileNote['segment']> {
  return { ...(shortName && { shortName }), ...(mark && { mark }) }
}

function makeFileCost(cost: RelationshipCost): FileCost | undefined {
  switch (cost.type) {
    case 'open':
      return undefined
    case 'level':
      return { level: cost.level }
    case 'amount':
      return { amount: cost.amount, period: cost.period }
  }
}
