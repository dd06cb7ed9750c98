import type { Note } from '../canvas'
import type { NoteKindId } from '../kinds/kind'
import { listKindsOf } from './kind-aspects'
import { noRelationshipDetails } from './relationship-details'

/** The parts of a relationship that only some relationships need; the others are asked of each. */
export const relationshipParts = ['help', 'representative', 'selfService', 'automation', 'review'] as const

export type RelationshipPart = (typeof relationshipParts)[number]

/** The parts that fit what has been picked for the relationship, and those that hold something already. */
export function listAskedParts(note: Note): ReadonlySet<RelationshipPart> {
  const details = note.relationship ?? noRelationshipDetails
  const isOneOf = (...kinds: readonly NoteKindId[]) => kinds.some((kind) => note.kinds.includes(kind))
  const hasPicked = (...aspects: Parameters<typeof listKindsOf>[1][]) =>
    aspects.some((aspect) => listKindsOf(note, aspect).length > 0)
  const isAsked: Record<RelationshipPart, boolean> = {
    help:
      isOneOf('relationship.personal', 'relationship.personalAssistance', 'relationship.dedicated') ||
      hasPicked('helpTime', 'helpWay') ||
      details.helper + details.where !== '',
    representative:
      isOneOf('relationship.dedicated') ||
      details.representative + details.representativeSince + details.secondContact !== '',
    selfService: isOneOf('relationship.selfService') || details.serviceMeans !== '',
    automation: isOneOf('relationship.automated') || hasPicked('automation'),
    review: details.status.state === 'established' || details.reviewedOn !== '',
  }
  return new Set(relationshipParts.filter((part) => isAsked[part]))
}
