import type { Weight } from '../../report/report-node'
import { type FontChain, findFont, textFont } from '../fonts/font-chain'
import type { FontFile } from '../fonts/font-file'
import { isInvisible } from '../fonts/graphemes'

/** A piece of text in one font. */
export interface Run {
  readonly text: string
  readonly font: FontFile
  /** True when no font has the character: a box is drawn, and the character itself is kept for copying. */
  readonly isMissing: boolean
}

/** Finds fonts and measures. All lengths are in ems, so that one measure serves every size. */
export interface Typesetter {
  readonly findRun: (grapheme: string, weight: Weight) => Run | undefined
  readonly measure: (run: Run) => number
}

/** `measure` gives the width of a text in a font at size 1. */
export function makeTypesetter(
  chain: FontChain,
  measure: (text: string, font: FontFile) => number,
): Typesetter {
  const runs = { regular: new Map<string, Run | undefined>(), bold: new Map<string, Run | undefined>() }
  return {
    findRun: (grapheme, weight) => {
      const known = runs[weight]
      if (!known.has(grapheme)) known.set(grapheme, makeRun(chain, grapheme, weight))
      return known.get(grapheme)
    },
    measure: (run) => measure(run.text, run.font),
  }
}

/** Joins neighbours that are drawn alike. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: { text: string; readonly font: FontFile; readonly isMissing: boolean }[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && last.isMissing === run.isMissing && last.font === run.font) last.text += run.text
    else joined.push({ ...run })
  }
  return joined
}

function makeRun(chain: FontChain, grapheme: string, weight: Weight): Run | undefined {
  if (grapheme === '\t') return { text: '    ', font: textFont(weight), isMissing: false }
  if (isInvisible(grapheme)) return undefined
  const font = findFont(chain, grapheme, weight)
  return font
    ? { text: grapheme, font, isMissing: false }
    : { text: grapheme, font: textFont('regular'), isMissing: true }
}
