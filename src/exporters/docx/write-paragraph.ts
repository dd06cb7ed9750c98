import { HeadingLevel, type IParagraphOptions, Paragraph } from 'docx'
import { noteEdges, noteFills } from '../palette'
import type { ReportText } from '../report/report-node'
import { bullets, indentOf, levelOf, numbersFrom } from './lists'
import { type Wording, writeRuns } from './write-runs'

/** Where a paragraph stands: outside of lists, at the head of an item, or further down in it. */
export type Position =
  | { readonly type: 'flow' }
  | {
      readonly type: 'item'
      /** 0 in a list that stands in no other. */
      readonly depth: number
      /** Which list it is, and the number of the first item of a numbered one. */
      readonly list: { readonly instance: number; readonly firstNumber?: number | undefined }
      readonly isHead: boolean
    }

const headings = {
  H1: HeadingLevel.HEADING_1,
  H2: HeadingLevel.HEADING_2,
  H3: HeadingLevel.HEADING_3,
} as const

export function writeParagraph(text: ReportText, position: Position, wording: Wording): Paragraph {
  const children = writeRuns(text, wording)
  const { tag, look } = text
  if (tag === 'H1' || tag === 'H2' || tag === 'H3') return new Paragraph({ heading: headings[tag], children })
  return new Paragraph({
    children,
    spacing: { before: inTwips(look.before) },
    ...(look.roomBelow ? { keepNext: true } : {}),
    ...(look.card ? drawCard(look.card) : {}),
    ...place(position, look.indent),
  })
}

function place(position: Position, indent: number): IParagraphOptions {
  if (position.type === 'flow') return indent === 0 ? {} : { indent: { left: inTwips(indent) } }
  const { depth, isHead, list } = position
  if (!isHead) return { indent: { left: indentOf(depth) } }
  const { instance, firstNumber } = list
  const level = levelOf(depth)
  return {
    numbering:
      firstNumber === undefined
        ? { reference: bullets, level }
        : { reference: numbersFrom(firstNumber), level, instance },
  }
}

/** The note's colour, which is the author's own grouping; an addition says so in words as well. */
function drawCard({ colour, isAddition }: NonNullable<ReportText['look']['card']>): IParagraphOptions {
  const fill = noteFills[colour].slice(1)
  const rim = { style: 'single', size: 4, space: 2, color: fill } as const
  return {
    shading: { type: 'clear', color: 'auto', fill },
    border: {
      top: rim,
      bottom: rim,
      left: {
        style: isAddition ? 'dashed' : 'single',
        size: 24,
        space: 4,
        color: noteEdges[colour].slice(1),
      },
    },
    keepLines: true,
  }
}

/** Word counts lengths in twentieths of a point. */
function inTwips(points: number): number {
  return Math.round(points * 20)
}
