import type { BlockId } from '../kinds/block-ids'
import { type Check, type Hint, nameHint } from './check'
import {
  type CheckedModel,
  isLinked,
  isLinkedWith,
  type LinkedPlace,
  listFilledNeighbours,
  notesOf,
} from './checked-model'

/**
 * Departments that pull in different directions ruin the best offer (R70). A block is asked when some of its notes are
 * linked, only never with a neighbour; one without any link is `unlinkedBlock`.
 */
export const blockWithoutNeighbours: Check = {
  id: 'blockWithoutNeighbours',
  weight: 'gap',
  find: (model) =>
    model.kind.fillingOrder.flatMap((block): Hint[] => {
      const neighbours = listFilledNeighbours(model, block)
      if (neighbours.length === 0 || !isApart(model, block, neighbours)) return []
      return [
        {
          id: nameHint('blockWithoutNeighbours', block),
          check: 'blockWithoutNeighbours',
          block,
          noteIds: [],
          blocks: neighbours,
          mends: [{ type: 'openBlock', block }],
        },
      ]
    }),
}

function isApart(model: CheckedModel, block: BlockId, neighbours: readonly BlockId[]): boolean {
  const notes = notesOf(model, block)
  // The motivations belong to the relationships: what is linked with one is linked with that block.
  const places: readonly LinkedPlace[] = neighbours.includes(model.kind.relationshipBlock)
    ? [...neighbours, 'motivation']
    : neighbours
  return (
    notes.some(({ id }) => isLinked(model, id)) &&
    notes.every(({ id }) => places.every((place) => !isLinkedWith(model, id, place)))
  )
}
