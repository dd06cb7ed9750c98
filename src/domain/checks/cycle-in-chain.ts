import type { Link, NoteId } from '../canvas'
import { listLinksByEnd } from '../links-by-end'
import { type Chain, type ChainRow, listChains } from '../segments/list-chains'
import { type Check, type Hint, nameHint } from './check'
import type { CheckedModel } from './checked-model'

/** A chain leads from who buys first to who uses the thing; one that comes back to where it was has no end (R64). */
export const cycleInChain: Check = {
  id: 'cycleInChain',
  weight: 'gap',
  find: (model) => {
    if (!model.hasChains) return []
    const chains = listChains(model.canvas).filter((chain) => chain.some(({ place }) => place === 'back'))
    if (chains.length === 0) return []
    const linksByEnd = listLinksByEnd(model.canvas)
    return chains.flatMap((chain) =>
      chain.flatMap((row, index) => {
        if (row.place !== 'back' || row.previousId === undefined) return []
        const links = linksByEnd.get(row.previousId) ?? []
        return describeCycle(model, row.previousId, listCycle(chain, index), links)
      }),
    )
  },
}

/** `cycle` begins with the segment that is reached again; `last` is the one that leads back to it. */
function describeCycle(
  { kind }: CheckedModel,
  last: NoteId,
  cycle: readonly NoteId[],
  linksOfLast: readonly Link[],
): Hint {
  const [first = last] = cycle
  const linkIds = linksOfLast.filter(({ from, to }) => from === last && to === first).map(({ id }) => id)
  return {
    id: nameHint('cycleInChain', last, first),
    check: 'cycleInChain',
    block: kind.segmentBlock,
    noteIds: cycle,
    mends: [
      { type: 'removeLinks', linkIds },
      { type: 'openNote', noteId: last },
    ],
  }
}

/** The segments from the one that the row at `end` comes back to, down to the one that leads there. */
function listCycle(chain: Chain, end: number): NoteId[] {
  const last = chain[end]
  const ids: NoteId[] = []
  let depth = last?.depth ?? 0
  for (let index = end - 1; index >= 0 && ids[0] !== last?.segmentId; index -= 1) {
    const row: ChainRow | undefined = chain[index]
    if (row?.depth !== depth - 1) continue
    ids.unshift(row.segmentId)
    depth = row.depth
  }
  return ids
}
