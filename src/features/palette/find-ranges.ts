import { foldText } from '../../i18n/fold-text'

/** A part of a text, in UTF-16 units: from `start` up to, not including, `end`. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Longer texts are cut on the screen anyway. */
const MOST_MARKED = 200

/** Where the folded words stand in a text as it is written, in order and without overlaps. */
export function findRanges(text: string, words: readonly string[]): readonly TextRange[] {
  if (words.length === 0) return []
  const { folded, places } = foldWithPlaces(text.slice(0, MOST_MARKED))
  const isMarked = new Array<boolean>(places.length).fill(false)
  for (const word of words) {
    const at = findBest(folded, word)
    if (at >= 0) isMarked.fill(true, at, at + word.length)
  }
  const ranges: TextRange[] = []
  for (const [index, { start, end }] of places.entries()) {
    if (!isMarked[index]) continue
    const last = ranges.at(-1)
    if (last && last.end >= start)
      ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else ranges.push({ start, end })
  }
  return ranges
}

/** The place that made the text fit: the beginning of a word before the middle of one. */
function findBest(folded: string, word: string): number {
  if (folded.startsWith(word)) return 0
  const atWord = folded.indexOf(` ${word}`)
  return atWord < 0 ? folded.indexOf(word) : atWord + 1
}

/** The folded text, and for each of its units the sign of the text that it comes from, with the marks upon it. */
function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly TextRange[] } {
  let folded = ''
  const places: TextRange[] = []
  let at = 0
  for (const sign of text) {
    const start = at
    at += sign.length
    const isBlank = /\s/.test(sign)
    if (isBlank && (folded === '' || folded.endsWith(' '))) continue
    const unit = isBlank ? ' ' : foldSign(sign)
    const last = places.at(-1)
    // A mark by itself folds to nothing and belongs to the sign before.
    if (unit === '' && last) places[places.length - 1] = { start: last.start, end: at }
    folded += unit
    for (let index = 0; index < unit.length; index += 1) places.push({ start, end: at })
  }
  return { folded, places }
}

/** The same few hundred signs come again with every letter that is typed. */
const foldedSigns = new Map<string, string>()

function foldSign(sign: string): string {
  const known = foldedSigns.get(sign)
  if (known !== undefined) return known
  const folded = foldText(sign)
  foldedSigns.set(sign, folded)
  return folded
}
