import type { SegmentMark } from '../../../domain/segments/segment-details'
import { noteEdges, noteFills, palette, segmentColours } from '../../palette'
import { type Box, type BoxLook, type Ink, LEADING } from '../pen'
import type { Line } from '../typeset/break-lines'
import type { FittedText } from './fit-text'
import { BLOCK_PADDING, type BlockPlan } from './plan-board'
import { heightOf } from './plan-header'
import { LEGEND_SIZE, type LegendEntry, SWATCH } from './plan-legend'
import type { SheetPlan } from './plan-sheet'
import type { Card, CardMetrics } from './set-card'
import { DOT_WIDTH } from './set-signs'
import { SMALLEST } from './sheet-size'
import type { StackedCard } from './stack-cards'

/** A line with its left and upper edge, in points. */
export interface PlacedLine {
  readonly line: Line
  readonly x: number
  readonly y: number
  readonly ink: Ink
}

/** What is read: one text with what it is in a document. */
export interface TextItem {
  readonly type: 'text'
  readonly tag: 'H1' | 'H2' | 'P' | 'LBody'
  /** True for words of Harreman's own, which may be in another language than the canvas. */
  readonly isFixed: boolean
  /** The lines of each text by itself: a card has the note, its kinds and the names of its segments. */
  readonly parts: readonly (readonly PlacedLine[])[]
}

/** Everything on the sheet with the whole canvas, in the order in which it is drawn and read. Lengths in points. */
export type SheetItem =
  | TextItem
  | { readonly type: 'group'; readonly tag: 'Sect' | 'L' | 'LI'; readonly items: readonly SheetItem[] }
  /** The board with its cells. */
  | { readonly type: 'frame'; readonly box: Box; readonly cells: readonly Box[] }
  | { readonly type: 'box'; readonly box: Box; readonly look: BoxLook }
  | {
      readonly type: 'dot'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly colour: string
    }
  /** Level lines, each from `x` to `end`. */
  | {
      readonly type: 'rules'
      readonly rules: readonly { readonly x: number; readonly end: number; readonly y: number }[]
      readonly width: number
      readonly colour: string
    }

/** Where each thing of a plan stands: what draws a sheet, as PDF or as picture, draws this. */
export function layOutSheet(plan: SheetPlan): readonly SheetItem[] {
  const { board, boardBox } = plan
  return [
    ...layOutHeader(plan),
    { type: 'frame', box: boardBox, cells: board.blocks.map(({ box }) => box) },
    ...board.blocks.map((block) => layOutBlock(block, board.metrics)),
    ...plan.legend.entries.flatMap((entry) => layOutLegendEntry(entry, plan)),
  ]
}

function layOutHeader({ header, size }: SheetPlan): readonly SheetItem[] {
  const left = size.margin
  const right = size.width - size.margin
  const top = size.margin - 4
  // The first line on the right stands on the baseline of the title.
  const asideTop = top + Math.max(0, header.title.size - header.date.size) * 0.75
  return [
    ...stackTexts(top, [
      { tag: 'H1', text: header.title, colour: palette.ink, left },
      { tag: 'P', text: header.pitch, colour: palette.ink2, left },
      { tag: 'P', text: header.mark, colour: palette.accent, left, isFixed: true },
    ]),
    ...stackTexts(asideTop, [
      { tag: 'P', text: header.author, colour: palette.ink2, right, isFixed: true },
      { tag: 'P', text: header.date, colour: palette.ink2, right, isFixed: true },
    ]),
  ]
}

interface HeaderText {
  readonly tag: 'H1' | 'P'
  readonly text: FittedText | undefined
  readonly colour: string
  readonly left?: number
  /** Set when the lines end at an edge instead of beginning at one. */
  readonly right?: number
  readonly isFixed?: boolean
}

function stackTexts(top: number, texts: readonly HeaderText[]): readonly SheetItem[] {
  let y = top
  return texts.flatMap(({ tag, text, colour, left = 0, right, isFixed = false }): SheetItem[] => {
    if (!text) return []
    const { size } = text
    const lines = text.lines.map((line, index) => ({
      line,
      x: right === undefined ? left : right - line.width * size,
      y: y + index * size * LEADING,
      ink: { size, colour },
    }))
    y += heightOf(text)
    return [{ type: 'text', tag, isFixed, parts: [lines] }]
  })
}

function layOutBlock(plan: BlockPlan, metrics: CardMetrics): SheetItem {
  const x = plan.box.x + BLOCK_PADDING
  const y = plan.box.y + BLOCK_PADDING
  const ink = { size: plan.headingSize, colour: palette.accent }
  const items: SheetItem[] = [
    { type: 'text', tag: 'H2', isFixed: true, parts: [stackLines(plan.heading, x, y, ink)] },
  ]
  if (plan.cards.length > 0) {
    const cards = plan.cards.flatMap((stacked) => {
      const left = x + stacked.column * (plan.cardWidth + BLOCK_PADDING)
      const spot = { x: left, y: y + plan.cardsTop + stacked.top, width: plan.cardWidth }
      return layOutCard(stacked, spot, metrics)
    })
    items.push({ type: 'group', tag: 'L', items: cards })
  }
  if (plan.markLines.length > 0) {
    const bottom = plan.box.y + plan.box.height - BLOCK_PADDING
    const top = bottom - plan.markLines.length * SMALLEST * LEADING
    const markInk = { size: SMALLEST, colour: palette.accent }
    const lines = stackLines(plan.markLines, x, top, markInk)
    items.push({ type: 'text', tag: 'P', isFixed: true, parts: [lines] })
  }
  return { type: 'group', tag: 'Sect', items }
}

