import { splitText } from './split-text'

/** What a card of Markdown says. */
export interface SplitCard {
  /** Its first line without the marks of a heading. */
  readonly heading: string
  /** Everything below the first line. */
  readonly below: string
  /** Its first paragraph, as plain text. */
  readonly text: string
  /** What follows: Markdown of `rich-text`. */
  readonly description: string
  /** Where all of it is one list. */
  readonly items: readonly string[]
}

const item = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+\S/
const headingMark = /^#{1,6}\s+/

export function splitCard(markdown: string): SplitCard {
  const lines = markdown.split(/\r\n|\r|\n/)
  const written = lines.filter((line) => line.trim() !== '')
  const items = written.length > 1 && written.every((line) => item.test(line)) ? splitText(markdown) : []
  const [first = '', ...rest] = lines
  const end = findEndOfParagraph(lines)
  return {
    heading: readHeading(first),
    below: rest.join('\n').trim(),
    text: end > 1 ? readPlain(lines.slice(0, end).join('\n')) : readHeading(first),
    description: readPlain(lines.slice(end).join('\n')),
    items: items.map(readPlain),
  }
}

/** The number of the line at which the first paragraph is over: an empty one, or the first item of a list. */
function findEndOfParagraph([first = '', ...rest]: readonly string[]): number {
  if (headingMark.test(first.trim())) return 1
  const end = rest.findIndex((line) => line.trim() === '' || item.test(line))
  return end === -1 ? rest.length + 1 : end + 1
}

function readHeading(line: string): string {
  const bare = line.trim().replace(headingMark, '')
  return readPlain(/^\*\*([^*]+)\*\*:?$/.exec(bare)?.[1]?.trim() ?? bare)
}

/** Without links to pages of the vault, line breaks of Markdown, and the strokes that make a mark a letter. */
function readPlain(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\[\[(?:[^[\]|\n]*\|)?([^[\]|\n]+)\]\]/g, '$1')
    .replace(/\\\n/g, '\n')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim()
}
