import type { Line } from '../typeset/break-lines'
import { type Card, type CardMetrics, cutCard } from './set-card'

/** A card with its place in the block: column counted from 0, distance from the top in points. */
export interface StackedCard {
  readonly card: Card
  readonly column: number
  readonly top: number
}

/** The least height in which the cards fit into columns, in order: down the first, then down the next. */
export function findStackHeight(cards: readonly Card[], columns: number, gap: number): number {
  let low = Math.max(0, ...cards.map((card) => card.height))
  let high = cards.reduce((sum, card) => sum + card.height + gap, 0)
  if (columns === 1) return Math.max(0, high - gap)
  for (let step = 0; step < 24 && high - low > 0.1; step += 1) {
    const middle = (low + high) / 2
    if (stackCards(cards, columns, middle, gap).length === cards.length) high = middle
    else low = middle
  }
  return high
}

/** Stacks as many cards as fit, in order. */
export function stackCards(
  cards: readonly Card[],
  columns: number,
  height: number,
  gap: number,
): readonly StackedCard[] {
  const stacked: StackedCard[] = []
  let column = 0
  let top = 0
  for (const card of cards) {
    if (top > 0 && top + card.height > height + 0.01) {
      column += 1
      top = 0
    }
    if (column >= columns || card.height > height + 0.01) return stacked
    stacked.push({ card, column, top })
    top += card.height + gap
  }
  return stacked
}

/** Stacks what fits and begins the next card in the room that is left, so that a giant note shows its head. */
export function stackOverfull(
  cards: readonly Card[],
  columns: number,
  height: number,
  markLines: readonly Line[],
  metrics: CardMetrics,
): readonly StackedCard[] {
  const whole = stackCards(cards, columns, height, metrics.gap)
  const next = cards[whole.length]
  if (!next) return whole
  const last = whole.at(-1)
  const top = last ? last.top + last.card.height + metrics.gap : 0
  const column = last?.column ?? 0
  const spots = [{ column, top }, ...(column + 1 < columns ? [{ column: column + 1, top: 0 }] : [])]
  for (const spot of spots) {
    const card = cutCard(next, height - spot.top, markLines, metrics)
    if (card) return [...whole, { card, ...spot }]
  }
  return whole
}
