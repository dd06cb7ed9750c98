import { hasBlock } from '../kinds/index'
import { type Check, nameHint } from './check'

/** Customers are indispensable for the company to work and to earn (R02). */
export const noSegment: Check = {
  id: 'noSegment',
  weight: 'gap',
  find: ({ kind, notesByBlock, kind: { segmentBlock: block } }) =>
    notesByBlock.has(block) || !hasBlock(kind, block)
      ? []
      : [
          {
            id: nameHint('noSegment'),
            check: 'noSegment',
            block,
            noteIds: [],
            mends: [{ type: 'openBlock', block }],
          },
        ],
}
