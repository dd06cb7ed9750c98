/** A cell of a pasted table, with where it stood: counted from 1. */
export interface PastedCell {
  readonly row: number
  readonly column: number
  readonly text: string
}

/**
 * The cells of what a spreadsheet puts on the clipboard: tabs between cells, one line per row, and quotation marks around
 * a cell that holds a tab, a line break or such marks itself. Rows without any text are left out, and keep their number.
 */
export function splitPastedTable(text: string): PastedCell[][] {
  const rows: PastedCell[][] = []
  let row = 1
  let column = 1
  let cells: PastedCell[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g,
  )) {
    cells.push({ row, column, text: (quoted?.replaceAll('""', '"') ?? plain).trim() })
    column += 1
    if (end === '\t') continue
    if (cells.some((cell) => cell.text !== '')) rows.push(cells)
    cells = []
    column = 1
    row += 1
    if (end === '') break
  }
  return rows
}
