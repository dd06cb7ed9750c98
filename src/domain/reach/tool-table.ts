import type { ToolRow } from '../customers/customer-records'
import { messagingTools, TOOLS_PUBLISHED_ON } from './messaging-tools'

/** The words of the table in one language. */
export interface ToolTableWords {
  readonly title: string
  readonly ownTitle: string
  readonly country: string
  readonly tools: string
  /** The heading of the days of one's own rows. */
  readonly on: string
  /** The sentence that says when the source was published and warns (R39). */
  readonly source: (day: string) => string
  readonly nameCountry: (code: string) => string
  readonly nameDay: (day: string) => string
}

/** A table in words, for the screen, the clipboard, the printer and the PDF alike, so that none can leave out the date. */
export interface ToolTable {
  readonly title: string
  /** A sentence below the title. */
  readonly note: string
  readonly columns: readonly string[]
  /** One cell per column; the cell of the tools lists them in order. */
  readonly rows: readonly (readonly string[])[]
}

/** The source's table, and one's own rows as a table of its own beside it, each with its own day (R40). */
export function writeToolTables(
  words: ToolTableWords,
  own: readonly Omit<ToolRow, 'id'>[],
): readonly ToolTable[] {
  const source = {
    title: words.title,
    note: words.source(words.nameDay(TOOLS_PUBLISHED_ON)),
    columns: [words.country, words.tools],
    rows: messagingTools.map(({ country, tools }) => [words.nameCountry(country), tools.join(', ')]),
  }
  if (own.length === 0) return [source]
  const ownTable = {
    title: words.ownTitle,
    note: '',
    columns: [words.country, words.tools, words.on],
    rows: own.map(({ country, tools, on }) => [country, tools.join(', '), on && words.nameDay(on)]),
  }
  return [source, ownTable]
}

/** The tables as text: cells with tabs between them, as spreadsheets take them. */
export function writeTablesAsText(tables: readonly ToolTable[]): string {
  const write = ({ title, note, columns, rows }: ToolTable) =>
    [
      title,
      ...(note ? [note] : []),
      ...[columns, ...rows].map((cells) => cells.map(joinLines).join('\t')),
    ].join('\n')
  return tables.map(write).join('\n\n')
}

/** The tables as HTML, for word processors. */
export function writeTablesAsHtml(tables: readonly ToolTable[]): string {
  return tables.map(writeHtml).join('')
}

function writeHtml({ title, note, columns, rows }: ToolTable): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
  const head = `<thead>${row(columns, 'th')}</thead>`
  const body = `<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody>`
  const below = note && `<p>${escapeHtml(note)}</p>`
  return `<h3>${escapeHtml(title)}</h3>${below}<table>${head}${body}</table>`
}

/** A tab or a new line within a cell would begin another one. */
function joinLines(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
