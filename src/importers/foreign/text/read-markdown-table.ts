import type { Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Grid } from './line'

/** Reads the rows of a table of GitHub's Markdown: its header, the line below it, and the others. */
export function readMarkdownTable(rows: readonly string[]): Grid {
  const [header = '', delimiter = '', ...body] = rows
  const grid: (readonly string[])[] = []
  // The parser's time grows with the square of the rows, so a long table is read in pieces.
  for (let from = 0; from === 0 || from < body.length; from += ROWS_AT_ONCE) {
    const piece = readPiece([header, delimiter, ...body.slice(from, from + ROWS_AT_ONCE)].map(trimEnds))
    grid.push(...(from === 0 ? piece : piece.slice(1)))
  }
  return grid
}

const ROWS_AT_ONCE = 100

function readPiece(rows: readonly string[]): string[][] {
  const source = rows.join('\n')
  const options = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }
  const table = fromMarkdown(source, options).children.find((node) => node.type === 'table')
  return table ? readTable(source, table) : rows.map(splitRow)
}

function readTable(source: string, { children }: Table): string[][] {
  return children.map((row) =>
    row.children.map(({ position }) => {
      const cell = source.slice(position?.start.offset, position?.end.offset)
      return breakLines(cell.replace(/^\|/, '').replace(/(?<!\\)\|$/, ''))
    }),
  )
}

/** Where header and line do not fit, no parser sees a table; a reader does. */
function splitRow(row: string): string[] {
  return row
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(breakLines)
}

function breakLines(cell: string): string {
  return cell
    .replaceAll('\\|', '|')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/\s+([•●▪◦‣])\s+/gu, '\n$1 ')
    .trim()
}

function trimEnds(row: string): string {
  return row.trim()
}
