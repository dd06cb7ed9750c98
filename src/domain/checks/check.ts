import type { HintId, LinkEnd, LinkId, MotivationId, NoteId } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import type { NoteKindId } from '../kinds/kind'
import { neededBlockCheckIds } from '../kinds/needed-blocks'
import { tieCheckIds } from '../kinds/tie-checks'
import type { CalendarDay } from '../relationships/relationship-details'
import type { CheckedModel } from './checked-model'

/** By which files and documents name a check: never renamed. */
export const checkIds = [
  ...neededBlockCheckIds,
  ...tieCheckIds,
  'boostWithoutMoney',
  'resourcesWithoutLink',
  'alikeInChain',
  'cycleInChain',
  'establishedInFuture',
  'reviewDue',
  'servedAtLoss',
  'letGo',
  'oneSegmentCarriesProfit',
  'customerData',
  'unknownCategory',
  'blockWithoutNeighbours',
  'unlinkedBlock',
  'unlinkedNote',
] as const

export type CheckId = (typeof checkIds)[number]

export function isCheckId(value: unknown): value is CheckId {
  return checkIds.some((id) => id === value)
}

/** What can be done about a hint: a place to go to, or an act. */
export type Mend =
  /** Go to the block and write there. */
  | { readonly type: 'openBlock'; readonly block: BlockId }
  | { readonly type: 'openNote'; readonly noteId: NoteId }
  /** Link with a note of these blocks; there is at least one. */
  | { readonly type: 'link'; readonly end: LinkEnd; readonly blocks: readonly BlockId[] }
  | { readonly type: 'removeLinks'; readonly linkIds: readonly LinkId[] }
  /** Say of the relationships that they are planned, not established. */
  | { readonly type: 'plan'; readonly noteIds: readonly NoteId[] }
  /** Say that a relationship has been looked at on this day. */
  | { readonly type: 'review'; readonly noteId: NoteId; readonly on: CalendarDay }

/** Something a check has found. It explains and never blocks (R02). */
export interface Hint {
  /** The same as long as its cause is the same; told by ids, never by words. */
  readonly id: HintId
  readonly check: CheckId
  /** The block in which it is to be mended. */
  readonly block: BlockId
  /** The notes it is about, in order. Empty where something is missing as a whole. */
  readonly noteIds: readonly NoteId[]
  readonly motivationId?: MotivationId
  /** Other blocks that the words name. */
  readonly blocks?: readonly BlockId[]
  readonly day?: CalendarDay
  readonly kindIds?: readonly NoteKindId[]
  /** At least one, the best first. */
  readonly mends: readonly Mend[]
}

/** One question put to a canvas. */
export interface Check {
  readonly id: CheckId
  /** `gap`: something is missing or contradicts itself. `advice`: good to know, and nothing to put right. */
  readonly weight: 'gap' | 'advice'
  /** Set where the check asks so generally that it is silent about notes that another one names in the same block. */
  readonly isGeneral?: true
  /** Pure, and never more work than notes and links together. Hints in the order of the notes. */
  readonly find: (model: CheckedModel) => readonly Hint[]
}

/** The id of what a check says of some notes, motivations or blocks. */
export function nameHint(check: CheckId, ...ids: readonly string[]): HintId {
  // A file may bring ids with any letters in them; the slash tells them apart.
  return [check, ...ids.map((id) => id.replaceAll('%', '%25').replaceAll('/', '%2F'))].join('/')
}
