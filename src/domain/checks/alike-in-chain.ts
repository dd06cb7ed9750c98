import { listAlikePairs } from '../segments/list-chains'
import { type Check, nameHint } from './check'

/** Each link of the chain is influenced in its own way: two with the same relationships are worth a thought (R64). */
export const alikeInChain: Check = {
  id: 'alikeInChain',
  weight: 'gap',
  find: ({ canvas, hasChains, kind }) =>
    (hasChains ? listAlikePairs(canvas) : []).map(({ from, to }) => ({
      id: nameHint('alikeInChain', from, to),
      check: 'alikeInChain',
      block: kind.segmentBlock,
      noteIds: [from, to],
      blocks: [kind.relationshipBlock],
      mends: [from, to].map((noteId) => ({ type: 'openNote' as const, noteId })),
    })),
}
