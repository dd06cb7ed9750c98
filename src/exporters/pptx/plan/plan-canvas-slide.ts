import type { Canvas, PlaceId } from '../../../domain/canvas'
import { noteEdges, noteFills, palette, segmentColours } from '../../palette'
import type { ReportSource } from '../../report/report-source'
import { canvasTitleBox, type Slide, type SlideParagraph, type SlideShape } from '../slide'
import type { SlideWords } from '../slide-words'
import { estimateLines, joinLines } from './estimate-text'
import {
  BLOCK_PADDING,
  HEADING_LINE,
  HEADING_SIZE,
  MARK_HEIGHT,
  type SetBlock,
  type SetBoard,
  setBoard,
} from './set-board'
import { SIGN, type StackedCard, shorten } from './set-cards'

/** Which slide is about a place; a place without one is absent. */
export type SlideNumbers = ReadonlyMap<PlaceId, number>

const BOARD_BOTTOM = 508

/** The whole canvas as shapes that can be moved and changed: the blocks of its kind, the notes in them. */
export function planCanvasSlide(
  source: ReportSource,
  words: SlideWords,
  slideNumbers: SlideNumbers,
  now: Date,
): Slide {
  const { canvas } = source
  const pitch = setPitch(canvas, words)
  const { x, width } = canvasTitleBox
  const top = (pitch ? pitch.box.y + pitch.box.height : canvasTitleBox.y + canvasTitleBox.height) + 4
  const board = setBoard(canvas, { x, y: top, width, height: BOARD_BOTTOM - top }, ({ id }) =>
    words.report.block(id),
  )
  const blocks = board.blocks.flatMap((block) => drawBlock(block, board, words, slideNumbers))
  return {
    type: 'canvas',
    title: canvas.title.trim() || words.report.untitled,
    shapes: [...(pitch ? [pitch] : []), ...blocks],
    notes: tellHead(canvas, words, now),
  }
}

/** What stands at the head of the report: the sentence in full, who made it, when, and what it was made for. */
function tellHead(canvas: Canvas, { report }: SlideWords, now: Date): readonly SlideParagraph[] {
  const lines = [
    ...(canvas.pitch ? [canvas.pitch] : []),
    ...(canvas.author ? [report.author(canvas.author)] : []),
    report.date(now),
    ...(canvas.assignment ? report.assignment(canvas.assignment) : []),
  ]
  return lines.map((text) => ({ runs: [{ text }] }))
}

const pitchSizes = [14, 13, 12, 11, 10] as const

function setPitch({ pitch }: Canvas, { names }: SlideWords): SlideShape | undefined {
  if (!pitch.trim()) return undefined
  const { x, y, width, height } = canvasTitleBox
  const fitted = pitchSizes
    .map((size) => ({ size, lines: estimateLines(pitch.trim(), width / size) }))
    .find(({ lines }) => lines.length <= 2)
  const size = fitted?.size ?? 10
  const lines = fitted?.lines ?? estimateLines(pitch.trim(), width / size).slice(0, 3)
  const lineHeight = size * 1.25
  return {
    name: names.pitch,
    box: { x, y: y + height, width, height: lines.length * lineHeight + 2 },
    form: 'bare',
    padding: 0,
    lineHeight,
    paragraphs: [
      { runs: [{ text: fitted ? joinLines(lines) : shorten(lines), size, colour: palette.ink2 }] },
    ],
  }
}

function drawBlock(
  set: SetBlock,
  { metrics }: SetBoard,
  words: SlideWords,
  slideNumbers: SlideNumbers,
): readonly SlideShape[] {
  const { block, box, stack, headingHeight, cardWidth, isOverfull } = set
  const name = words.report.block(block.id)
  const frame: SlideShape = {
    name,
    box,
    form: 'rectangle',
    fill: palette.surface,
    edge: { colour: palette.line, isDashed: false },
    padding: BLOCK_PADDING,
    lineHeight: HEADING_LINE,
    paragraphs: [
      { runs: [{ text: name, isBold: true, isFixed: true, size: HEADING_SIZE, colour: palette.accent }] },
    ],
  }
  const cards = stack.cards.map(
    (card, index): SlideShape => ({
      name: `${name} ${index + 1}`,
      description: words.noteIn(name),
      box: {
        x: box.x + BLOCK_PADDING + card.column * (cardWidth + metrics.gap),
        y: box.y + headingHeight + card.top,
        width: cardWidth,
        height: card.height,
      },
      form: 'rounded',
      fill: noteFills[card.note.colour],
      edge: { colour: noteEdges[card.note.colour], isDashed: card.note.isAddition },
      padding: metrics.padding,
      lineHeight: metrics.lineHeight,
      paragraphs: writeCard(card, metrics.size, metrics.signSize),
    }),
  )
  const slide = slideNumbers.get(block.id)
  const mark = isOverfull && slide !== undefined ? [drawMark(set, slide, words)] : []
  return [frame, ...cards, ...mark]
}

function writeCard({ text, signs }: StackedCard, size: number, signSize: number): readonly SlideParagraph[] {
  const marks = signs.flatMap(({ mark, shortName }, index) => [
    { text: index > 0 ? `   ${SIGN}` : SIGN, size: signSize, colour: segmentColours[mark] },
    { text: shortName, size: signSize, colour: palette.ink2 },
  ])
  const words = { runs: [{ text, size, colour: palette.ink }] }
  return marks.length > 0 ? [words, { runs: marks }] : [words]
}

/** Says on which slide the rest stands. */
function drawMark({ block, box, stack }: SetBlock, slide: number, words: SlideWords): SlideShape {
  const text = stack.hidden > 0 ? words.moreNotes(stack.hidden, slide) : words.inFull(slide)
  return {
    name: `${words.report.block(block.id)} …`,
    box: {
      x: box.x + BLOCK_PADDING,
      y: box.y + box.height - MARK_HEIGHT - 2,
      width: box.width - 2 * BLOCK_PADDING,
      height: MARK_HEIGHT,
    },
    form: 'bare',
    padding: 0,
    lineHeight: 11,
    paragraphs: [{ runs: [{ text, size: 9, isBold: true, isFixed: true, colour: palette.ink2 }] }],
  }
}

/** The numbers of the first slides about each place, when the canvas is the first of all. */
export function numberSlides(places: readonly (PlaceId | undefined)[]): SlideNumbers {
  const numbers = new Map<PlaceId, number>()
  for (const [index, place] of places.entries()) {
    if (place !== undefined && !numbers.has(place)) numbers.set(place, index + 2)
  }
  return numbers
}
