import { palette } from '../palette'
import type { ReportNode, ReportRow, ReportText } from './report-node'
import { writeFixed, writePlainText } from './write-rich-text'

const CELL_SIZE = 9

/** A table with a head; `shares` are the parts of the width that its columns take, 1 together. Texts as cells keep their form. */
export function writeTable(
  head: readonly string[],
  rows: readonly (readonly (string | ReportText)[])[],
  shares: readonly number[],
): ReportNode {
  const makeRow = (cells: readonly ReportText[]): ReportRow => ({ type: 'row', tag: 'TR', cells, shares })
  const headLook = { size: CELL_SIZE, colour: palette.ink2, before: 6, roomBelow: 40 }
  const makeCell = (cell: string | ReportText): ReportText => {
    const text = typeof cell === 'string' ? writePlainText(cell, {}, 'regular') : cell
    return { ...text, tag: 'TD', look: { ...text.look, size: CELL_SIZE, before: 6 } }
  }
  return {
    type: 'group',
    tag: 'Table',
    children: [
      makeRow(head.map((text): ReportText => ({ ...writeFixed(text, headLook, 'bold'), tag: 'TH' }))),
      ...rows.map((row) => makeRow(row.map(makeCell))),
    ],
  }
}

/** Several texts in one cell, each on a line of its own. */
export function listInCell(texts: readonly string[]): string {
  return texts.length > 1 ? texts.map((text) => `• ${text}`).join('\n') : (texts[0] ?? '')
}
