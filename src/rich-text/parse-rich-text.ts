import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { isPlain, splitLines, splitParagraphs } from './plain-text'
import type { RichBlock, RichInline } from './rich-text'

/** Whatever is switched off here is ordinary text and comes out as it was typed. */
const subset = {
  disable: {
    null: [
      'autolink',
      'blockQuote',
      'characterEscape',
      'characterReference',
      'codeFenced',
      'codeIndented',
      'codeText',
      'definition',
      'hardBreakEscape',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
      'setextUnderline',
    ],
  },
}

/** Lists inside lists deeper than this are shown as they were typed. */
const MAX_DEPTH = 8

/**
 * Reads the Markdown subset of descriptions: paragraphs with their line breaks, `**bold**`, lists. Everything else
 * – headings, HTML, images, links, code – is text and stays exactly as typed; nothing is interpreted or loaded.
 */
export function parseRichText(source: string): readonly RichBlock[] {
  if (isPlain(source)) return splitParagraphs(source)
  const root = fromMarkdown(source, { extensions: [subset] })
  return root.children.flatMap((node) => readBlock(source, node, 1))
}

function readBlock(source: string, node: RootContent, depth: number): readonly RichBlock[] {
  if (node.type === 'paragraph') return [{ type: 'paragraph', children: readParagraph(source, node) }]
  if (node.type === 'list' && depth <= MAX_DEPTH && hasContent(node)) return [readList(source, node, depth)]
  return splitParagraphs(sliceSource(source, node))
}

function readList(source: string, list: List, depth: number): RichBlock {
  return {
    type: 'list',
    isOrdered: list.ordered === true,
    start: list.start ?? 1,
    items: list.children.map((item) => item.children.flatMap((child) => readBlock(source, child, depth + 1))),
  }
}

/** Markers alone, such as a single "-", are no list to a reader. */
function hasContent(list: List): boolean {
  return list.children.some((item) => item.children.length > 0)
}

function readParagraph(source: string, paragraph: Paragraph): readonly RichInline[] {
  return joinPieces(paragraph.children.flatMap((child) => readInline(source, child, 'text')))
}

function readInline(source: string, node: PhrasingContent, type: 'text' | 'bold'): readonly RichInline[] {
  if (node.type === 'text') return readLines(node.value, type)
  if (node.type !== 'strong' && node.type !== 'emphasis') return readLines(sliceSource(source, node), type)
  const written = sliceSource(source, node)
  if (node.type === 'strong' && written.startsWith('**')) {
    return node.children.flatMap((child) => readInline(source, child, 'bold'))
  }
  // Italics and `__` are not in the subset: their marks stay text, while bold inside them is still bold.
  const mark = written.slice(0, node.type === 'strong' ? 2 : 1)
  const inner = node.children.flatMap((child) => readInline(source, child, type))
  return [{ type, text: mark }, ...inner, { type, text: mark }]
}

function readLines(text: string, type: 'text' | 'bold'): readonly RichInline[] {
  return splitLines(text).flatMap((line, index): RichInline[] => {
    const piece: RichInline[] = line === '' ? [] : [{ type, text: line }]
    return index === 0 ? piece : [{ type: 'break' }, ...piece]
  })
}

function joinPieces(pieces: readonly RichInline[]): readonly RichInline[] {
  const joined: RichInline[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && last.type !== 'break' && piece.type === last.type) {
      joined[joined.length - 1] = { type: last.type, text: last.text + piece.text }
    } else joined.push(piece)
  }
  return joined
}

function sliceSource(source: string, node: RootContent | PhrasingContent): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset)
}
