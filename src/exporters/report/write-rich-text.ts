import type { ReportPart } from '../../domain/report/report-settings'
import { parseRichText } from '../../rich-text/parse-rich-text'
import type { RichBlock, RichInline, RichList } from '../../rich-text/rich-text'
import { palette } from '../palette'
import type { ReportGroup, ReportNode, ReportText, Span, TextLook } from './report-node'

const BODY_SIZE = 10

/** Room for a bullet or a number in front of an item. */
const ITEM_INDENT = 20

/** A description (R15) as paragraphs and lists. */
export function writeRichText(source: string, indent: number): readonly ReportNode[] {
  return parseRichText(source).map((block) => writeBlock(block, indent, 4))
}

/** A rich text with its label in front: on the line of the first paragraph, or above a list. */
export function writeLabelledText(label: string, source: string, indent: number): readonly ReportNode[] {
  const [first, ...rest] = parseRichText(source)
  if (first?.type !== 'paragraph') return [writeFact(label, '', indent), ...writeRichText(source, indent)]
  const line = writeSpans([makeLabel(label), ...first.children.map(makeSpan)], { indent, before: 2 })
  return [line, ...rest.map((block) => writeBlock(block, indent, 4))]
}

/** One thing that is known, on a line: what it is in bold, then what is said of it. */
export function writeFact(label: string, value: string, indent: number): ReportText {
  return writeSpans([makeLabel(label), { text: value, weight: 'regular' }], { indent, before: 2 })
}

/** The same under a name that somebody wrote. */
export function writeNamed(name: string, value: string, indent: number): ReportText {
  const { text, weight } = makeLabel(name)
  return writeSpans(
    [
      { text, weight },
      { text: value, weight: 'regular' },
    ],
    { indent, before: 2 },
  )
}

/** A text without any marks: line breaks are kept. */
export function writePlainText(text: string, look: Partial<TextLook>, weight: Span['weight']): ReportText {
  return writeSpans([{ text, weight }], look)
}

/** The same in the words of the program. */
export function writeFixed(
  text: string,
  look: Partial<TextLook>,
  weight: Span['weight'] = 'regular',
): ReportText {
  return { ...writePlainText(text, look, weight), isFixed: true }
}

export function writeSubheading(text: string): ReportText {
  return { ...writeFixed(text, { size: BODY_SIZE + 1, before: 14, roomBelow: 60 }, 'bold'), tag: 'H3' }
}

/** A part of the report under its heading; none where it has nothing to say. */
export function writeSection(
  part: ReportPart,
  heading: ReportText,
  content: readonly ReportNode[],
): readonly ReportGroup[] {
  if (content.length === 0) return []
  const look = { ...heading.look, size: 15, colour: palette.accent, before: 24, roomBelow: 110 }
  return [{ type: 'group', tag: 'Sect', part, children: [{ ...heading, tag: 'H2', look }, ...content] }]
}

/** A list whose items bring their own looks, without bullets. */
export function writeItems(items: readonly (readonly ReportNode[])[]): readonly ReportNode[] {
  if (items.length === 0) return []
  const children = items.map((item): ReportNode => ({ type: 'group', tag: 'LI', children: [wrapBody(item)] }))
  return [{ type: 'group', tag: 'L', children }]
}

function wrapBody(children: readonly ReportNode[]): ReportNode {
  return { type: 'group', tag: 'LBody', children }
}

function writeSpans(spans: readonly Span[], look: Partial<TextLook>): ReportText {
  const usual = { size: BODY_SIZE, colour: palette.ink, indent: 0, before: 3 }
  return { type: 'text', tag: 'P', spans, look: { ...usual, ...look }, isFixed: false }
}

function makeLabel(label: string): Span {
  // A question is its own punctuation.
  const isSentence = /[.?!;:]$/.test(label)
  return { text: isSentence ? `${label} ` : `${label}: `, weight: 'bold', isFixed: true }
}

function writeBlock(block: RichBlock, indent: number, before: number): ReportNode {
  if (block.type === 'list') return writeList(block, indent, before)
  return writeSpans(block.children.map(makeSpan), { indent, before })
}

function writeList(list: RichList, indent: number, before: number): ReportNode {
  return {
    type: 'group',
    tag: 'L',
    ...(list.isOrdered ? { firstNumber: list.start } : {}),
    children: list.items.map((item, index) => {
      const label = list.isOrdered ? `${list.start + index}.` : '•'
      const marker = writePlainText(
        label,
        { colour: palette.ink2, indent: indent + 4, before: index === 0 ? before : 2, isMarker: true },
        'regular',
      )
      const blocks = item.length > 0 ? item : [{ type: 'paragraph', children: [] } as const]
      const body = blocks.map((block, place) => writeBlock(block, indent + ITEM_INDENT, place === 0 ? 0 : 2))
      const children: ReportNode[] = [{ ...marker, tag: 'Lbl' }, wrapBody(body)]
      return { type: 'group', tag: 'LI', children }
    }),
  }
}

function makeSpan(piece: RichInline): Span {
  if (piece.type === 'break') return { text: '\n', weight: 'regular' }
  return { text: piece.text, weight: piece.type === 'bold' ? 'bold' : 'regular' }
}
