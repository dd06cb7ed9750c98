import type { ReportRow, ReportText } from '../../report/report-node'
import { LEADING } from '../pen'
import { breakLines, type Line } from '../typeset/break-lines'
import { measureText } from '../typeset/measured-text'
import type { Typesetter } from '../typeset/typesetter'

/** A4 upright, in points. */
export const detailPage = { width: 595.28, height: 841.89, left: 62, right: 62, top: 66, bottom: 62 } as const

/** The space between a card's edge and its text. */
export const CARD_PADDING = { x: 9, y: 4 } as const

const DETAIL_WIDTH = detailPage.width - detailPage.left - detailPage.right

const foot = detailPage.height - detailPage.bottom

/** The space between the columns of a table. */
const COLUMN_GAP = 12

/** A row of up to so many lines is not parted by the end of a page. */
const UNPARTED_LINES = 8

/** The lines of a text that stand on one page. */
export interface TextPart {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly lines: readonly Line[]
}

/** Where the next line goes. */
export interface Cursor {
  page: number
  y: number
}

/** Gives a text its lines and places, from page to page where it is long. */
export function placeText(text: ReportText, cursor: Cursor, typesetter: Typesetter): readonly TextPart[] {
  const { look } = text
  const lines = breakText(text, DETAIL_WIDTH - look.indent - (look.card ? CARD_PADDING.x : 0), typesetter)
  const x = detailPage.left + look.indent
  const lineHeight = look.size * LEADING
  const padding = look.card ? CARD_PADDING.y : 0
  const leastLines = look.isMarker ? 2 : Math.min(lines.length, 2)
  makeRoom(cursor, look.before, leastLines * lineHeight + 2 * padding + (look.roomBelow ?? 0))
  if (look.isMarker) return [{ page: cursor.page, x, y: cursor.y, lines }]
  return flowLines(lines, x, lineHeight, padding, cursor)
}

/** Places the cells of a row side by side; one that is higher than the page goes on on the next with all its cells. */
export function placeRow(
  { cells, shares }: ReportRow,
  cursor: Cursor,
  typesetter: Typesetter,
): ReadonlyMap<ReportText, readonly TextPart[]> {
  const texts = cells.map((cell, column) => {
    const left = shares.slice(0, column).reduce((sum, share) => sum + share, 0)
    const lines = breakText(cell, DETAIL_WIDTH * (shares[column] ?? 0) - COLUMN_GAP, typesetter)
    return { cell, lines, x: detailPage.left + DETAIL_WIDTH * left, parts: [] as TextPart[] }
  })
  const lineHeight = Math.max(...cells.map(({ look }) => look.size)) * LEADING
  const total = Math.max(...texts.map(({ lines }) => lines.length))
  const { before = 0, roomBelow = 0 } = cells[0]?.look ?? {}
  makeRoom(cursor, before, (total <= UNPARTED_LINES ? total : 2) * lineHeight + roomBelow)
  for (let next = 0; next < total; ) {
    const room = Math.max(1, Math.floor((foot - cursor.y) / lineHeight))
    for (const { lines, x, parts } of texts) {
      const shown = lines.slice(next, next + room)
      if (shown.length > 0) parts.push({ page: cursor.page, x, y: cursor.y, lines: shown })
    }
    cursor.y += Math.min(room, total - next) * lineHeight
    next += room
    if (next < total) startPage(cursor)
  }
  return new Map(texts.map(({ cell, parts }) => [cell, parts]))
}

function breakText({ look, spans }: ReportText, width: number, typesetter: Typesetter): readonly Line[] {
  return breakLines(measureText(spans, typesetter), width / look.size, typesetter)
}

function makeRoom(cursor: Cursor, before: number, least: number): void {
  if (cursor.y === detailPage.top) return
  cursor.y += before
  if (cursor.y + least > foot) startPage(cursor)
}

function flowLines(
  lines: readonly Line[],
  x: number,
  lineHeight: number,
  padding: number,
  cursor: Cursor,
): readonly TextPart[] {
  const parts: TextPart[] = []
  let next = 0
  while (next < lines.length) {
    const room = Math.max(1, Math.floor((foot - cursor.y - 2 * padding) / lineHeight))
    const part = { page: cursor.page, x, y: cursor.y + padding, lines: lines.slice(next, next + room) }
    parts.push(part)
    next += part.lines.length
    cursor.y += part.lines.length * lineHeight + 2 * padding
    if (next < lines.length) startPage(cursor)
  }
  return parts
}

function startPage(cursor: Cursor): void {
  cursor.page += 1
  cursor.y = detailPage.top
}
