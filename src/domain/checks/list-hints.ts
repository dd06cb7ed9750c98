import type { Canvas, NoteId } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import type { CalendarDay } from '../relationships/relationship-details'
import type { Check, CheckId, Hint } from './check'
import { makeCheckedModel } from './checked-model'
import { checks } from './index'

/** What one check says of one block. */
export interface HintGroup {
  readonly check: CheckId
  readonly block: BlockId
  readonly weight: Check['weight']
  /** At least one. */
  readonly hints: readonly Hint[]
}

/** What there is to say of a canvas. A hint set aside whose cause is gone is in neither list, and its remark is kept. */
export interface Findings {
  /** By block in the order of filling, in each block by check. */
  readonly groups: readonly HintGroup[]
  /** Hints that were set aside as not relevant here. */
  readonly dismissed: readonly Hint[]
}

/** Every hint, by block in the order of filling, set aside or not. */
export function listHints(canvas: Canvas, today: CalendarDay): Hint[] {
  const model = makeCheckedModel(canvas, today)
  const list: readonly Check[] = Object.values(checks)
  const special = list.filter((check) => !check.isGeneral).flatMap(({ find }) => find(model))
  const named = new Set(special.flatMap(({ block, noteIds }) => noteIds.map((id) => nameNote(block, id))))
  const general = list.filter((check) => check.isGeneral).flatMap(({ find }) => find(model))
  const remaining = general.filter(({ block, noteIds }) =>
    noteIds.some((id) => !named.has(nameNote(block, id))),
  )
  return sortHints([...special, ...remaining], model.kind.fillingOrder)
}

/** The hints of a canvas, those that were set aside apart from the others. */
export function examineCanvas(canvas: Canvas, today: CalendarDay): Findings {
  const groups = new Map<string, { check: CheckId; block: BlockId; hints: Hint[] }>()
  const dismissed: Hint[] = []
  for (const hint of listHints(canvas, today)) {
    const { block, check, id } = hint
    const group = groups.get(`${check} ${block}`)
    if (canvas.remarksByDismissedHint.has(id)) dismissed.push(hint)
    else if (group) group.hints.push(hint)
    else groups.set(`${check} ${block}`, { check, block, hints: [hint] })
  }
  return {
    groups: [...groups.values()].map((group) => ({ ...group, weight: checks[group.check].weight })),
    dismissed,
  }
}

/**
 * How many points there are to look at: one for each check and block, so that the number falls with each one that is
 * done, whatever the number of notes. What is only good to know does not count.
 */
export function countGaps({ groups }: Findings): number {
  return groups.filter(({ weight }) => weight === 'gap').length
}

function sortHints(hints: readonly Hint[], order: readonly BlockId[]): Hint[] {
  const checkRanks = new Map(Object.keys(checks).map((check, index) => [check, index]))
  const blockRanks = new Map(order.map((block, index) => [block, index * checkRanks.size]))
  const rank = ({ block, check }: Hint) => (blockRanks.get(block) ?? 0) + (checkRanks.get(check) ?? 0)
  return hints
    .map((hint) => ({ hint, rank: rank(hint) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ hint }) => hint)
}

function nameNote(block: BlockId, id: NoteId): string {
  return `${block} ${id}`
}
