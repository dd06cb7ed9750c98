import { type Assumption, FULL_SCALE, readScale } from '../../domain/workshop/assumption'
import { DOT, type MapSize, type Spot } from './spread-dots'

export type MapPlace = Pick<Assumption, 'importance' | 'confidence'>

/** The middle of the dot of a place: no evidence at the left, what is important at the top. Dots stay within the map. */
export function spotOf({ importance, confidence }: MapPlace, { width, height }: MapSize): Spot {
  return {
    x: DOT / 2 + (confidence / FULL_SCALE) * (width - DOT),
    y: DOT / 2 + (1 - importance / FULL_SCALE) * (height - DOT),
  }
}

/** The place that a spot stands for; one outside of the map stands for its edge. */
export function placeOf({ x, y }: Spot, { width, height }: MapSize): MapPlace {
  return {
    importance: readScale((1 - (y - DOT / 2) / (height - DOT)) * FULL_SCALE) ?? 0,
    confidence: readScale(((x - DOT / 2) / (width - DOT)) * FULL_SCALE) ?? 0,
  }
}

const STEP = 5
const LARGE_STEP = 25

const directions: Readonly<Record<string, MapPlace>> = {
  ArrowUp: { importance: 1, confidence: 0 },
  ArrowDown: { importance: -1, confidence: 0 },
  ArrowLeft: { importance: 0, confidence: -1 },
  ArrowRight: { importance: 0, confidence: 1 },
}

/** The place to which a key moves, the edge of the map at most; undefined for keys that move nothing. */
export function movePlace(place: MapPlace, key: string, isLarge: boolean): MapPlace | undefined {
  const direction = directions[key]
  if (!direction) return undefined
  const step = isLarge ? LARGE_STEP : STEP
  return {
    importance: readScale(place.importance + direction.importance * step) ?? place.importance,
    confidence: readScale(place.confidence + direction.confidence * step) ?? place.confidence,
  }
}
