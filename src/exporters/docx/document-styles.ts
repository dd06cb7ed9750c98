import type { IStylesOptions } from 'docx'
import type { Language } from '../../domain/language'
import { palette } from '../palette'

/** What spelling checkers and screen readers go by. */
export const languageTags = {
  en: 'en-GB',
  eu: 'eu-ES',
  ka: 'ka-GE',
  tr: 'tr-TR',
} satisfies Record<Language, string>

/** Every Windows has it since 2000, it is what Georgian universities ask for, and it has Latin letters too. */
export const GEORGIAN_FONT = 'Sylfaen'

/** On Windows and macOS; LibreOffice brings a font of the same widths. It has Basque and Turkish letters, no Georgian. */
const LATIN_FONT = 'Arial'

/** The fonts stay names: whoever opens the document goes on writing in fonts of the own device. */
export function chooseFont(language: Language): string {
  return language === 'ka' ? GEORGIAN_FONT : LATIN_FONT
}

/** A4 upright in twentieths of a point: a text to go on writing has no use for A3. */
export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1300, bottom: 1300, left: 1240, right: 1240 },
} as const

export const TEXT_WIDTH = page.size.width - page.margin.left - page.margin.right

/** In half points. */
const BODY_SIZE = 22

/** In parts of 240 of a line. */
const LINE_SPACING = 264

export function makeStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number, after: number, colour: string) => ({
    run: { size, bold: true, color: colour.slice(1) },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  })
  return {
    default: {
      document: {
        run: {
          font: chooseFont(language),
          size: BODY_SIZE,
          color: palette.ink.slice(1),
          language: { value: languageTags[language] },
        },
        // Without its rule the spacing is taken for points: larger letters would stand in one another.
        paragraph: { spacing: { line: LINE_SPACING, lineRule: 'auto' } },
      },
      heading1: heading(44, 0, 120, palette.ink),
      heading2: heading(32, 480, 120, palette.accent),
      heading3: heading(25, 300, 80, palette.ink),
    },
  }
}
