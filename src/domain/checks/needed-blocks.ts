import { hasBlock } from '../kinds/index'
import { neededBlocks as blocks, type NeededBlockCheckId, neededBlockCheckIds } from '../kinds/needed-blocks'
import { type Check, nameHint } from './check'

/** A check for each block without which a canvas of some kind says nothing. */
export const neededBlocks = Object.fromEntries(
  neededBlockCheckIds.map((id) => [id, makeNeededBlockCheck(id)]),
) as Readonly<Record<NeededBlockCheckId, Check>>

function makeNeededBlockCheck(id: NeededBlockCheckId): Check {
  const block = blocks[id]
  return {
    id,
    weight: 'gap',
    find: ({ kind, notesByBlock }) =>
      notesByBlock.has(block) || !hasBlock(kind, block)
        ? []
        : [{ id: nameHint(id), check: id, block, noteIds: [], mends: [{ type: 'openBlock', block }] }],
  }
}
