import { palette } from '../palette'
import type { DetailNode, DetailRow, DetailText } from './detail-node'
import { DETAIL_WIDTH } from './place-text'
import { writeFixed, writePlainText } from './write-rich-text'

const CELL_SIZE = 9

const COLUMN_GAP = 12

/** A table with a head; `shares` are the parts of the width that its columns take, 1 together. */
export function writeTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
): DetailNode {
  const placeCell = (cell: DetailText, column: number): DetailText => {
    const left = shares.slice(0, column).reduce((sum, share) => sum + share, 0)
    const width = DETAIL_WIDTH * (shares[column] ?? 0) - COLUMN_GAP
    return { ...cell, look: { ...cell.look, indent: DETAIL_WIDTH * left, width } }
  }
  const makeRow = (cells: readonly DetailText[]): DetailRow => ({
    type: 'row',
    tag: 'TR',
    cells: cells.map(placeCell),
  })
  const headLook = { size: CELL_SIZE, colour: palette.ink2, before: 6, roomBelow: 40 }
  const look = { size: CELL_SIZE, before: 6 }
  return {
    type: 'group',
    tag: 'Table',
    children: [
      makeRow(head.map((text): DetailText => ({ ...writeFixed(text, headLook, 'bold'), tag: 'TH' }))),
      ...rows.map((row) =>
        makeRow(row.map((text): DetailText => ({ ...writePlainText(text, look, 'regular'), tag: 'TD' }))),
      ),
    ],
  }
}

/** Several texts in one cell, each on a line of its own. */
export function listInCell(texts: readonly string[]): string {
  return texts.length > 1 ? texts.map((text) => `• ${text}`).join('\n') : (texts[0] ?? '')
}
