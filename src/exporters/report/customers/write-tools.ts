import type { CustomerRecords } from '../../../domain/customers/customer-records'
import { writeToolTables } from '../../../domain/reach/tool-table'
import type { ReportNode } from '../report-node'
import type { ReportSource } from '../report-source'
import { writeFixed, writeSubheading } from '../write-rich-text'
import { writeTable } from '../write-table'

/** The messaging tools by country where somebody added to them (R40); the source's table never without its date (R39). */
export function writeTools({ words }: ReportSource, { toolRows }: CustomerRecords): readonly ReportNode[] {
  if (toolRows.length === 0) return []
  return writeToolTables(words.tools, toolRows).flatMap(({ title, note, columns, rows }) => [
    writeSubheading(title),
    ...(note ? [writeFixed(note, { size: 8.5, before: 2, roomBelow: 60 })] : []),
    writeTable(columns, rows, columns.length === 2 ? [0.3, 0.7] : [0.25, 0.5, 0.25]),
  ])
}
