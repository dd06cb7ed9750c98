import type { FileCost, FileRelationship, FileSegment } from '../../domain/canvas-file'
import type { RelationshipCost, RelationshipDetails } from '../../domain/relationships/relationship-details'
import type { SegmentDetails } from '../../domain/segments/segment-details'

/** What a relationship says, without what it leaves open. */
export function makeFileRelationship(details: RelationshipDetails): FileRelationship {
  const {
    helper,
    where,
    status,
    serviceMeans,
    representative,
    representativeSince,
    secondContact,
    reviewedOn,
  } = details
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
    ...(secondContact && { secondContact }),
    ...(reviewedOn && { reviewedOn }),
  }
}

export function makeFileSegment(details: SegmentDetails): FileSegment {
  const { shortName, mark, importance, countries, sectors, competitors, resources } = details
  return {
    ...(shortName && { shortName }),
    ...(mark && { mark }),
    ...(importance && { importance }),
    ...(countries.length > 0 && { countries }),
    ...(sectors && { sectors }),
    ...(competitors && { competitors }),
    ...(resources && { resources }),
  }
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
