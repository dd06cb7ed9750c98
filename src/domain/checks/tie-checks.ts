import { type TieCheckId, tieCheckIds, tieChecks as ties } from '../kinds/tie-checks'
import type { Check } from './check'
import { findUntiedNotes } from './find-untied-notes'

/** A check for each tie that the kinds of canvas ask for. */
export const tieChecks = Object.fromEntries(tieCheckIds.map((id) => [id, makeTieCheck(id)])) as Readonly<
  Record<TieCheckId, Check>
>

function makeTieCheck(id: TieCheckId): Check {
  const { block, partner } = ties[id]
  return { id, weight: 'gap', find: (model) => findUntiedNotes(model, id, block, partner) }
}
