import { create, type Font } from 'fontkit'
import type { Weight } from '../../report/report-node'
import type { FontFile, FontSource } from './font-file'
import { isInvisible, isPicture, listVisibleCodePoints, splitGraphemes } from './graphemes'

/** A font that is at hand, with its bytes for the PDF. */
export interface LoadedFont {
  readonly bytes: Uint8Array
  readonly coverage: Font
}

/** The fonts that one canvas needs: the text fonts always, the others when a character asks for them. */
export type FontChain = ReadonlyMap<FontFile, LoadedFont>

type Family = 'text' | 'wide' | 'symbols' | 'emoji'

const textFirst: readonly Family[] = ['text', 'wide', 'symbols', 'emoji']
const pictureFirst: readonly Family[] = ['emoji', 'text', 'wide', 'symbols']

/** Signs and emoji have one weight. */
const filesByFamily = {
  text: { regular: 'text', bold: 'textBold' },
  wide: { regular: 'wide', bold: 'wideBold' },
  symbols: { regular: 'symbols', bold: 'symbols' },
  emoji: { regular: 'emoji', bold: 'emoji' },
} satisfies Record<Family, Record<Weight, FontFile>>

/** Loads the text fonts and, one by one, those that the given texts need besides. Throws when one cannot be had. */
export async function loadFontChain(
  source: FontSource,
  texts: Iterable<string>,
  signal: AbortSignal,
): Promise<FontChain> {
  const chain = new Map<FontFile, LoadedFont>()
  const load = async (family: Family) => {
    for (const file of new Set(Object.values(filesByFamily[family]))) {
      if (chain.has(file)) continue
      const bytes = await source(file, signal)
      chain.set(file, { bytes, coverage: create(bytes) })
    }
  }
  await load('text')
  for (const grapheme of listForeignGraphemes(chain, texts)) {
    for (const family of listFamilies(grapheme)) {
      await load(family)
      if (isCovered(chain, family, 'regular', grapheme)) break
    }
  }
  return chain
}

/** The font for a grapheme: the first in line that can show all of it; undefined when none can. */
export function findFont(chain: FontChain, grapheme: string, weight: Weight): FontFile | undefined {
  const family = listFamilies(grapheme).find((candidate) => isCovered(chain, candidate, weight, grapheme))
  return family && filesByFamily[family][weight]
}

/** The font in which the box for a missing character is drawn. */
export function textFont(weight: Weight): FontFile {
  return filesByFamily.text[weight]
}

function listFamilies(grapheme: string): readonly Family[] {
  return isPicture(grapheme) ? pictureFirst : textFirst
}

function isCovered(chain: FontChain, family: Family, weight: Weight, grapheme: string): boolean {
  const font = chain.get(filesByFamily[family][weight])
  if (!font) return false
  return listVisibleCodePoints(grapheme).every((codePoint) => font.coverage.hasGlyphForCodePoint(codePoint))
}

function listForeignGraphemes(chain: FontChain, texts: Iterable<string>): ReadonlySet<string> {
  const seen = new Set<string>()
  const foreign = new Set<string>()
  for (const text of texts) {
    for (const grapheme of splitGraphemes(text)) {
      if (seen.has(grapheme)) continue
      seen.add(grapheme)
      const isAtHand = !isPicture(grapheme) && isCovered(chain, 'text', 'regular', grapheme)
      if (!isAtHand && !isInvisible(grapheme)) foreign.add(grapheme)
    }
  }
  return foreign
}
