import type { Language } from '../../domain/language'
import type { CriterionName } from '../../domain/workshop/alternative'
import { assumptionStates } from '../../domain/workshop/assumption'
import { makeTextComparer } from '../../i18n/sort-text'
import type { CanvasRow } from '../../state/library'

export const columns = ['canvas', 'project', 'notes', 'filled', 'alternative', 'tests'] as const

export type Column = (typeof columns)[number]

/** What the table is sorted by: one of its columns or a criterion. */
export type SortKey = { readonly column: Column } | { readonly criterion: CriterionName }

export interface Sorting {
  readonly key: SortKey
  readonly isDescending: boolean
}

export const usualSorting: Sorting = { key: { column: 'canvas' }, isDescending: false }

export function isSameKey(one: SortKey, other: SortKey): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The canvases outside of the bin that belong to the project, or all of them where none is given. */
export function listOfProject(rows: readonly CanvasRow[], project: string): readonly CanvasRow[] {
  return rows.filter(
    ({ deletedAt, workshop }) => deletedAt === undefined && (project === '' || workshop?.project === project),
  )
}

/** In the order that is asked for; what says nothing there comes last either way. */
export function sortPortfolio(
  rows: readonly CanvasRow[],
  { key, isDescending }: Sorting,
  language: Language,
  chosen: ReadonlySet<string>,
): readonly CanvasRow[] {
  const compareTexts = makeTextComparer(language)
  const read = makeReader(key, chosen)
  const sign = isDescending ? -1 : 1
  const compare = (a: number | string, b: number | string) =>
    typeof a === 'string' || typeof b === 'string' ? compareTexts(String(a), String(b)) : a - b
  return rows.toSorted((one, other) => {
    const [a, b] = [read(one), read(other)]
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    return sign * compare(a, b) || compareTexts(one.title, other.title)
  })
}

function makeReader(
  key: SortKey,
  chosen: ReadonlySet<string>,
): (row: CanvasRow) => number | string | undefined {
  if ('criterion' in key) return ({ workshop }) => workshop?.ratings[key.criterion]
  switch (key.column) {
    case 'canvas':
      return ({ title }) => title || undefined
    case 'project':
      return ({ workshop }) => workshop?.project || undefined
    case 'notes':
      return ({ noteCount }) => noteCount
    case 'filled':
      return ({ filledBlocks, totalBlocks }) => filledBlocks / totalBlocks
    case 'alternative':
      return ({ id, workshop }) => (chosen.has(id) ? 0 : workshop?.alternative ? 1 : undefined)
    case 'tests':
      return (row) => countTests(row) || undefined
  }
}

/** How many assumptions a canvas has, whatever their state. */
function countTests({ workshop }: Pick<CanvasRow, 'workshop'>): number {
  return assumptionStates.reduce((sum, state) => sum + (workshop?.assumptions[state] ?? 0), 0)
}
