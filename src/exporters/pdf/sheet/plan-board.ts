import { type Canvas, listNotes } from '../../../domain/canvas'
import { findCanvasKind } from '../../../domain/kinds/index'
import type { BlockDefinition, CanvasKind } from '../../../domain/kinds/kind'
import { listNoteTies } from '../../../domain/segments/note-ties'
import type { Words } from '../../report/words'
import { type Pace, takePart } from '../pace'
import { type Box, LEADING } from '../pen'
import { breakLines, type Line } from '../typeset/break-lines'
import { type MeasuredText, measurePlain } from '../typeset/measured-text'
import type { Typesetter } from '../typeset/typesetter'
import { type Card, type CardMetrics, findMetrics, type MeasuredNote, measureNote, setCard } from './set-card'
import { type HeightNeed, shareHeight } from './share-height'
import { listSizes, SMALLEST } from './sheet-size'
import { findStackHeight, type StackedCard, stackCards, stackOverfull } from './stack-cards'

/** A block on the sheet with the cards that it shows. */
export interface BlockPlan {
  readonly block: BlockDefinition
  readonly box: Box
  readonly heading: readonly Line[]
  readonly headingSize: number
  readonly cards: readonly StackedCard[]
  readonly cardWidth: number
  readonly cardsTop: number
  /** Says how many notes stand on another page; empty when all are here. */
  readonly markLines: readonly Line[]
}

export interface BoardPlan {
  readonly metrics: CardMetrics
  readonly blocks: readonly BlockPlan[]
  /** How much higher the board would have to be to show everything in the smallest size, in points. */
  readonly missingHeight: number
}

export interface BoardRequest {
  readonly canvas: Canvas
  readonly box: Box
  readonly largest: number
  readonly words: Words
  readonly typesetter: Typesetter
  /** The page on which a block is shown in full, if any. */
  readonly pageOf: (block: BlockDefinition) => number | undefined
}

/** The inner distance of a block in points, and the space between its columns. */
export const BLOCK_PADDING = 6

interface MeasuredBlock {
  readonly block: BlockDefinition
  readonly width: number
  readonly heading: MeasuredText
  readonly notes: readonly MeasuredNote[]
  readonly columns: number
}

interface SetBlock extends MeasuredBlock {
  readonly headingLines: readonly Line[]
  readonly headingHeight: number
  readonly cardWidth: number
  readonly cards: readonly Card[]
  readonly height: number
}

/**
 * Sets the whole board in the largest size in which all notes fit. Where they do not fit even at the smallest, the signs
 * of the segments give their room to the notes, and what still does not fit is told.
 */
export async function planBoard(request: BoardRequest, pace: Pace): Promise<BoardPlan> {
  const kind = findCanvasKind(request.canvas)
  const measured = await measureBlocks(request, kind, takePart(pace, 0, 0.5))
  const signed = await findBoard(request, kind, measured, takePart(pace, 0.5, 0.75))
  if (signed.isEnough) return signed.plan()
  const unsigned = measured.map((block) => ({
    ...block,
    notes: block.notes.map((note) => ({ ...note, signs: [] })),
  }))
  const plan = (await findBoard(request, kind, unsigned, takePart(pace, 0.75, 1))).plan()
  return { ...plan, missingHeight: signed.needed - request.box.height }
}

async function findBoard(
  request: BoardRequest,
  kind: CanvasKind,
  measured: readonly MeasuredBlock[],
  pace: Pace,
) {
  const sizes = listSizes(request.largest)
  const setAt = (size: number) => setBoard(request, kind, measured, size)
  let low = 0
  let high = sizes.length - 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (setAt(sizes[middle] ?? SMALLEST).isEnough) high = middle
    else low = middle + 1
    await pace.rest(1 - (high - low) / sizes.length)
  }
  return setAt(sizes[low] ?? SMALLEST)
}

