import type { Root } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'

/**
 * What is no mark in CommonMark but in the programs that show it: struck text, formulas, highlights, comments, names of
 * paragraphs, tags, and tables without an outer line.
 */
const marksOfPrograms: NonNullable<Options['unsafe']> = [
  { character: '~', inConstruct: 'phrasing' },
  { character: '$', inConstruct: 'phrasing' },
  { character: '=', before: '=', inConstruct: 'phrasing' },
  { character: '%', before: '%', inConstruct: 'phrasing' },
  { character: '^', before: '\\s', inConstruct: 'phrasing' },
  { character: '#', before: '\\s', inConstruct: 'phrasing' },
  { character: '|', atBreak: true },
]

/** The tree as text. The package escapes what would otherwise be taken for a mark. */
export function printMarkdown(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    listItemIndent: 'one',
    rule: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), { unsafe: marksOfPrograms }],
  })
}
