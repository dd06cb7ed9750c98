import type { Language } from '../../domain/language'
import { foldText } from '../../i18n/fold-text'
import { makeTextComparer } from '../../i18n/sort-text'
import type { CanvasRow } from '../../state/library'
import type { LibrarySorting } from '../../state/preferences'

/** A row with its words as search compares them. */
export interface SearchableRow {
  readonly row: CanvasRow
  readonly words: string
}

/** The canvases outside of the bin, made ready to be searched and sorted at every key press. */
export function listSearchable(rows: readonly CanvasRow[]): readonly SearchableRow[] {
  return rows
    .filter((row) => row.deletedAt === undefined)
    .map((row) => ({ row, words: foldText(`${row.title} ${row.pitch}`) }))
}

/** Those that hold every word of the query in title or sentence, however it is spelt (R91). */
export function findCanvases(canvases: readonly SearchableRow[], query: string): readonly CanvasRow[] {
  const wanted = foldText(query).split(' ')
  return canvases.filter(({ words }) => wanted.every((word) => words.includes(word))).map(({ row }) => row)
}

/** The latest change first, or the alphabet of the given language with the untitled last. */
export function sortCanvases(
  rows: readonly CanvasRow[],
  sorting: LibrarySorting,
  language: Language,
): readonly CanvasRow[] {
  if (sorting === 'date') return rows.toSorted(compareByChange)
  const compareTexts = makeTextComparer(language)
  return rows.toSorted(
    (a, b) =>
      Number(a.title === '') - Number(b.title === '') ||
      compareTexts(a.title, b.title) ||
      compareByChange(a, b),
  )
}

function compareByChange(a: CanvasRow, b: CanvasRow): number {
  return b.updatedAt - a.updatedAt
}

/** What lies in the bin, the latest first. */
export function listBin(rows: readonly CanvasRow[]): readonly CanvasRow[] {
  return rows
    .filter((row) => row.deletedAt !== undefined)
    .toSorted((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0))
}
