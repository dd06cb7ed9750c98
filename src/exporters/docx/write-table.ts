import { type IParagraphOptions, Paragraph, Table, TableCell, TableRow } from 'docx'
import { palette } from '../palette'
import type { ReportGroup, ReportRow, ReportText } from '../report/report-node'
import { splitCell } from '../report/split-cell'
import { TEXT_WIDTH } from './document-styles'
import { bullets } from './lists'
import { type Wording, writeRuns } from './write-runs'

const line = { style: 'single', size: 4, color: palette.line.slice(1) } as const

const none = { style: 'none', size: 0, color: 'auto' } as const

/** A table whose head is repeated at the top of each page. */
export function writeTable(group: ReportGroup, wording: Wording): Table {
  const rows = group.children.filter((child) => child.type === 'row')
  const widths = (rows[0]?.shares ?? []).map((share) => Math.round(share * TEXT_WIDTH))
  return new Table({
    rows: rows.map((row) => writeRow(row, widths, wording)),
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
  })
}

function writeRow({ cells }: ReportRow, widths: readonly number[], wording: Wording): TableRow {
  return new TableRow({
    ...(cells.every(({ tag }) => tag === 'TH') ? { tableHeader: true } : {}),
    cantSplit: cells.every(isShort),
    children: cells.map(
      (cell, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: 'dxa' },
          children: writeCell(cell, wording),
        }),
    ),
  })
}

/** A row with a book in it has to be parted by the end of a page. */
function isShort({ spans }: ReportText): boolean {
  return spans.every(({ text }) => text.length < 400)
}

/** Several texts in one cell are a list. */
function writeCell(cell: ReportText, wording: Wording): readonly Paragraph[] {
  const items = splitCell(cell)
  const keep: IParagraphOptions = cell.tag === 'TH' ? { keepNext: true } : {}
  if (items.length === 1) return [new Paragraph({ ...keep, children: writeRuns(cell, wording) })]
  return items.map((text) => {
    const spans = [{ text, weight: 'regular' as const }]
    return new Paragraph({
      numbering: { reference: bullets, level: 0 },
      indent: { left: 200, hanging: 200 },
      children: writeRuns({ ...cell, spans }, wording),
    })
  })
}