function layOutCard(
  { card }: StackedCard,
  spot: { readonly x: number; readonly y: number; readonly width: number },
  metrics: CardMetrics,
): readonly SheetItem[] {
  const { note } = card
  const look = {
    fill: noteFills[note.colour],
    edge: noteEdges[note.colour],
    radius: 3.5,
    isDashed: note.isAddition,
  }
  const x = spot.x + metrics.padX
  const y = spot.y + metrics.padY
  const termsY = y + card.lines.length * metrics.size * LEADING
  const signsY = termsY + card.termLines.length * metrics.smallSize * LEADING
  const markY = signsY + card.signRows.length * metrics.smallSize * LEADING
  const small = { size: metrics.smallSize, colour: palette.ink2 }
  const parts = [
    stackLines(card.lines, x, y, { size: metrics.size, colour: palette.ink }),
    stackLines(card.termLines, x, termsY, small),
    ...placeSignNames(card.signRows, x, signsY, small).map((name) => [name]),
    stackLines(card.markLines, x, markY, { ...small, colour: palette.accent }),
  ]
  const signX = spot.x + spot.width - metrics.padX - metrics.size * 0.7
  return [
    { type: 'box', box: { ...spot, height: card.height }, look },
    ...(note.description ? [makeDescriptionSign(signX, y, metrics.size)] : []),
    ...placeDots(card.signRows, x, signsY, metrics.smallSize),
    { type: 'group', tag: 'LI', items: [{ type: 'text', tag: 'LBody', isFixed: false, parts }] },
  ]
}

/** The dots are drawn outside the text, which a reader gets as the names alone. */
function placeSignNames(rows: Card['signRows'], x: number, y: number, ink: Ink): readonly PlacedLine[] {
  return rows.flatMap((row, index) =>
    row.map(({ mark, line, x: left }) => ({
      line,
      x: x + (left + (mark ? DOT_WIDTH : 0)) * ink.size,
      y: y + index * ink.size * LEADING,
      ink,
    })),
  )
}

function placeDots(rows: Card['signRows'], x: number, y: number, size: number): readonly SheetItem[] {
  return rows.flatMap((row, index) =>
    row.flatMap(({ mark, x: left }) =>
      mark ? [makeDot(mark, x + left * size, y + index * size * LEADING, size)] : [],
    ),
  )
}

/** A dot of a line's height; its left edge and the line's upper edge are given. */
function makeDot(mark: SegmentMark, x: number, y: number, size: number): SheetItem {
  const radius = size * 0.32
  return { type: 'dot', x: x + radius, y: y + (size * LEADING) / 2, radius, colour: segmentColours[mark] }
}

function layOutLegendEntry(entry: LegendEntry, { size, legendY }: SheetPlan): readonly SheetItem[] {
  const x = size.margin + entry.x
  const y = legendY + entry.row * LEGEND_SIZE * LEADING
  const ink = { size: LEGEND_SIZE, colour: palette.ink2 }
  const lines = [{ line: entry.line, x: x + entry.signWidth, y, ink }]
  return [...makeLegendSign(entry, x, y), { type: 'text', tag: 'P', isFixed: true, parts: [lines] }]
}

function makeLegendSign({ sign }: LegendEntry, x: number, y: number): readonly SheetItem[] {
  const box = { x, y: y + 1.6, width: SWATCH, height: 7 }
  switch (sign.type) {
    case 'colours':
      return sign.colours.map((colour, index) => ({
        type: 'box',
        box: { ...box, x: x + index * (SWATCH + 2) },
        look: { fill: noteFills[colour], edge: noteEdges[colour], radius: 1.5 },
      }))
    case 'segment':
      return [makeDot(sign.mark, x, y, LEGEND_SIZE)]
    case 'addition': {
      const look = { fill: palette.surface, edge: palette.ink2, radius: 1.5, isDashed: true }
      return [{ type: 'box', box, look }]
    }
    case 'description':
      return [makeDescriptionSign(x, y, LEGEND_SIZE)]
    case 'none':
      return []
  }
}

/** Three short lines: there is more to read. */
function makeDescriptionSign(x: number, y: number, size: number): SheetItem {
  const rules = [0.7, 0.7, 0.45].map((length, index) => ({
    x,
    end: x + size * length,
    y: y + size * (0.45 + index * 0.24),
  }))
  return { type: 'rules', rules, width: size * 0.08, colour: palette.ink2 }
}

function stackLines(lines: readonly Line[], x: number, y: number, ink: Ink): readonly PlacedLine[] {
  return lines.map((line, index) => ({ line, x, y: y + index * ink.size * LEADING, ink }))
}
