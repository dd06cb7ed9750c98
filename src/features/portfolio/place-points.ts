import type { CanvasId } from '../../domain/canvas'
import { FULL_SCALE } from '../../domain/workshop/assumption'

/** A canvas between two criteria. */
export interface PlottedCanvas {
  readonly id: CanvasId
  readonly label: string
  /** Whole, 0 to 100. */
  readonly across: number
  readonly up: number
}

/** Where a point is drawn, in pixels from the upper left corner of the plot. */
export interface PlacedPoint {
  readonly id: CanvasId
  /** Where its ratings are. */
  readonly trueX: number
  readonly trueY: number
  /** Where it is drawn: beside the others that are rated alike, so that each can be reached. */
  readonly x: number
  readonly y: number
  /** Where its label begins; undefined where none fits without covering another. */
  readonly label: Box | undefined
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface PlotSize {
  readonly width: number
  readonly height: number
}

/** The diameter of a point: what a finger hits. */
export const POINT = 28
const GAP = 4
const LABEL_HEIGHT = 20
/** A letter is about as wide on the average; what is longer is cut by the style sheet. */
const LETTER_WIDTH = 7.5
const LABEL_WIDTH = 150

/** Places points so that none covers another, and labels so that they cover nothing. */
export function placePoints(canvases: readonly PlottedCanvas[], size: PlotSize): readonly PlacedPoint[] {
  const spots: { readonly canvas: PlottedCanvas; readonly x: number; readonly y: number }[] = []
  for (const canvas of canvases) {
    const spot = findFreeSpot(toPixels(canvas, size), spots, size)
    spots.push({ canvas, ...spot })
  }
  const taken: Box[] = spots.map(({ x, y }) => boxAround(x, y))
  return spots.map(({ canvas, x, y }) => {
    const label = findLabelBox(canvas.label, x, y, taken, size)
    if (label) taken.push(label)
    const { x: trueX, y: trueY } = toPixels(canvas, size)
    return { id: canvas.id, trueX, trueY, x, y, label }
  })
}

interface Spot {
  readonly x: number
  readonly y: number
}

function toPixels({ across, up }: PlottedCanvas, { width, height }: PlotSize): Spot {
  return { x: (across / FULL_SCALE) * width, y: (1 - up / FULL_SCALE) * height }
}

/** The nearest place on rings around the true one; after many rings the true one, covered or not. */
function findFreeSpot(wanted: Spot, taken: readonly Spot[], size: PlotSize): Spot {
  const isFree = ({ x, y }: Spot) => taken.every((spot) => Math.hypot(spot.x - x, spot.y - y) >= POINT)
  const isInside = ({ x, y }: Spot) => x >= 0 && y >= 0 && x <= size.width && y <= size.height
  if (isFree(wanted)) return wanted
  for (let ring = 1; ring <= 40; ring += 1) {
    const steps = ring * 6
    for (let step = 0; step < steps; step += 1) {
      const angle = (2 * Math.PI * step) / steps
      const spot = {
        x: wanted.x + ring * (POINT + 1) * Math.cos(angle),
        y: wanted.y + ring * (POINT + 1) * Math.sin(angle),
      }
      if (isInside(spot) && isFree(spot)) return spot
    }
  }
  return wanted
}

function boxAround(x: number, y: number): Box {
  return { left: x - POINT / 2, top: y - POINT / 2, width: POINT, height: POINT }
}

function findLabelBox(
  label: string,
  x: number,
  y: number,
  taken: readonly Box[],
  size: PlotSize,
): Box | undefined {
  const width = Math.min(LABEL_WIDTH, Math.ceil(label.length * LETTER_WIDTH) + GAP)
  const box = { width, height: LABEL_HEIGHT }
  const beside = y - LABEL_HEIGHT / 2
  const centred = x - width / 2
  const candidates: Box[] = [
    { ...box, left: x + POINT / 2 + GAP, top: beside },
    { ...box, left: x - POINT / 2 - GAP - width, top: beside },
    { ...box, left: centred, top: y - POINT / 2 - LABEL_HEIGHT },
    { ...box, left: centred, top: y + POINT / 2 },
  ]
  return candidates.find(
    (candidate) =>
      candidate.left >= 0 &&
      candidate.left + width <= size.width &&
      taken.every((other) => !isCovering(candidate, other)),
  )
}

function isCovering(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  )
}
