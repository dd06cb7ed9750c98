const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** What a reader takes for one character: an emoji family, a flag, a letter with its accents. */
export function splitGraphemes(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Joiners, selectors, soft hyphens, controls: they have no picture, so no font needs to know them. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}]/u

const ALL_INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}]+$/u

const PICTURE = /\p{Emoji_Presentation}|\uFE0F/u

export function isInvisible(grapheme: string): boolean {
  return ALL_INVISIBLE.test(grapheme)
}

/** Whether the grapheme asks to be shown as an emoji and not as a plain sign. */
export function isPicture(grapheme: string): boolean {
  return PICTURE.test(grapheme)
}

/** The code points a font must have so that it can show the grapheme. */
export function listVisibleCodePoints(grapheme: string): readonly number[] {
  return Array.from(grapheme)
    .filter((character) => !INVISIBLE.test(character))
    .map((character) => character.codePointAt(0) ?? 0)
}
