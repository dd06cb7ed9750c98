import { recogniseBlock } from '../block-names'
import type { Line, ScannedText } from './line'
import { findTables, isHtmlDocument, writeHtmlAsMarkdown } from './read-html'
import { readMarkdownTable } from './read-markdown-table'

/** Parts a text into lines (R94). Takes every kind of line ending, and tables of Markdown and HTML as one line each. */
export function scanText(source: string): ScannedText {
  const text = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\0', '')
    .replace(endlessBlanks, ' ')
  if (isHtmlDocument(text)) return { lines: scanPieces(text, true), facts: new Map() }
  const [facts, body] = splitFrontMatter(text)
  return { lines: scanPieces(removeComments(body), false), facts }
}

/** The lines of a piece of Markdown, such as a cell of a table. */
export function scanLines(text: string): Line[] {
  const rows = text.split('\n')
  const lines: Line[] = []
  let fence: string | undefined
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? ''
    const sign = /^\s*(```|~~~)/.exec(row)?.[1]
    if (sign && (fence === undefined || fence === sign)) {
      fence = fence === undefined ? sign : undefined
      lines.push({ type: 'blank' })
      continue
    }
    const tableEnd = findTableEnd(rows, index)
    if (tableEnd > index) {
      lines.push({ type: 'grid', grid: readMarkdownTable(rows.slice(index, tableEnd)) })
      index = tableEnd - 1
    } else if (isUnderline(row)) underline(lines, row)
    else lines.push(scanLine(row, fence !== undefined))
  }
  return lines
}

const bullet = /^([-*+•●○◦▪‣■□►➢➤✔✓·–—]\uFE0F?|\d{1,3}[.)]|\d{1,3}\s?-|[a-z][.)])\s+(?:\[[ xX]\]\s+)?(?=\S)/u

/** Bullets that need no blank behind them. */
const tightBullet = /^([•●○◦▪‣■►➢➤✔✓])(?=\S)/u

function scanLine(row: string, isCode: boolean): Line {
  const quoted = row.replace(/^(?:\s{0,3}>)+ ?/, '')
  const trimmed = quoted.trimStart()
  if (trimmed === '') return { type: 'blank' }
  const indent = measureIndent(quoted.slice(0, quoted.length - trimmed.length))
  const [, signs = '', gap = '', title = ''] = /^(#{1,6})(?!#)([ \t]*)(.*)$/.exec(trimmed) ?? []
  const isTag = gap === '' && signs.length === 1 && !recogniseBlock(title)
  if (signs && title && !isTag && !isCode && indent < 4) return makeHeading(signs.length, title)
  const tag = /^<h([1-6])\b[^<>]*>(.*?)<\/h\1>\s*$/i.exec(trimmed)
  if (tag) return makeHeading(Number(tag[1]), tag[2] ?? '')
  const [wholeMarker = '', marker = ''] = bullet.exec(trimmed) ?? tightBullet.exec(trimmed) ?? []
  if (wholeMarker) return { type: 'item', indent, marker, words: trimmed.slice(wholeMarker.length) }
  const point = /^<li\b[^<>]*>(.*?)(?:<\/li>)?\s*$/i.exec(trimmed)
  if (point) return { type: 'item', indent, marker: '-', words: point[1] ?? '' }
  return { type: 'words', indent, words: trimmed }
}

function makeHeading(level: number, words: string): Line {
  return { type: 'heading', level, words: words.replace(/\s+#+\s*$/, '').trim() }
}

function measureIndent(blanks: string): number {
  let columns = 0
  for (const blank of blanks) columns = blank === '\t' ? columns - (columns % 4) + 4 : columns + 1
  return columns
}

function isUnderline(row: string): boolean {
  return /^(?:-{3,}|={2,}|\*{3,}|_{3,})$/.test(row.replace(/\s/g, ''))
}

/** Makes a heading of the line above; where there is none, it was a rule. */
function underline(lines: Line[], row: string): void {
  const above = lines.at(-1)
  const isAlone = lines.length < 2 || lines.at(-2)?.type !== 'words'
  const level = row.trim().startsWith('=') ? 1 : 2
  const isSign = /^\s*[-=]/.test(row)
  if (above?.type === 'words' && isAlone && isSign && !row.trim().includes(' ')) {
    lines[lines.length - 1] = makeHeading(level, above.words)
  } else lines.push({ type: 'blank' })
}

const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/** The row behind a table that begins here, or 0. */
function findTableEnd(rows: readonly string[], start: number): number {
  const [header = '', delimiter = ''] = rows.slice(start, start + 2)
  if (!header.includes('|') || !delimiter.includes('|') || !delimiterRow.test(delimiter)) return 0
  let end = start + 2
  while (rows[end]?.includes('|')) end += 1
  return end
}

/** Nobody means anything by so many blanks, and patterns need the square of their number. */
const endlessBlanks = /[^\S\n]{200,}/g

function scanPieces(text: string, isHtml: boolean): Line[] {
  return findTables(text, isHtml).flatMap((piece): Line[] => {
    if (typeof piece !== 'string') return [{ type: 'grid', grid: piece }]
    return scanLines(isHtml ? writeHtmlAsMarkdown(piece) : piece)
  })
}

function removeComments(text: string): string {
  let kept = ''
  let from = 0
  while (from < text.length) {
    const start = text.indexOf('<!--', from)
    const end = start === -1 ? -1 : text.indexOf('-->', start + 4)
    if (end === -1) break
    kept += text.slice(from, start)
    from = end + 3
  }
  return kept + text.slice(from)
}

/** What stands between two lines of "---" at the very beginning: one fact per line. */
function splitFrontMatter(text: string): [ReadonlyMap<string, string>, string] {
  const start = /^\s*---[ \t]*\n/.exec(text)?.[0].length
  const end = start === undefined ? -1 : text.indexOf('\n---', start - 1)
  if (start === undefined || end === -1) return [new Map(), text]
  const facts = text
    .slice(start, end)
    .split('\n')
    .flatMap((row): [string, string][] => {
      const [, key, value] = /^([\p{L}_][\p{L}\p{N}_ -]*):\s*(.+)$/u.exec(row) ?? []
      return key && value ? [[key.toLowerCase(), unquote(value.trim())]] : []
    })
  const after = text.indexOf('\n', end + 1)
  return [new Map(facts), after === -1 ? '' : text.slice(after + 1)]
}

function unquote(value: string): string {
  const words = /^"(.*)"$/.exec(value)?.[1] ?? /^'(.*)'$/.exec(value)?.[1]
  return words?.replace(/\\(["\\])/g, '$1') ?? value
}
