import { parseRichText } from '../../rich-text/parse-rich-text'
import type { RichBlock, RichInline } from '../../rich-text/rich-text'

/** What is a mark somewhere in CommonMark, GitHub's Markdown or Obsidian: links, formulas, highlights, comments, tags. */
const marks = /[\\`*_{}[\]<>#|~$=^%&!@]/g

/** What is a mark only at the beginning of a line: bullets, numbers of items, lines below headings. */
const leadingMark = /^(\s*(?:\d{1,9}(?=[.)]))?)([-+.)])/

/** What makes an address a link. */
const address = /(https?|ftp|www)([:.])/gi

/** A text as Markdown that shows exactly it; its line endings stay in the paragraph. */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .split(/\r\n|[\n\r]/)
    .map(escapeLine)
    .join('\\\n')
}

function escapeLine(line: string): string {
  return escapeMarks(line).replace(leadingMark, '$1\\$2')
}

function escapeMarks(text: string): string {
  return text.replace(marks, '\\$&').replace(address, '$1\\$2')
}

/** A description, which has bold and lists of its own, as Markdown that shows no more than these. */
export function escapeRichText(source: string): string {
  return parseRichText(source)
    .map((block) => writeBlock(block))
    .join('\n\n')
}

function writeBlock(block: RichBlock): string {
  if (block.type === 'paragraph') return writeInlines(block.children)
  return block.items
    .map((item, index) => {
      const marker = block.isOrdered ? `${block.start + index}. ` : '- '
      const indent = ' '.repeat(marker.length)
      const inside = item.map((part) => writeBlock(part)).join('\n\n')
      return marker + inside.replaceAll('\n', `\n${indent}`)
    })
    .join('\n')
}

function writeInlines(pieces: readonly RichInline[]): string {
  return pieces
    .map((piece, index) => {
      if (piece.type === 'break') return '\\\n'
      // Only at the beginning of a line are there marks that stand at the beginning of a line.
      const isFirst = index === 0 || pieces[index - 1]?.type === 'break'
      const text = isFirst ? escapeLine(piece.text) : escapeMarks(piece.text)
      return piece.type === 'bold' ? `**${text}**` : text
    })
    .join('')
}