async function measureBlocks(
  { canvas, box, words, typesetter }: BoardRequest,
  kind: CanvasKind,
  pace: Pace,
): Promise<readonly MeasuredBlock[]> {
  const blocks: MeasuredBlock[] = []
  const tiesByNote = listNoteTies(canvas)
  for (const block of kind.blocks) {
    const notes: MeasuredNote[] = []
    for (const note of listNotes(canvas, block.id)) {
      notes.push(measureNote(note, tiesByNote.get(note.id)?.signs ?? [], words, typesetter))
      await pace.rest(blocks.length / kind.blocks.length)
    }
    blocks.push({
      block,
      notes,
      width: (box.width / kind.grid.columns) * block.area.columnSpan,
      heading: measurePlain(words.block(block.id), 'bold', typesetter),
      columns: Math.max(1, Math.floor(block.area.columnSpan / 2)),
    })
  }
  return blocks
}

function setBoard(request: BoardRequest, kind: CanvasKind, measured: readonly MeasuredBlock[], size: number) {
  const metrics = findMetrics(size)
  const blocks = measured.map((block) => setBlock(block, metrics, request.typesetter))
  const needs = blocks.map(({ block, height }): HeightNeed => ({ area: block.area, height }))
  const { heights, isEnough, needed } = shareHeight(needs, kind.grid.rows, request.box.height)
  const plan = (): BoardPlan => ({
    metrics,
    missingHeight: 0,
    blocks: blocks.map((block) =>
      placeBlock(block, findBox(block.block, kind, request.box, heights), metrics, request),
    ),
  })
  return { isEnough, needed, plan }
}

function setBlock(block: MeasuredBlock, metrics: CardMetrics, typesetter: Typesetter): SetBlock {
  const inner = block.width - 2 * BLOCK_PADDING
  const headingLines = breakLines(block.heading, inner / findHeadingSize(metrics), typesetter)
  const headingHeight = headingLines.length * findHeadingSize(metrics) * LEADING + metrics.gap
  const cardWidth = (inner - (block.columns - 1) * BLOCK_PADDING) / block.columns
  const cards = block.notes.map((note) => setCard(note, cardWidth, metrics, typesetter))
  const stack = findStackHeight(cards, block.columns, metrics.gap)
  return {
    ...block,
    headingLines,
    headingHeight,
    cardWidth,
    cards,
    height: headingHeight + stack + 2 * BLOCK_PADDING,
  }
}

function placeBlock(set: SetBlock, box: Box, metrics: CardMetrics, request: BoardRequest): BlockPlan {
  const room = box.height - 2 * BLOCK_PADDING - set.headingHeight
  const needed = set.height - 2 * BLOCK_PADDING - set.headingHeight
  const stack = set.columns === 1 ? room : needed
  const plan = {
    block: set.block,
    box,
    heading: set.headingLines,
    headingSize: findHeadingSize(metrics),
    cardWidth: set.cardWidth,
    cardsTop: set.headingHeight,
  }
  if (needed <= room + 0.01) {
    return { ...plan, cards: stackCards(set.cards, set.columns, stack + 0.1, metrics.gap), markLines: [] }
  }
  const page = request.pageOf(set.block)
  const markOf = (count: number) =>
    setMark(request.words.moreNotes(count, page), set.width - 2 * BLOCK_PADDING, request)
  const markHeight = markOf(set.cards.length).length * SMALLEST * LEADING + metrics.gap
  const continued = setMark(request.words.continued(page), set.cardWidth - 2 * metrics.padX, request)
  const cards = stackOverfull(set.cards, set.columns, room - markHeight, continued, metrics)
  const hidden = set.cards.length - cards.length
  return { ...plan, cards, markLines: hidden > 0 ? markOf(hidden) : [] }
}

function setMark(text: string, width: number, { typesetter }: BoardRequest): readonly Line[] {
  return breakLines(measurePlain(text, 'bold', typesetter), width / SMALLEST, typesetter)
}

function findBox({ area }: BlockDefinition, kind: CanvasKind, board: Box, heights: readonly number[]): Box {
  const columnWidth = board.width / kind.grid.columns
  const sum = (from: number, to: number) =>
    heights.slice(from, to).reduce((total, height) => total + height, 0)
  return {
    x: board.x + (area.column - 1) * columnWidth,
    y: board.y + sum(0, area.row - 1),
    width: area.columnSpan * columnWidth,
    height: sum(area.row - 1, area.row - 1 + area.rowSpan),
  }
}

function findHeadingSize({ size }: CardMetrics): number {
  return Math.max(8, size)
}
