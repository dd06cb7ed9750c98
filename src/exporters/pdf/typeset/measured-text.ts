import type { Span, Weight } from '../../report/report-node'
import { splitGraphemes } from '../fonts/graphemes'
import { joinRuns, type Run, type Typesetter } from './typesetter'

/** What stays together on a line: a word with the space after it. Widths in ems. */
export interface Word {
  readonly runs: readonly Run[]
  /** One run per grapheme, for a word that is wider than the line. */
  readonly graphemes: readonly Run[]
  readonly width: number
  /** Without the space after it, which may hang over the end of the line. */
  readonly inkWidth: number
}

/** A text ready to be broken at any width and size: the words of each of its lines. */
export type MeasuredText = readonly (readonly Word[])[]

const LINE_ENDING = /\r\n|[\n\r\u2028\u2029\u0085]/

const BREAKING_SPACE = /^[ \t\u2000-\u2006\u2008-\u200B\u3000]$/

const DASH = /^[–—/]$/

const SPACE = /^\s$/

export function measureText(spans: readonly Span[], typesetter: Typesetter): MeasuredText {
  const lines: Word[][] = [[]]
  for (const [index, characters] of splitLines(spans).entries()) {
    lines[index] = splitWords(characters).map((word) => measureWord(word, typesetter))
  }
  return lines
}

export function measurePlain(text: string, weight: Weight, typesetter: Typesetter): MeasuredText {
  return measureText([{ text, weight }], typesetter)
}

interface Character {
  readonly grapheme: string
  readonly weight: Weight
}

function splitLines(spans: readonly Span[]): readonly (readonly Character[])[] {
  const lines: Character[][] = [[]]
  for (const { text, weight } of spans) {
    for (const [index, part] of text.split(LINE_ENDING).entries()) {
      if (index > 0) lines.push([])
      for (const grapheme of splitGraphemes(part)) lines.at(-1)?.push({ grapheme, weight })
    }
  }
  return lines
}

function splitWords(characters: readonly Character[]): readonly (readonly Character[])[] {
  const words: Character[][] = []
  let isOpen = false
  for (const [index, character] of characters.entries()) {
    if (isOpen) words.at(-1)?.push(character)
    else words.push([character])
    isOpen = !canBreakAfter(character.grapheme, characters[index - 1], characters[index + 1])
  }
  return words
}

/**
 * After white space, and after a dash or slash inside a compound; never before a space. Not after a hyphen: readers of
 * PDFs (pdftotext, search) take one at the end of a line for hyphenation and drop it.
 */
function canBreakAfter(grapheme: string, before?: Character, after?: Character): boolean {
  if (!after || SPACE.test(after.grapheme)) return false
  if (BREAKING_SPACE.test(grapheme)) return true
  return DASH.test(grapheme) && before !== undefined && !SPACE.test(before.grapheme)
}

function measureWord(characters: readonly Character[], typesetter: Typesetter): Word {
  const graphemes = characters.flatMap(({ grapheme, weight }) => typesetter.findRun(grapheme, weight) ?? [])
  const lastInk = graphemes.findLastIndex((run) => run.text.trim() !== '')
  const runs = joinRuns(graphemes)
  return {
    runs,
    graphemes,
    width: measureRuns(runs, typesetter),
    inkWidth: measureRuns(joinRuns(graphemes.slice(0, lastInk + 1)), typesetter),
  }
}

export function measureRuns(runs: readonly Run[], typesetter: Typesetter): number {
  return runs.reduce((width, run) => width + typesetter.measure(run), 0)
}
