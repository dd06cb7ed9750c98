import type { NoteId } from '../canvas'
import type { CurrencyCode } from '../money'
import type { FigureBook } from './figure-book'
import type { Measure } from './figures'
import type { FigurePlace } from './paste-problem'
import type { PeriodId } from './periods'
import type { NumberParser } from './read-pasted-number'

/** What the reader of a pasted table has to know. Labels are given as they stand in their cells. */
export interface PasteSetting {
  readonly book: FigureBook
  readonly currency: CurrencyCode
  /** Whose figures they are where the table does not say it. */
  readonly segmentId: NoteId
  readonly parseNumber: NumberParser
  readonly findMeasure: (label: string) => Measure | undefined
  readonly findSegment: (label: string) => NoteId | undefined
  /** Periods in words, such as "March 2026"; usual short forms are read without it. */
  readonly findPeriod: (label: string) => PeriodId | undefined
  /** Where a cell of a table without headings belongs: so many rows and columns after the one it is pasted into. */
  readonly findPlace: (row: number, column: number) => FigurePlace | undefined
}
