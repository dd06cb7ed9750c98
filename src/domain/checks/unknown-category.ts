import type { Note } from '../canvas'
import type { NoteKindId } from '../kinds/kind'
import { relationshipStyles } from '../relationships/relationship-kinds'
import { type Check, type Hint, nameHint } from './check'
import { notesOf } from './checked-model'

/** A category from a newer Harreman: it is kept and shown by its id. */
export const unknownCategory: Check = {
  id: 'unknownCategory',
  weight: 'advice',
  find: (model) => {
    const block = model.kind.relationshipBlock
    const known = new Set([
      ...model.kind.blocks.filter(({ id }) => id === block).flatMap(({ noteKinds }) => noteKinds),
      ...relationshipStyles,
    ])
    return notesOf(model, block).flatMap((note): Hint[] => {
      const kindIds = listUnknown(note, known)
      if (kindIds.length === 0) return []
      const { id } = note
      const mends = [{ type: 'openNote', noteId: id }] as const
      return [
        {
          id: nameHint('unknownCategory', id),
          check: 'unknownCategory',
          block,
          noteIds: [id],
          kindIds,
          mends,
        },
      ]
    })
  },
}

function listUnknown({ kinds }: Note, known: ReadonlySet<NoteKindId>): NoteKindId[] {
  return kinds.filter((kind) => kind.startsWith('relationship.') && !known.has(kind))
}
