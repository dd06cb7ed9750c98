import type { BlockId } from '../../../domain/kinds/block-ids'
import type { LeanPart } from '../foreign-canvas'
import type { Line } from './line'

/** What a heading stands for. */
export type Target =
  /** `language` as in `RecognisedBlock`. */
  | { readonly type: 'block'; readonly block: BlockId; readonly language?: string | undefined }
  | { readonly type: 'lean'; readonly part: LeanPart }
  /** Harreman's own name of the parking place. */
  | { readonly type: 'parking' }
  /** The sentence that says what the business does. */
  | { readonly type: 'pitch' }
  | { readonly type: 'unknown' }

/** A heading and what stands under it. */
export interface Section {
  readonly target: Target
  /** The words of the heading. */
  readonly name: string
  /** 1 to 6 by its signs; 7 where a line is a heading by its place, its number or its bold. */
  readonly level: number
  readonly lines: readonly Line[]
}

/** The level of a heading without signs. */
export const UNSIGNED = 7
