import { guardCell } from '../../domain/guarded-cell'
import type { Language } from '../../domain/language'
import { cleanText } from '../clean-text'

/** A text, a number, or nothing known. */
export type CsvCell = string | number | undefined

/**
 * Rows as a CSV file that spreadsheets open by a double click: UTF-8 with byte order mark, lines ended as RFC 4180 has it,
 * and the separators that they expect where the language is spoken: a comma in numbers goes with a semicolon between
 * cells. No text runs as a formula.
 */
export async function writeCsv(
  heading: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  language: Language,
): Promise<Blob> {
  const { default: csv } = await import('papaparse')
  const hasComma = language !== 'en'
  const writeCell = (cell: CsvCell) => {
    if (cell === undefined) return ''
    if (typeof cell === 'string') return guardCell(cleanText(cell))
    return hasComma ? String(cell).replace('.', ',') : String(cell)
  }
  const data = [heading, ...rows].map((row) => row.map(writeCell))
  const text = csv.unparse(data, { delimiter: hasComma ? ';' : ',', newline: '\r\n', quotes: true })
  return new Blob([`\ufeff${text}\r\n`], { type: 'text/csv;charset=utf-8' })
}
