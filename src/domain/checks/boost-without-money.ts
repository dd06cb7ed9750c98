import { listMotivations } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import { hasBlock } from '../kinds/index'
import { type Check, nameHint } from './check'
import { type CheckedModel, isLinkedWith } from './checked-model'

export const moneyBlocks = ['costStructure', 'revenueStreams'] as const satisfies readonly BlockId[]

/** Sales are boosted when costs rise, or to do and to invest more: either stands on the canvas (R14). */
export const boostWithoutMoney: Check = {
  id: 'boostWithoutMoney',
  weight: 'gap',
  find: (model) =>
    listMotivations(model.canvas)
      .filter(() => hasBlock(model.kind, model.kind.relationshipBlock))
      .filter(({ id, kind }) => kind === 'motivation.boostSales' && !isTiedToMoney(model, id))
      .map(({ id }) => {
        const filled = moneyBlocks.filter((block) => model.notesByBlock.has(block))
        return {
          id: nameHint('boostWithoutMoney', id),
          check: 'boostWithoutMoney' as const,
          block: model.kind.relationshipBlock,
          noteIds: [],
          motivationId: id,
          blocks: moneyBlocks,
          mends:
            filled.length > 0
              ? [{ type: 'link' as const, end: id, blocks: filled }]
              : moneyBlocks.map((block) => ({ type: 'openBlock' as const, block })),
        }
      }),
}

function isTiedToMoney(model: CheckedModel, motivation: string): boolean {
  return moneyBlocks.some((block) => isLinkedWith(model, motivation, block))
}
