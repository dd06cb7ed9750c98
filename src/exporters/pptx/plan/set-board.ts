import { type Canvas, listNotes, type Note } from '../../../domain/canvas'
import { findCanvasKind } from '../../../domain/kinds/index'
import type { BlockDefinition } from '../../../domain/kinds/kind'
import type { SegmentSign } from '../../../domain/segments/segment-signs'
import { listSignsByNote } from '../../../domain/segments/signs-by-note'
import { shareHeight } from '../../pdf/sheet/share-height'
import type { SlideBox } from '../slide'
import { estimateLines } from './estimate-text'
import { type CardMetrics, type CardStack, findMetrics, setCard, stackCards } from './set-cards'

/** A block with its cards, in points on the slide. */
export interface SetBlock {
  readonly block: BlockDefinition
  readonly box: SlideBox
  readonly headingHeight: number
  readonly cardWidth: number
  readonly stack: CardStack
  /** True where the lower edge is kept free to say what is not here. */
  readonly isOverfull: boolean
}

export interface SetBoard {
  readonly metrics: CardMetrics
  readonly blocks: readonly SetBlock[]
}

export const BLOCK_PADDING = 5
export const HEADING_SIZE = 11
export const HEADING_LINE = 13.5

/** Room for the line that says what is on another slide. */
export const MARK_HEIGHT = 13

/** From the largest down, in points: what is smaller nobody can read from the back of a room. */
const sizes = [15, 14, 13, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const
const SMALLEST = 8

/** No card is higher than this where the room is short. */
const MOST_LINES = 7

interface Measured {
  readonly block: BlockDefinition
  readonly width: number
  readonly columns: number
  readonly notes: readonly Note[]
  readonly headingHeight: number
}

/**
 * The board in the largest size in which all notes fit. Where they do not fit in the smallest, the marks of the segments
 * give their room; what still does not fit is counted.
 */
export function setBoard(
  canvas: Canvas,
  box: SlideBox,
  nameBlock: (block: BlockDefinition) => string,
): SetBoard {
  const kind = findCanvasKind(canvas)
  const measured = kind.blocks.map((block): Measured => {
    const width = (box.width / kind.grid.columns) * block.area.columnSpan
    const heading = estimateLines(nameBlock(block), (width - 2 * BLOCK_PADDING) / HEADING_SIZE, true)
    return {
      block,
      width,
      columns: Math.max(1, Math.floor(block.area.columnSpan / 2)),
      notes: listNotes(canvas, block.id),
      headingHeight: BLOCK_PADDING + heading.length * HEADING_LINE + 2,
    }
  })
  const signsByNote = listSignsByNote(canvas)
  for (const size of sizes) {
    const board = trySize(measured, box, kind.grid.rows, size, signsByNote)
    if (board.isEnough) return board
  }
  return trySize(measured, box, kind.grid.rows, SMALLEST, new Map())
}

type SignsByNote = ReadonlyMap<string, readonly SegmentSign[]>

function trySize(
  measured: readonly Measured[],
  box: SlideBox,
  rowCount: number,
  size: number,
  signs: SignsByNote,
): SetBoard & { readonly isEnough: boolean } {
  const metrics = findMetrics(size)
  const needs = measured.map((block) => {
    const { height } = fill(block, metrics, signs).stack
    return { area: block.block.area, height: block.headingHeight + height + BLOCK_PADDING }
  })
  const { heights, isEnough } = shareHeight(needs, rowCount, box.height)
  const tops = heights.map((_, row) => box.y + heights.slice(0, row).reduce((sum, height) => sum + height, 0))
  const unit =
    box.width / Math.max(...measured.map(({ block: { area } }) => area.column + area.columnSpan - 1))
  const blocks = measured.map((each): SetBlock => {
    const { area } = each.block
    const rows = heights.slice(area.row - 1, area.row - 1 + area.rowSpan)
    const place: SlideBox = {
      x: box.x + (area.column - 1) * unit,
      y: tops[area.row - 1] ?? box.y,
      width: each.width,
      height: rows.reduce((sum, height) => sum + height, 0),
    }
    const room = place.height - each.headingHeight - BLOCK_PADDING
    const whole = fill(each, metrics, signs)
    const isOverfull = whole.stack.height > room + 0.5
    const { stack, cardWidth } = isOverfull ? fill(each, metrics, signs, room - MARK_HEIGHT) : whole
    return { block: each.block, box: place, headingHeight: each.headingHeight, cardWidth, stack, isOverfull }
  })
  return { metrics, blocks, isEnough }
}

/** The cards of a block; with `room` no higher than that. */
function fill({ width, columns, notes }: Measured, metrics: CardMetrics, signs: SignsByNote, room?: number) {
  const cardWidth = (width - 2 * BLOCK_PADDING - (columns - 1) * metrics.gap) / columns
  const most =
    room === undefined
      ? undefined
      : Math.min(MOST_LINES, Math.floor((room - 2 * metrics.padding) / metrics.lineHeight))
  const cards = notes.map((note) => setCard(note, signs.get(note.id) ?? [], cardWidth, metrics, most))
  return { cardWidth, stack: stackCards(cards, columns, metrics.gap, room) }
}
