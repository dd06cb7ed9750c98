import { parseRichText } from '../../../rich-text/parse-rich-text'
import type { RichBlock, RichInline, RichList } from '../../../rich-text/rich-text'
import { palette } from '../palette'
import type { Span } from '../typeset/measured-text'
import type { DetailNode, DetailText, TextLook } from './detail-node'

export const BODY_SIZE = 10

/** Room for a bullet or a number in front of an item. */
const ITEM_INDENT = 20

/** A description (R15) as paragraphs and lists. */
export function writeRichText(source: string, indent: number): readonly DetailNode[] {
  return parseRichText(source).map((block) => writeBlock(block, indent, 4))
}

/** A text without any marks: line breaks are kept. */
export function writePlainText(text: string, look: Partial<TextLook>, weight: Span['weight']): DetailText {
  const usual = { size: BODY_SIZE, colour: palette.ink, indent: 0, before: 3 }
  return { type: 'text', tag: 'P', spans: [{ text, weight }], look: { ...usual, ...look }, isFixed: false }
}

function writeBlock(block: RichBlock, indent: number, before: number): DetailNode {
  if (block.type === 'list') return writeList(block, indent, before)
  const look = { size: BODY_SIZE, colour: palette.ink, indent, before }
  return { type: 'text', tag: 'P', spans: block.children.map(makeSpan), look, isFixed: false }
}

function writeList(list: RichList, indent: number, before: number): DetailNode {
  return {
    type: 'group',
    tag: 'L',
    children: list.items.map((item, index) => {
      const label = list.isOrdered ? `${list.start + index}.` : '•'
      const marker = writePlainText(
        label,
        { colour: palette.ink2, indent: indent + 4, before: index === 0 ? before : 2, isMarker: true },
        'regular',
      )
      const blocks = item.length > 0 ? item : [{ type: 'paragraph', children: [] } as const]
      const body = blocks.map((block, place) => writeBlock(block, indent + ITEM_INDENT, place === 0 ? 0 : 2))
      const children: DetailNode[] = [
        { ...marker, tag: 'Lbl' },
        { type: 'group', tag: 'LBody', children: body },
      ]
      return { type: 'group', tag: 'LI', children }
    }),
  }
}

function makeSpan(piece: RichInline): Span {
  if (piece.type === 'break') return { text: '\n', weight: 'regular' }
  return { text: piece.text, weight: piece.type === 'bold' ? 'bold' : 'regular' }
}
