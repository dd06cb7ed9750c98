import { bodyBox, type SlideParagraph, type SlideRun } from '../slide'
import { estimateLines, joinLines } from './estimate-text'

/** One point of the list on a slide, or a heading between them. */
export interface Point {
  readonly runs: readonly SlideRun[]
  readonly isHeading?: boolean
}

/** What stands on one slide. */
export interface SlideFill {
  readonly paragraphs: readonly SlideParagraph[]
  /** The points that begin on this slide, by their number from 0. */
  readonly begun: readonly number[]
}

export interface FilledSlides {
  readonly size: number
  readonly fills: readonly SlideFill[]
}

/** In points, the largest first: in the last of them what does not fit goes on on a further slide. */
const sizes = [24, 20, 18] as const

/** Above each paragraph, as the master has it. */
const SPACE_BEFORE = 6

/** Room for the bullet. */
const INDENT = 20

/** From line to line, in ems: Georgian fonts are higher than Arial. */
const LEADING = 1.3

/** Points on as few slides as they need, on one in the largest size that lets them. */
export function fillSlides(points: readonly Point[]): FilledSlides {
  const tries = sizes.map((size) => ({ size, fills: fillAt(points, size) }))
  const onOne = tries.find(({ fills }) => fills.length === 1)
  return onOne ?? tries.at(-1) ?? { size: sizes[0], fills: [] }
}

interface Piece {
  readonly point: number
  readonly isFirst: boolean
  readonly isHeading: boolean
  readonly paragraph: SlideParagraph
  readonly height: number
}

function fillAt(points: readonly Point[], size: number): readonly SlideFill[] {
  const pieces = points.flatMap((point, index) => cutPoint(point, index, size))
  const fills: { paragraphs: SlideParagraph[]; begun: number[] }[] = []
  let room = 0
  for (const [index, piece] of pieces.entries()) {
    // A heading does not stand alone at the foot of a slide.
    const next = piece.isHeading ? (pieces[index + 1]?.height ?? 0) : 0
    if (fills.length === 0 || piece.height + next > room) {
      fills.push({ paragraphs: [], begun: [] })
      room = bodyBox.height
    }
    const fill = fills.at(-1)
    fill?.paragraphs.push(piece.paragraph)
    if (piece.isFirst) fill?.begun.push(piece.point)
    room -= piece.height
  }
  return fills
}

/** A point in pieces that each fit a slide; nearly always it is one. */
function cutPoint({ runs, isHeading = false }: Point, point: number, size: number): readonly Piece[] {
  const lineHeight = size * LEADING
  const measure = (lineCount: number) => SPACE_BEFORE + lineCount * lineHeight
  const width = (bodyBox.width - INDENT) / size
  const text = runs.map((run) => run.text).join('')
  const isBold = runs.some((run) => run.isBold)
  const lines = estimateLines(text, width, isBold)
  const list = isHeading ? undefined : 0
  const most = Math.floor((bodyBox.height - SPACE_BEFORE) / lineHeight)
  if (lines.length <= most) {
    return [{ point, isFirst: true, isHeading, paragraph: { runs, list }, height: measure(lines.length) }]
  }
  const parts = Array.from({ length: Math.ceil(lines.length / most) }, (_, part) =>
    lines.slice(part * most, (part + 1) * most),
  )
  return parts.map((part, place) => ({
    point,
    isFirst: place === 0,
    isHeading: false,
    // What goes on has no bullet of its own.
    paragraph: { runs: [{ text: joinLines(part) }], list: place === 0 ? list : undefined },
    height: measure(part.length),
  }))
}
