import type { PlaceId } from '../../../domain/canvas'
import type { Pace } from '../pace'
import { LEADING } from '../pen'
import { breakLines, type Line } from '../typeset/break-lines'
import { measureText } from '../typeset/measured-text'
import type { Typesetter } from '../typeset/typesetter'
import type { DetailGroup, DetailNode, DetailText } from './detail-node'

/** A4 upright, in points. */
export const detailPage = { width: 595.28, height: 841.89, left: 62, right: 62, top: 66, bottom: 62 } as const

/** The space between a card's edge and its text. */
export const CARD_PADDING = { x: 9, y: 4 } as const

/** The lines of a text that stand on one page. */
export interface TextPart {
  readonly page: number
  readonly y: number
  readonly lines: readonly Line[]
}

export interface DetailPlan {
  readonly partsByText: ReadonlyMap<DetailText, readonly TextPart[]>
  /** Pages count from 1, the sheet included. */
  readonly pageByPlace: ReadonlyMap<PlaceId, number>
  readonly lastPage: number
}

const textWidth = detailPage.width - detailPage.left - detailPage.right
const foot = detailPage.height - detailPage.bottom

interface Cursor {
  page: number
  y: number
}

/** Finds page and place of every line, before anything is drawn: the sheet refers to pages that follow it. */
export async function planDetails(
  root: DetailGroup,
  firstPage: number,
  typesetter: Typesetter,
  pace: Pace,
): Promise<DetailPlan> {
  const partsByText = new Map<DetailText, readonly TextPart[]>()
  const pageByPlace = new Map<PlaceId, number>()
  const cursor: Cursor = { page: firstPage, y: detailPage.top }
  const total = countTexts(root)
  const visit = async (node: DetailNode, place?: PlaceId): Promise<void> => {
    if (node.type === 'group') {
      for (const child of node.children) await visit(child, node.place ?? place)
      return
    }
    const parts = placeText(node, cursor, typesetter)
    partsByText.set(node, parts)
    if (place && !pageByPlace.has(place)) pageByPlace.set(place, parts[0]?.page ?? cursor.page)
    await pace.rest(partsByText.size / total)
  }
  await visit(root)
  return { partsByText, pageByPlace, lastPage: cursor.page }
}

function placeText(text: DetailText, cursor: Cursor, typesetter: Typesetter): readonly TextPart[] {
  const { look } = text
  const width = textWidth - look.indent - (look.card ? CARD_PADDING.x : 0)
  const lines = breakLines(measureText(text.spans, typesetter), width / look.size, typesetter)
  const lineHeight = look.size * LEADING
  const padding = look.card ? CARD_PADDING.y : 0
  if (cursor.y > detailPage.top) cursor.y += look.before
  const leastLines = look.isMarker ? 2 : Math.min(lines.length, 2)
  const least = leastLines * lineHeight + 2 * padding + (look.roomBelow ?? 0)
  if (cursor.y > detailPage.top && cursor.y + least > foot) startPage(cursor)
  if (look.isMarker) return [{ page: cursor.page, y: cursor.y, lines }]
  return flowLines(lines, lineHeight, padding, cursor)
}

function flowLines(
  lines: readonly Line[],
  lineHeight: number,
  padding: number,
  cursor: Cursor,
): readonly TextPart[] {
  const parts: TextPart[] = []
  let next = 0
  while (next < lines.length) {
    const room = Math.max(1, Math.floor((foot - cursor.y - 2 * padding) / lineHeight))
    const part = { page: cursor.page, y: cursor.y + padding, lines: lines.slice(next, next + room) }
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

function countTexts(node: DetailNode): number {
  if (node.type === 'text') return 1
  return node.children.reduce((sum, child) => sum + countTexts(child), 0)
}
