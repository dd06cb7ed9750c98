import type { FoundObject } from './found-values'
import { numberOf, textOf } from './found-values'

/** A rectangle of JSON Canvas, in its own units; y grows downwards. */
export interface CanvasCard {
  readonly node: FoundObject
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Undefined where it says nothing of where it stands. */
export function readCard(node: FoundObject): CanvasCard | undefined {
  const [x, y] = [numberOf(node.x), numberOf(node.y)]
  if (x === undefined || y === undefined) return undefined
  const [width, height] = [numberOf(node.width) ?? 0, numberOf(node.height) ?? 0]
  return { node, id: textOf(node.id), x, y, width, height }
}

/** Whether the middle of a card lies in a group: at its edge cards often stick out. */
export function isWithin({ x, y, width, height }: CanvasCard, group: CanvasCard): boolean {
  const [middle, centre] = [x + width / 2, y + height / 2]
  return (
    middle >= group.x &&
    middle <= group.x + group.width &&
    centre >= group.y &&
    centre <= group.y + group.height
  )
}

export function measureArea({ width, height }: CanvasCard): number {
  return width * height
}

/** How far a card is from a heading that stands above it; below it or beside it counts threefold. */
export function measureWay(card: CanvasCard, heading: CanvasCard): number {
  const across = gap(card.x, card.width, heading.x, heading.width)
  const down = gap(card.y, card.height, heading.y, heading.height)
  return heading.y <= card.y ? 3 * across + down : 3 * (across + down)
}

/** From top to bottom, then from left to right. */
export function compareCards(a: CanvasCard, b: CanvasCard): number {
  return a.y - b.y || a.x - b.x
}

function gap(start: number, size: number, otherStart: number, otherSize: number): number {
  return Math.max(0, otherStart - (start + size), start - (otherStart + otherSize))
}
