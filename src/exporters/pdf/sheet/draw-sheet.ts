import type { SegmentMark } from '../../../domain/segments/segment-details'
import type { Pace } from '../pace'
import type { PageFrame } from '../page-frame'
import { noteEdges, noteFills, palette, segmentColours } from '../palette'
import { addTag, type Ink, LEADING, type Pen, type Tag, type TagOptions } from '../pen'
import type { Line } from '../typeset/break-lines'
import type { Words } from '../words'
import type { FittedText } from './fit-text'
import { BLOCK_PADDING, type BlockPlan } from './plan-board'
import { heightOf } from './plan-header'
import { LEGEND_SIZE, type LegendEntry, type LegendPlan, SWATCH } from './plan-legend'
import type { SheetPlan } from './plan-sheet'
import type { Card, CardMetrics } from './set-card'
import { DOT_WIDTH } from './set-signs'
import { SMALLEST } from './sheet-size'
import type { StackedCard } from './stack-cards'

/** Draws the page with the whole canvas. */
export async function drawSheet(
  pen: Pen,
  parent: Tag,
  plan: SheetPlan,
  frame: PageFrame,
  words: Words,
  pace: Pace,
): Promise<void> {
  const { size, board } = plan
  const fixed: TagOptions = words.language === frame.contentLanguage ? {} : { lang: words.language }
  pen.doc.addPage({ size: size.paper, layout: 'landscape', margin: 0 })
  pen.doc.outline.addItem(words.canvas)
  const sheet = addTag(pen, parent, 'Sect')
  drawHeader(pen, sheet, plan, fixed)
  drawBoardFrame(pen, plan)
  for (const [index, block] of board.blocks.entries()) {
    drawBlock(pen, sheet, block, board.metrics, fixed)
    await pace.rest((index + 1) / board.blocks.length)
  }
  drawLegend(pen, sheet, plan.legend, { x: size.margin, y: plan.legendY }, fixed)
  frame.drawNumber(pen, 1, size.width - size.margin, plan.legendY)
  sheet.end()
}

function drawHeader(pen: Pen, sheet: Tag, plan: SheetPlan, fixed: TagOptions): void {
  const { header, size } = plan
  const left = size.margin
  const right = size.width - size.margin
  const top = size.margin - 4
  drawStack(pen, sheet, top, [
    { type: 'H1', text: header.title, colour: palette.ink, left },
    { type: 'P', text: header.pitch, colour: palette.ink2, left },
    { type: 'P', text: header.mark, colour: palette.accent, left, options: fixed },
  ])
  // The first line on the right stands on the baseline of the title.
  const asideTop = top + Math.max(0, header.title.size - header.date.size) * 0.75
  drawStack(pen, sheet, asideTop, [
    { type: 'P', text: header.author, colour: palette.ink2, right, options: fixed },
    { type: 'P', text: header.date, colour: palette.ink2, right, options: fixed },
  ])
}

interface HeaderText {
  readonly type: 'H1' | 'P'
  readonly text: FittedText | undefined
  readonly colour: string
  readonly left?: number
  /** Set when the lines end at an edge instead of beginning at one. */
  readonly right?: number
  readonly options?: TagOptions
}

function drawStack(pen: Pen, sheet: Tag, top: number, texts: readonly HeaderText[]): void {
  let y = top
  for (const { type, text, colour, left = 0, right, options } of texts) {
    if (!text) continue
    addTag(pen, sheet, type, options, () => {
      for (const [index, line] of text.lines.entries()) {
        const x = right === undefined ? left : right - line.width * text.size
        pen.drawLine(line, x, y + index * text.size * LEADING, { size: text.size, colour })
      }
    })
    y += heightOf(text)
  }
}

function drawBoardFrame({ doc, drawArtifact }: Pen, { boardBox, board }: SheetPlan): void {
  const { x, y, width, height } = boardBox
  drawArtifact(() => {
    doc.save().roundedRect(x, y, width, height, 8).clip()
    doc.rect(x, y, width, height).fill(palette.surface)
    doc.lineWidth(0.75).strokeColor(palette.line)
    for (const { box } of board.blocks) doc.rect(box.x, box.y, box.width, box.height).stroke()
    doc.restore()
    doc.lineWidth(0.75).roundedRect(x, y, width, height, 8).stroke(palette.line)
  })
}

function drawBlock(pen: Pen, sheet: Tag, plan: BlockPlan, metrics: CardMetrics, fixed: TagOptions): void {
  const x = plan.box.x + BLOCK_PADDING
  const y = plan.box.y + BLOCK_PADDING
  const section = addTag(pen, sheet, 'Sect')
  const ink = { size: plan.headingSize, colour: palette.accent }
  addTag(pen, section, 'H2', fixed, () => drawLines(pen, plan.heading, x, y, ink))
  if (plan.cards.length > 0) {
    const list = addTag(pen, section, 'L')
    for (const stacked of plan.cards) {
      const left = x + stacked.column * (plan.cardWidth + BLOCK_PADDING)
      drawCard(
        pen,
        list,
        stacked,
        { x: left, y: y + plan.cardsTop + stacked.top, width: plan.cardWidth },
        metrics,
      )
    }
  }
  if (plan.markLines.length > 0) {
    const bottom = plan.box.y + plan.box.height - BLOCK_PADDING
    const top = bottom - plan.markLines.length * SMALLEST * LEADING
    const markInk = { size: SMALLEST, colour: palette.accent }
    addTag(pen, section, 'P', fixed, () => drawLines(pen, plan.markLines, x, top, markInk))
  }
  section.end()
}

