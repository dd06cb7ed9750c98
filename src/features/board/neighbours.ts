import { type Canvas, PARKING, type PlaceId } from '../../domain/canvas'
import type { BlockId } from '../../domain/kinds/block-ids'
import { findCanvasKind } from '../../domain/kinds/index'
import type { BlockDefinition } from '../../domain/kinds/kind'
import type { BoardTarget } from './board-focus'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Where an arrow key leads from a target: within the block first, then to the block beside, above or below. */
export function findNeighbour(
  canvas: Canvas,
  from: BoardTarget,
  direction: Direction,
): BoardTarget | undefined {
  const ids = canvas.noteIdsByPlace.get(from.place) ?? []
  const index = from.type === 'note' ? ids.indexOf(from.noteId) : ids.length
  if (direction === 'down' && index < ids.length) return targetAt(canvas, from.place, index + 1)
  if (direction === 'up' && index > 0) return targetAt(canvas, from.place, index - 1)
  const place = findNeighbourPlace(canvas, from.place, direction)
  if (!place) return undefined
  const last = canvas.noteIdsByPlace.get(place)?.length ?? 0
  if (direction === 'down') return targetAt(canvas, place, 0)
  if (direction === 'up') return targetAt(canvas, place, last)
  return targetAt(canvas, place, Math.min(index, Math.max(0, last - 1)))
}

/** The place beside a place on the sheet; the parking place lies left of the first column. */
export function findNeighbourPlace(
  canvas: Canvas,
  place: PlaceId,
  direction: Direction,
): PlaceId | undefined {
  const kind = findCanvasKind(canvas.kind)
  if (place === PARKING) return direction === 'right' ? kind.blocks[0]?.id : undefined
  const from = kind.blocks.find((block) => block.id === place)
  if (!from) return undefined
  const beside = kind.blocks.filter((block) => block.id !== place && liesInDirection(from, block, direction))
  const nearest = beside.sort((a, b) => distance(from, a, direction) - distance(from, b, direction))[0]
  if (nearest) return nearest.id
  return direction === 'left' ? PARKING : undefined
}

/** The place before or after a place in the usual order of filling, for a sheet of one column. */
export function findPlaceInOrder(canvas: Canvas, block: BlockId, step: 1 | -1): BlockId | undefined {
  const { fillingOrder } = findCanvasKind(canvas.kind)
  return fillingOrder[fillingOrder.indexOf(block) + step]
}

function targetAt(canvas: Canvas, place: PlaceId, index: number): BoardTarget {
  const noteId = canvas.noteIdsByPlace.get(place)?.[index]
  return noteId ? { type: 'note', noteId, place } : { type: 'add', place }
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
