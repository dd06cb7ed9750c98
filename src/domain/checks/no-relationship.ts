import { hasBlock } from '../kinds/index'
import { type Check, nameHint } from './check'

/** A company that keeps no relationship keeps no customer (R02). */
export const noRelationship: Check = {
  id: 'noRelationship',
  weight: 'gap',
  find: ({ kind, notesByBlock, kind: { relationshipBlock: block } }) =>
    notesByBlock.has(block) || !hasBlock(kind, block)
      ? []
      : [
          {
            id: nameHint('noRelationship'),
            check: 'noRelationship',
            block,
            noteIds: [],
            mends: [{ type: 'openBlock', block }],
          },
        ],
}
