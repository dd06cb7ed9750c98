import type { NoteId } from '../canvas'
import type { CurrencyCode } from '../money'
import type { Measure } from './figures'
import type { PeriodId, PeriodUnit } from './periods'

/** Where a figure belongs. */
export interface FigurePlace {
  readonly segmentId: NoteId
  readonly period: PeriodId
  readonly measure: Measure
}

/** A figure read from what was pasted. */
export interface PastedFigure extends FigurePlace {
  readonly value: number
}

/** What can be wrong with a pasted text without more to be said than where. */
export type PlainPasteProblem =
  /** A heading that is neither a period nor a measure nor a segment, though figures belong to it. */
  | 'unknownLabel'
  /** A figure without any heading above or beside it. */
  | 'noLabel'
  | 'periodOutOfRange'
  | 'periodTwice'
  /** A figure for a place that another one is for already. */
  | 'figureTwice'
  /** A figure outside the table. */
  | 'outside'
  | 'notNumber'
  | 'negative'
  /** Half a customer. */
  | 'fraction'
  | 'tooLarge'
  /** A currency where customers are counted. */
  | 'moneyForCount'

/** What is wrong with one cell. The words stand in the area `figures` under `paste`. */
export type PasteProblem = {
  /** Counted from 1, as in a spreadsheet. */
  readonly row: number
  readonly column: number
  /** What stands in the cell. */
  readonly text: string
} & (
  | { readonly type: PlainPasteProblem }
  /** A period of another unit than the one that is counted by. */
  | { readonly type: 'otherUnit'; readonly unit: PeriodUnit }
  /** The canvas counts in another currency. */
  | { readonly type: 'otherCurrency'; readonly currency: CurrencyCode }
  /** More lost than there were at the start of the period. */
  | {
      readonly type: 'moreLostThanThere'
      readonly period: PeriodId
      readonly lost: number
      readonly there: number
    }
)
