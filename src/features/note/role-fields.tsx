import type { Note } from '../../domain/canvas'
import { listNoteRoles } from '../../domain/relationships/note-roles'
import { ChannelFields } from './fields/channel-fields'
import { RelationshipFields } from './fields/relationship-fields'
import { SegmentFields } from './fields/segment-fields'

const fieldsByRole = { relationship: RelationshipFields, channel: ChannelFields, segment: SegmentFields }

/** What a note's block asks beside its texts: of relationships, channels and customer segments. */
export function RoleFields({ note }: { readonly note: Note }) {
  return listNoteRoles(note).map((role) => {
    const Fields = fieldsByRole[role]
    return <Fields key={role} note={note} />
  })
}
