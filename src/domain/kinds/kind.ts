import type { BlockId, OwnBlockId } from './block-ids'

/** A kind that comes with Harreman. */
export const builtInKindIds = [
  'businessModel',
  'leanCanvas',
  'valueProposition',
  'missionModel',
  'socialBusinessModel',
] as const

export type BuiltInKindId = (typeof builtInKindIds)[number]

/** `own` stands for every kind that came from a file: the canvas itself says which. */
export type CanvasKindId = BuiltInKindId | 'own'

/** A guiding question, such as `channels.q1`; its words stand in `locales/…/guide.json` under `questions`. */
export type QuestionId = string

/** What a note can be, such as `channel.shop`; its words stand in `locales/…/kinds.json`. */
export type NoteKindId = string

/** Why a relationship is kept, such as `motivation.acquisition`; its words stand in `locales/…/kinds.json`. */
export type MotivationKindId = string

/** Where a block stands on the sheet, in grid lines counted from 1 as CSS counts them. */
export interface GridArea {
  readonly column: number
  readonly columnSpan: number
  readonly row: number
  readonly rowSpan: number
}

export interface BlockDefinition {
  readonly id: BlockId
  readonly area: GridArea
  readonly questions: readonly QuestionId[]
  /** The kinds the guide offers, in order. A note may carry others too. */
  readonly noteKinds: readonly NoteKindId[]
  /** The motivations that belong to the block; only customer relationships have any. */
  readonly motivationKinds: readonly MotivationKindId[]
}

/** A kind of canvas: its layout and what its guide asks, as data that board, PDF and every exporter read. */
export interface CanvasKind {
  readonly id: CanvasKindId
  readonly grid: {
    readonly columns: number
    readonly rows: number
    /** How high each row is beside the others on the screen, from the top; all alike where it is absent. */
    readonly rowShares?: readonly number[]
  }
  /** In reading order of the sheet: column by column, top to bottom, then the last row. */
  readonly blocks: readonly BlockDefinition[]
  /** The order in which a model is usually filled in. */
  readonly fillingOrder: readonly BlockId[]
  /** The block that goes deepest: what the guide shows when nothing is left to fill in. */
  readonly mainBlock: BlockId
  /** The block that holds relationships with customers, which say more than other notes; `NO_BLOCK` where there is none. */
  readonly relationshipBlock: BlockId
  /** The block whose notes the notes of the other blocks are for; `NO_BLOCK` where there is none. */
  readonly segmentBlock: BlockId
  /** Which kind of canvas looks into notes of which blocks; absent where none does. */
  readonly detail?: { readonly kind: BuiltInKindId; readonly blocks: readonly BlockId[] }
  /** The words of a kind that came from a file. All others stand in `locales`. */
  readonly words?: KindWords | undefined
}

/** What a kind that came from a file is called, in the language of the file. */
export interface KindWords {
  readonly blocks: Readonly<Record<OwnBlockId, string>>
  readonly definitions: Readonly<Record<OwnBlockId, string>>
  readonly questions: Readonly<Record<QuestionId, string>>
}