function drawCard(
  pen: Pen,
  list: Tag,
  { card }: StackedCard,
  spot: { readonly x: number; readonly y: number; readonly width: number },
  metrics: CardMetrics,
): void {
  const { note } = card
  pen.drawBox(
    { ...spot, height: card.height },
    { fill: noteFills[note.colour], edge: noteEdges[note.colour], radius: 3.5, isDashed: note.isAddition },
  )
  const x = spot.x + metrics.padX
  const y = spot.y + metrics.padY
  if (note.description) {
    drawDescriptionSign(pen, spot.x + spot.width - metrics.padX - metrics.size * 0.7, y, metrics.size)
  }
  const aboveSigns = card.lines.length * metrics.size + card.termLines.length * metrics.smallSize
  drawDots(pen, card.signRows, x, y + aboveSigns * LEADING, metrics.smallSize)
  const item = addTag(pen, list, 'LI')
  addTag(pen, item, 'LBody', {}, () => {
    const termsY = drawLines(pen, card.lines, x, y, { size: metrics.size, colour: palette.ink })
    const small = { size: metrics.smallSize, colour: palette.ink2 }
    const signsY = drawLines(pen, card.termLines, x, termsY, small)
    const markY = drawSigns(pen, card.signRows, x, signsY, small)
    drawLines(pen, card.markLines, x, markY, { ...small, colour: palette.accent })
  })
}

/** The dots are drawn outside the text, which a reader gets as the names alone. */
function drawSigns(pen: Pen, rows: Card['signRows'], x: number, y: number, ink: Ink): number {
  for (const [index, row] of rows.entries()) {
    const top = y + index * ink.size * LEADING
    for (const { mark, line, x: left } of row) {
      pen.drawLine(line, x + (left + (mark ? DOT_WIDTH : 0)) * ink.size, top, ink)
    }
  }
  return y + rows.length * ink.size * LEADING
}

function drawDots(pen: Pen, rows: Card['signRows'], x: number, y: number, size: number): void {
  for (const [index, row] of rows.entries()) {
    for (const { mark, x: left } of row) {
      if (mark) drawDot(pen, mark, x + left * size, y + index * size * LEADING, size)
    }
  }
}

/** A dot of a line's height; its left edge and the line's upper edge are given. */
function drawDot({ doc, drawArtifact }: Pen, mark: SegmentMark, x: number, y: number, size: number): void {
  const radius = size * 0.32
  drawArtifact(() => doc.circle(x + radius, y + (size * LEADING) / 2, radius).fill(segmentColours[mark]))
}

function drawLegend(
  pen: Pen,
  sheet: Tag,
  legend: LegendPlan,
  spot: { readonly x: number; readonly y: number },
  fixed: TagOptions,
): void {
  for (const entry of legend.entries) {
    const x = spot.x + entry.x
    const y = spot.y + entry.row * LEGEND_SIZE * LEADING
    drawLegendSign(pen, entry, x, y)
    const ink = { size: LEGEND_SIZE, colour: palette.ink2 }
    addTag(pen, sheet, 'P', fixed, () => pen.drawLine(entry.line, x + entry.signWidth, y, ink))
  }
}

function drawLegendSign(pen: Pen, { sign }: LegendEntry, x: number, y: number): void {
  const box = { x, y: y + 1.6, width: SWATCH, height: 7 }
  if (sign.type === 'colours') {
    for (const [index, colour] of sign.colours.entries()) {
      const swatch = { ...box, x: x + index * (SWATCH + 2) }
      pen.drawBox(swatch, { fill: noteFills[colour], edge: noteEdges[colour], radius: 1.5 })
    }
  } else if (sign.type === 'segment') {
    drawDot(pen, sign.mark, x, y, LEGEND_SIZE)
  } else if (sign.type === 'addition') {
    pen.drawBox(box, { fill: palette.surface, edge: palette.ink2, radius: 1.5, isDashed: true })
  } else if (sign.type === 'description') {
    drawDescriptionSign(pen, x, y, LEGEND_SIZE)
  }
}

/** Three short lines: there is more to read. */
function drawDescriptionSign({ doc, drawArtifact }: Pen, x: number, y: number, size: number): void {
  drawArtifact(() => {
    doc.lineWidth(size * 0.08).strokeColor(palette.ink2)
    for (const [index, length] of [0.7, 0.7, 0.45].entries()) {
      const lineY = y + size * (0.45 + index * 0.24)
      doc.moveTo(x, lineY).lineTo(x + size * length, lineY)
    }
    doc.stroke()
  })
}

function drawLines(pen: Pen, lines: readonly Line[], x: number, y: number, ink: Ink): number {
  for (const [index, line] of lines.entries()) pen.drawLine(line, x, y + index * ink.size * LEADING, ink)
  return y + lines.length * ink.size * LEADING
}
