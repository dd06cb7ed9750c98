import type { BlockId } from '../kinds/block-ids'
import { type CheckId, type Hint, nameHint } from './check'
import { type CheckedModel, isLinkedWith, notesOf } from './checked-model'

/**
 * A hint for each note of a block that is linked with no note of another. None while the other block is empty: then
 * something else is missing, and said once.
 */
export function findUntiedNotes(model: CheckedModel, check: CheckId, block: BlockId, other: BlockId): Hint[] {
  if (!model.notesByBlock.has(other)) return []
  return notesOf(model, block)
    .filter(({ id }) => !isLinkedWith(model, id, other))
    .map(({ id }) => ({
      id: nameHint(check, id),
      check,
      block,
      noteIds: [id],
      blocks: [other],
      mends: [
        { type: 'link', end: id, blocks: [other] },
        { type: 'openNote', noteId: id },
      ],
    }))
}
