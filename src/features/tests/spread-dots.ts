export interface Spot {
  /** Pixels from the start and from the top of the map. */
  readonly x: number
  readonly y: number
}

export interface MapSize {
  readonly width: number
  readonly height: number
}

/** Diameter of a dot in pixels: no smaller than what a finger needs. */
export const DOT = 28

/** The golden angle: turns by it fill a plane without gaps or rows. */
const TURN = Math.PI * (3 - Math.sqrt(5))

/**
 * Where the dots are drawn, in the order given: where they belong, and those that would lie on others as near to it as
 * there is room, so that each of many on one spot stays in sight and in reach. When the map is full they lie on others.
 */
export function spreadDots(spots: readonly Spot[], size: MapSize): readonly Spot[] {
  const placed: Spot[] = []
  for (const spot of spots) placed.push(findRoom(spot, placed, size))
  return placed
}

function findRoom(spot: Spot, placed: readonly Spot[], size: MapSize): Spot {
  const most = Math.ceil((4 * size.width * size.height) / DOT ** 2)
  const wanted = keepWithin(spot, size)
  for (let step = 0; step < most; step += 1) {
    const radius = (DOT / 2) * Math.sqrt(step)
    const tried = {
      x: wanted.x + radius * Math.cos(step * TURN),
      y: wanted.y + radius * Math.sin(step * TURN),
    }
    if (isWithin(tried, size) && placed.every((other) => isApart(tried, other))) return tried
  }
  return wanted
}

/** The spot with the whole dot inside of the map. */
export function keepWithin({ x, y }: Spot, { width, height }: MapSize): Spot {
  const keep = (value: number, most: number) => Math.max(DOT / 2, Math.min(value, most - DOT / 2))
  return { x: keep(x, width), y: keep(y, height) }
}

function isWithin(spot: Spot, size: MapSize): boolean {
  const kept = keepWithin(spot, size)
  return kept.x === spot.x && kept.y === spot.y
}

function isApart(one: Spot, other: Spot): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) >= DOT
}
