import type { Note } from '../../domain/canvas'
import type { FileCost, FileNote, FileRelationship, FileSegment } from '../../domain/canvas-file'
import {
  completeDetails,
  type RelationshipCost,
  type RelationshipStatus,
} from '../../domain/relationships/relationship-details'
import { completeSegment } from '../../domain/segments/segment-details'
import { cleanText } from './clean-text'

/** What a note of a file says as a relationship and as a segment; nothing where it says nothing. */
export function buildDetails({ relationship, segment }: FileNote): Pick<Note, 'relationship' | 'segment'> {
  const details = relationship && buildRelationship(relationship)
  const sign = segment && buildSegment(segment)
  return { ...(details && { relationship: details }), ...(sign && { segment: sign }) }
}

function buildRelationship(file: FileRelationship): Note['relationship'] {
  return completeDetails({
    helper: cleanText(file.helper),
    where: cleanText(file.where),
    status: buildStatus(file),
    cost: buildCost(file.cost),
    serviceMeans: cleanText(file.serviceMeans),
    representative: cleanText(file.representative),
    representativeSince: file.representativeSince ?? '',
    secondContact: cleanText(file.secondContact),
    reviewedOn: file.reviewedOn ?? '',
  })
}

function buildSegment(file: FileSegment): Note['segment'] {
  return completeSegment({
    shortName: cleanText(file.shortName),
    mark: file.mark,
    importance: file.importance,
    countries: file.countries ?? [],
    sectors: cleanText(file.sectors),
    competitors: cleanText(file.competitors),
    resources: file.resources,
  })
}

function buildStatus({ status, since = '' }: FileRelationship): RelationshipStatus {
  switch (status) {
    case undefined:
      return { state: 'open' }
    case 'planned':
      return { state: 'planned' }
    case 'established':
      return { state: 'established', since }
  }
}

function buildCost(cost: FileCost | undefined): RelationshipCost {
  if (!cost) return { type: 'open' }
  return 'level' in cost
    ? { type: 'level', level: cost.level }
    : { type: 'amount', amount: cost.amount, period: cost.period }
}
