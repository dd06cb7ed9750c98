import type { RichBlock, RichInline } from './rich-text'

/** A longer text is a pasted book: the parser would take seconds for it, and its paragraphs are enough. */
const MAX_PARSED_LENGTH = 50_000

/** More marks in one line than this are an accident or an attack, and make the parser slow. */
const TOO_MANY_MARKS = /^(?:[ \t]*(?:[-+*]|\d{1,9}[.)])(?=[ \t])){24}|[*_]{24}|^(?:[^\n]*?[*_]){400}/m

/** Whether a text is taken as paragraphs alone, without looking for bold and lists. */
export function isPlain(source: string): boolean {
  return source.length > MAX_PARSED_LENGTH || TOO_MANY_MARKS.test(source)
}

/** Every kind of line ending there is, so that no piece of text holds one. */
export function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/)
}

/** Paragraphs are parted by empty lines; a line ending inside one is a line break. */
export function splitParagraphs(source: string): readonly RichBlock[] {
  const paragraphs: RichInline[][] = []
  let current: RichInline[] = []
  for (const line of splitLines(source)) {
    if (line.trim() === '') {
      current = []
      continue
    }
    if (current.length === 0) paragraphs.push(current)
    else current.push({ type: 'break' })
    current.push({ type: 'text', text: line })
  }
  return paragraphs.map((children) => ({ type: 'paragraph', children }))
}

/** The words of a rich text without its marks: one line per paragraph and item, lists with their bullets. */
export function toPlainText(blocks: readonly RichBlock[]): string {
  return blocks.map((block) => writeBlock(block)).join('\n')
}

function writeBlock(block: RichBlock): string {
  if (block.type === 'paragraph') {
    return block.children.map((piece) => (piece.type === 'break' ? '\n' : piece.text)).join('')
  }
  const items = block.items.map((item, index) => {
    const marker = block.isOrdered ? `${block.start + index}.` : '•'
    return `${marker} ${toPlainText(item).replaceAll('\n', '\n  ')}`
  })
  return items.join('\n')
}
