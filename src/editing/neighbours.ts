import type { Canvas, PlaceId } from '../domain/canvas'
import type { BlockId } from '../domain/kinds/block-ids'
import { findCanvasKind } from '../domain/kinds/index'
import type { FocusTarget } from './focus-target'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** The place that a view shows beside a place: a sheet has columns, a list only what comes before and after. */
export type FindPlaceBeside = (canvas: Canvas, place: PlaceId, direction: Direction) => PlaceId | undefined

/** Where an arrow key leads from a target: within the block first, then to the block beside, above or below. */
export function findNeighbour(
  canvas: Canvas,
  from: FocusTarget,
  direction: Direction,
  findPlaceBeside: FindPlaceBeside,
): FocusTarget | undefined {
  const ids = canvas.noteIdsByPlace.get(from.place) ?? []
  const index = from.type === 'note' ? ids.indexOf(from.noteId) : ids.length
  if (direction === 'down' && index < ids.length) return targetAt(canvas, from.place, index + 1)
  if (direction === 'up' && index > 0) return targetAt(canvas, from.place, index - 1)
  const place = findPlaceBeside(canvas, from.place, direction)
  if (!place) return undefined
  const last = canvas.noteIdsByPlace.get(place)?.length ?? 0
  if (direction === 'down') return targetAt(canvas, place, 0)
  if (direction === 'up') return targetAt(canvas, place, last)
  return targetAt(canvas, place, Math.min(index, Math.max(0, last - 1)))
}

/** The block before or after a block in the usual order of filling, for a view of one column. */
export function findPlaceInOrder(canvas: Canvas, block: BlockId, step: 1 | -1): BlockId | undefined {
  const { fillingOrder } = findCanvasKind(canvas)
  return fillingOrder[fillingOrder.indexOf(block) + step]
}

function targetAt(canvas: Canvas, place: PlaceId, index: number): FocusTarget {
  const noteId = canvas.noteIdsByPlace.get(place)?.[index]
  return noteId ? { type: 'note', noteId, place } : { type: 'add', place }
}
