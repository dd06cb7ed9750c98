import { cleanText } from '../../clean-text'
import type { SlideParagraph, SlideRun } from '../slide'
import { writeElement, writeText, type Xml } from './xml'

/** How a paragraph is set beyond what its placeholder says. */
export interface ParagraphLook {
  /** The language of the text as BCP 47 has it, such as `ka-GE`: for spelling and for who reads it aloud. */
  readonly language: string
  /** That of the words of the program. */
  readonly fixedLanguage?: string
  /** Points; from the placeholder where it is absent. */
  readonly size?: number | undefined
  readonly lineHeight?: number | undefined
  /** In the placeholder of a list: there a paragraph that is no point has to say so. */
  readonly isInList?: boolean
}

/** Paragraphs as `a:p`; there is always one, as a text body must have. */
export function writeParagraphs(paragraphs: readonly SlideParagraph[], look: ParagraphLook): readonly Xml[] {
  const written = paragraphs.length > 0 ? paragraphs : [{ runs: [] }]
  return written.map((paragraph) => writeParagraph(paragraph, look))
}

function writeParagraph({ runs, list }: SlideParagraph, look: ParagraphLook): Xml {
  const spacing = look.lineHeight
    ? [writeElement('a:lnSpc', {}, [writeElement('a:spcPts', { val: Math.round(look.lineHeight * 100) })])]
    : []
  const level = list ? Math.min(list, 8) : undefined
  const isPlain = look.isInList && list === undefined
  const properties = isPlain
    ? writeElement('a:pPr', { marL: 0, indent: 0 }, [...spacing, writeElement('a:buNone')])
    : writeElement('a:pPr', { lvl: level }, spacing)
  return writeElement('a:p', {}, [
    properties,
    ...runs.flatMap((run) => writeRun(run, look)),
    writeElement('a:endParaRPr', { lang: look.language, sz: toSize(look.size) }),
  ])
}

/** A run, with every line ending in it as a break. */
function writeRun(run: SlideRun, look: ParagraphLook): readonly Xml[] {
  const properties = (name: string) =>
    writeElement(
      name,
      {
        lang: (run.isFixed && look.fixedLanguage) || look.language,
        sz: toSize(run.size ?? look.size),
        b: run.isBold ? 1 : undefined,
      },
      run.colour ? [writeFill(run.colour)] : [],
    )
  return cleanText(run.text)
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [writeElement('a:br', {}, [properties('a:rPr')])] : []),
      ...(line === ''
        ? []
        : [writeElement('a:r', {}, [properties('a:rPr'), writeElement('a:t', {}, [writeText(line)])])]),
    ])
}

/** A colour `#rrggbb`. */
export function writeFill(colour: string): Xml {
  return writeElement('a:solidFill', {}, [writeElement('a:srgbClr', { val: colour.slice(1) })])
}

function toSize(points: number | undefined): number | undefined {
  return points === undefined ? undefined : Math.round(points * 100)
}
