import { type PaletteEntry, type PaletteGroup, paletteGroups } from '../../editing/commands/palette-entry'
import { foldText } from '../../i18n/fold-text'

/** A heading of the palette with what stands below it. */
export interface FoundGroup {
  readonly id: PaletteGroup | 'recent'
  readonly entries: readonly PaletteEntry[]
}

/** How well a word fits: how the label begins, a word in it begins, anywhere in it, or only beside it. */
const scores = { beginning: 0, word: 1, inside: 2, beside: 3 } as const

const foldedLabels = new WeakMap<object, string>()
const foldedDetails = new Map<string, string>()
/** Some canvases' worth of details. */
const MOST_DETAILS = 5000

/** What holds every word of the query, however it is spelt (R91): the best group first, the best of each first. */
export function findEntries(entries: readonly PaletteEntry[], query: string): readonly FoundGroup[] {
  const words = listWords(query)
  const scored = entries.flatMap((entry) => {
    const score = scoreEntry(entry, words)
    return score === undefined ? [] : [{ entry, score }]
  })
  return paletteGroups
    .map((id) => {
      const found = scored.filter(({ entry }) => entry.group === id).sort((a, b) => a.score - b.score)
      return {
        id,
        best: found[0]?.score ?? Number.POSITIVE_INFINITY,
        entries: found.map(({ entry }) => entry),
      }
    })
    .filter((group) => group.entries.length > 0)
    .sort((a, b) => a.best - b.best)
}

/** Everything there is, what was used last before all. */
export function listAll(
  entries: readonly PaletteEntry[],
  recentIds: readonly string[],
): readonly FoundGroup[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const recent = recentIds.flatMap((id) => byId.get(id) ?? [])
  const others = entries.filter((entry) => !recent.includes(entry))
  const groups = paletteGroups.map((id) => {
    const own = others.filter((entry) => entry.group === id)
    // A dozen colours and blocks to choose from would hide everything behind them.
    return { id, entries: own.toSorted((a, b) => Number(a.isChoice ?? false) - Number(b.isChoice ?? false)) }
  })
  return [{ id: 'recent' as const, entries: recent }, ...groups].filter((group) => group.entries.length > 0)
}

/** The words of a query, folded; none for blanks. */
export function listWords(query: string): readonly string[] {
  return foldText(query).split(' ').filter(Boolean)
}

/** Undefined where a word is missing; the smaller the better. */
function scoreEntry(entry: PaletteEntry, words: readonly string[]): number | undefined {
  const label = foldLabel(entry)
  let sum = entry.isChoice ? 1 : 0
  for (const word of words) {
    if (label.startsWith(word)) sum += scores.beginning
    else if (label.includes(` ${word}`)) sum += scores.word
    else if (label.includes(word)) sum += scores.inside
    else if (isBeside(entry, word)) sum += scores.beside
    else return undefined
  }
  return sum
}

function isBeside({ path, detail }: PaletteEntry, word: string): boolean {
  return [path, detail].some((text) => text !== undefined && foldDetail(text).includes(word))
}

function foldLabel({ origin, label }: PaletteEntry): string {
  const known = origin && foldedLabels.get(origin)
  if (known !== undefined) return known
  const folded = foldText(label)
  if (origin) foldedLabels.set(origin, folded)
  return folded
}

function foldDetail(text: string): string {
  const known = foldedDetails.get(text)
  if (known !== undefined) return known
  if (foldedDetails.size > MOST_DETAILS) foldedDetails.clear()
  const folded = foldText(text)
  foldedDetails.set(text, folded)
  return folded
}
