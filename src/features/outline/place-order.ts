import { type Canvas, PARKING, type PlaceId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import type { Direction } from '../../editing/neighbours'

/** The places as the outline lists them: the blocks in the usual order of filling, then the parking place. */
export function listPlaces(canvas: Canvas): readonly PlaceId[] {
  return [...findCanvasKind(canvas).fillingOrder, PARKING]
}

/** In a list, up and left lead to the place before, down and right to the one after. */
export function findPlaceBeside(canvas: Canvas, place: PlaceId, direction: Direction): PlaceId | undefined {
  const places = listPlaces(canvas)
  const step = direction === 'up' || direction === 'left' ? -1 : 1
  return places[places.indexOf(place) + step]
}
