import type { Note } from '../canvas'
import type { NoteKindId } from '../kinds/kind'
import { findAspect, type KindAspect } from './kind-aspects'
import { isRepresentativeOnly } from './relationship-details'

/** What a note is, so that its full view knows what to ask of it beside its texts. */
type NoteRole = 'relationship' | 'channel' | 'segment'

const aspectsByRole: Readonly<Record<NoteRole, readonly KindAspect[]>> = {
  relationship: ['style', 'category', 'helpTime', 'helpWay', 'automation', 'phase'],
  channel: ['owner', 'way', 'phase'],
  segment: ['role', 'market', 'weight', 'stage'],
}

/** What a note is by its block; what has been said of a relationship is asked wherever the note stands now. */
export function listNoteRoles({ place, relationship }: Note): readonly NoteRole[] {
  const isSegment = place.block === 'customerSegments'
  const hasDetails = relationship !== undefined && !(isSegment && isRepresentativeOnly(relationship))
  const isRelationship = place.block === 'customerRelationships' || hasDetails
  return [
    ...(isRelationship ? (['relationship'] as const) : []),
    ...(place.block === 'channels' ? (['channel'] as const) : []),
    ...(isSegment ? (['segment'] as const) : []),
  ]
}

/** Of some kinds those that none of the note's roles asks for: what is left to pick from a plain list. */
export function listUnaskedKinds(note: Note, kinds: readonly NoteKindId[]): readonly NoteKindId[] {
  const asked = new Set(listNoteRoles(note).flatMap((role) => aspectsByRole[role]))
  return kinds.filter((kind) => !asked.has(findAspect(note, kind)))
}
