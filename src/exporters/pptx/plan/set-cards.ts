import type { Note } from '../../../domain/canvas'
import type { SegmentSign } from '../../../domain/segments/segment-signs'
import { type EstimatedLine, estimateLines, joinLines } from './estimate-text'

/** Lengths in points; they grow with the size of the text. */
export interface CardMetrics {
  readonly size: number
  readonly signSize: number
  readonly lineHeight: number
  readonly padding: number
  readonly gap: number
}

/** A note as it stands in its block. */
export interface Card {
  readonly note: Note
  readonly text: string
  /** True where only the beginning of the text is shown. */
  readonly isCut: boolean
  readonly signs: readonly SegmentSign[]
  readonly height: number
}

export interface StackedCard extends Card {
  readonly column: number
  /** From the top of the cards. */
  readonly top: number
}

export interface CardStack {
  readonly cards: readonly StackedCard[]
  readonly height: number
  /** How many of the last cards have no room. */
  readonly hidden: number
}

export function findMetrics(size: number): CardMetrics {
  const lineHeight = size * 1.22
  return { size, signSize: Math.max(size * 0.8, 7), lineHeight, padding: size * 0.3, gap: size * 0.4 }
}

/** Before each segment's short name. */
export const SIGN = '●\u00a0'

/** A note on a card of the given width; no more lines than `most`. */
export function setCard(
  note: Note,
  signs: readonly SegmentSign[],
  width: number,
  metrics: CardMetrics,
  most = Number.POSITIVE_INFINITY,
): Card {
  const inner = width - 2 * metrics.padding
  const lines = estimateLines(note.text.trim() || '–', inner / metrics.size)
  const signText = signs.map(({ shortName }) => SIGN + shortName).join('   ')
  const signLines = signText === '' ? 0 : estimateLines(signText, inner / metrics.signSize).length
  const room = Math.max(1, most - signLines)
  const isCut = lines.length > room
  const shown = isCut ? lines.slice(0, room) : lines
  return {
    note,
    text: isCut ? shorten(shown) : joinLines(shown),
    isCut,
    signs,
    height: 2 * metrics.padding + (shown.length + signLines) * metrics.lineHeight,
  }
}

/** Lines with dots at their end that have room there. */
export function shorten(lines: readonly EstimatedLine[]): string {
  const text = joinLines(lines)
  const cut = text.lastIndexOf(' ')
  return `${cut > text.length / 2 ? text.slice(0, cut) : text.slice(0, -1)}…`
}

/** Cards in columns, each where there is most room; those from the first on that has none are hidden. */
export function stackCards(
  cards: readonly Card[],
  columns: number,
  gap: number,
  room = Number.POSITIVE_INFINITY,
): CardStack {
  const heights = Array.from({ length: columns }, () => 0)
  const stacked: StackedCard[] = []
  for (const card of cards) {
    const column = heights.indexOf(Math.min(...heights))
    const top = heights[column] ?? 0
    if (top + card.height > room) break
    stacked.push({ ...card, column, top })
    heights[column] = top + card.height + gap
  }
  const height = Math.max(0, Math.max(...heights) - gap)
  return { cards: stacked, height, hidden: cards.length - stacked.length }
}
