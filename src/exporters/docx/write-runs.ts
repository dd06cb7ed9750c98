import { type IRunOptions, Tab, TextRun } from 'docx'
import { cleanText } from '../clean-text'
import { palette } from '../palette'
import type { ReportText, Span } from '../report/report-node'
import { GEORGIAN_FONT } from './document-styles'

/** How the words of a document are told apart from the usual ones. */
export interface Wording {
  readonly font: string
  /** The language of the fixed words, where it is another than the text's. */
  readonly fixedLanguage?: string
}

/** A size that the style of the paragraph gives already. */
const BODY_SIZE = 10

/** The document's letters are larger than those of the PDF, which are made for print. */
const LARGER_BY = 1

/** The words of a text with their weight, size, colour and language. */
export function writeRuns(text: ReportText, wording: Wording): readonly TextRun[] {
  const look = lookOf(text)
  return text.spans.flatMap((span) => writeSpan(span, { ...look, ...wordingOf(text, span, wording) }))
}

function lookOf({ tag, look }: ReportText): IRunOptions {
  if (tag === 'H1' || tag === 'H2' || tag === 'H3') return {}
  return {
    ...(look.size === BODY_SIZE ? {} : { size: (look.size + LARGER_BY) * 2 }),
    ...(look.colour === palette.ink ? {} : { color: look.colour.slice(1) }),
  }
}

function wordingOf(text: ReportText, span: Span, { font, fixedLanguage }: Wording): IRunOptions {
  const isFixed = text.isFixed || span.isFixed === true
  const isGeorgian = /\p{Script=Georgian}/u.test(span.text)
  return {
    ...(span.weight === 'bold' ? { bold: true } : {}),
    ...(isFixed && fixedLanguage ? { language: { value: fixedLanguage } } : {}),
    ...(isGeorgian && font !== GEORGIAN_FONT ? { font: GEORGIAN_FONT } : {}),
  }
}

function writeSpan({ text }: Span, options: IRunOptions): readonly TextRun[] {
  return splitText(cleanText(text)).map((piece) => {
    if (piece === '\n') return new TextRun({ ...options, break: 1 })
    if (piece === '\t') return new TextRun({ ...options, children: [new Tab()] })
    return new TextRun({ ...options, text: piece })
  })
}

/** Parted behind braces too: the package takes `{name}` within one piece for a mark of its own and fills it in. */
function splitText(text: string): readonly string[] {
  return text.split(/([\n\t])|(?<=\{)/).filter((piece) => piece !== undefined && piece !== '')
}
