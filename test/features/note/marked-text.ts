import type { FormattedText, Selection } from '../../../src/features/note/text-lines'

/** Reads a text in which `[` and `]` stand at the ends of the selection, or `|` at the caret. */
export function readMarked(marked: string): [string, Selection] {
  const start = marked.search(/[[|]/)
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : start
  return [marked.replace(/[[\]|]/g, ''), { start, end }]
}

/** Writes the text with its selection as `readMarked` reads it. */
export function writeMarked({ text, selection: { start, end } }: FormattedText): string {
  if (start === end) return `${text.slice(0, start)}|${text.slice(start)}`
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`
}
