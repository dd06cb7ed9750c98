import type { Canvas, NoteId } from '../canvas'
import { type FigureBook, readSegment } from './figure-book'
import { computeBalance } from './judge-profit'
import { readValue } from './outcome'
import type { PeriodId } from './periods'
import { countCustomers } from './summarise-base'

/** By what segments can be put in order; quality counts for more than number, so that is the last (R71). */
export const segmentRankings = ['importance', 'balance', 'customers'] as const

export type SegmentRanking = (typeof segmentRankings)[number]

/**
 * The segments from most to least in a period. Equal ones stay in the order of the board, and those of which it is not
 * known come last, so that ranking twice changes nothing; without a ranking it is the order of the board.
 */
export function rankSegments(
  book: FigureBook,
  notesById: Canvas['notesById'],
  period: PeriodId,
  ranking: SegmentRanking | undefined,
): readonly NoteId[] {
  if (!ranking) return book.segmentIds
  const values = new Map(book.segmentIds.map((id) => [id, readRank(book, notesById, period, ranking, id)]))
  const read = (id: NoteId) => values.get(id) ?? Number.NEGATIVE_INFINITY
  // Two infinite values have no difference.
  return book.segmentIds.toSorted((one, other) => (read(one) === read(other) ? 0 : read(other) - read(one)))
}

function readRank(
  book: FigureBook,
  notesById: Canvas['notesById'],
  period: PeriodId,
  ranking: SegmentRanking,
  id: NoteId,
): number | undefined {
  switch (ranking) {
    case 'importance':
      return notesById.get(id)?.segment?.importance
    case 'balance':
      return readValue(computeBalance(readSegment(book, id), period))
    case 'customers':
      return readValue(countCustomers(readSegment(book, id), period))
  }
}
