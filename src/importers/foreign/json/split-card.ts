import { splitText } from './split-text'

/** What a card of Markdown says. */
export interface SplitCard {
  /** Its first line without the marks of a heading. */
  readonly heading: string
  /** Everything below; Markdown. */
  readonly text: string
  /** Where all of it is one list. */
  readonly items: readonly string[]
}

const item = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+\S/

export function splitCard(markdown: string): SplitCard {
  const lines = markdown.split(/\r\n|\r|\n/)
  const written = lines.filter((line) => line.trim() !== '')
  const items = written.length > 1 && written.every((line) => item.test(line)) ? splitText(markdown) : []
  const [first = '', ...rest] = lines
  return { heading: readHeading(first), text: rest.join('\n').trim(), items }
}

function readHeading(line: string): string {
  const bare = line.trim().replace(/^#{1,6}\s+/, '')
  return /^\*\*([^*]+)\*\*:?$/.exec(bare)?.[1]?.trim() ?? bare
}
