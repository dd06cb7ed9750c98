import { type Canvas, PARKING, type PlaceId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import type { BlockDefinition } from '../../domain/kinds/kind'
import type { Direction } from '../../editing/neighbours'

/** The place beside a place on the sheet; the parking place lies left of the first column. */
export function findPlaceBeside(canvas: Canvas, place: PlaceId, direction: Direction): PlaceId | undefined {
  const kind = findCanvasKind(canvas)
  if (place === PARKING) return direction === 'right' ? kind.blocks[0]?.id : undefined
  const from = kind.blocks.find((block) => block.id === place)
  if (!from) return undefined
  const beside = kind.blocks.filter((block) => block.id !== place && liesInDirection(from, block, direction))
  const nearest = beside.sort((a, b) => distance(from, a, direction) - distance(from, b, direction))[0]
  if (nearest) return nearest.id
  return direction === 'left' ? PARKING : undefined
}

interface Edges {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function edgesOf({ area }: BlockDefinition): Edges {
  return {
    left: area.column,
    right: area.column + area.columnSpan,
    top: area.row,
    bottom: area.row + area.rowSpan,
  }
}

function liesInDirection(from: BlockDefinition, to: BlockDefinition, direction: Direction): boolean {
  const a = edgesOf(from)
  const b = edgesOf(to)
  const sharesRows = a.top < b.bottom && b.top < a.bottom
  const sharesColumns = a.left < b.right && b.left < a.right
  switch (direction) {
    case 'left':
      return sharesRows && b.right <= a.left
    case 'right':
      return sharesRows && b.left >= a.right
    case 'up':
      return sharesColumns && b.bottom <= a.top
    case 'down':
      return sharesColumns && b.top >= a.bottom
  }
}

/** Nearer along the direction counts first; among equals the one whose start is closest. */
function distance(from: BlockDefinition, to: BlockDefinition, direction: Direction): number {
  const a = edgesOf(from)
  const b = edgesOf(to)
  const isSideways = direction === 'left' || direction === 'right'
  const along = isSideways ? Math.min(Math.abs(b.left - a.right), Math.abs(a.left - b.right)) : gap(a, b)
  const across = isSideways ? Math.abs(b.top - a.top) : Math.abs(b.left - a.left)
  return along * 100 + across
}

function gap(a: Edges, b: Edges): number {
  return Math.min(Math.abs(b.top - a.bottom), Math.abs(a.top - b.bottom))
}
