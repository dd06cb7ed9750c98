import { type Canvas, listNotes, type NoteId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import type { BlockDefinition, CanvasKind } from '../../domain/kinds/kind'
import type { Scene } from '../../domain/workshop/tell-story'
import { type TrackWeights, weighTracks } from '../../domain/workshop/weigh-tracks'
import { noteEdges, noteFills, palette } from '../palette'
import { addTag, type Box, LEADING, type Pen, type Tag, type TagOptions } from '../pdf/pen'
import { breakLines, type Line } from '../pdf/typeset/break-lines'
import { measurePlain } from '../pdf/typeset/measured-text'
import type { Typesetter } from '../pdf/typeset/typesetter'
import type { Weight } from '../report/report-node'
import { findSpaces, type ScenePage, setScene } from './set-scene'

export interface Stage {
  readonly pen: Pen
  readonly canvas: Canvas
  readonly typesetter: Typesetter
  readonly board: Box
  /** 1 for A4. */
  readonly scale: number
  readonly nameBlock: (block: BlockDefinition) => string
  /** The options of a tag that holds fixed words. */
  readonly fixed: TagOptions
}

/** How the block in hand is set: one page, or several where a text is too long for one. */
export function planScene(stage: Stage, scene: Scene) {
  const { canvas, typesetter, scale } = stage
  const kind = findCanvasKind(canvas)
  const block = kind.blocks.find(({ id }) => id === scene.block)
  if (!block) return undefined
  const box = inset(findBox(block, weighTracks(kind, block.id), stage.board), 8 * scale)
  const heading = setText(stage.nameBlock(block), 'bold', box.width, 17 * scale, typesetter)
  const headHeight = heading.length * 17 * scale * LEADING + 4 * scale
  const room = { x: box.x, y: box.y + headHeight, width: box.width, height: box.height - headHeight }
  const notes = scene.noteIds.flatMap((id) => canvas.notesById.get(id) ?? [])
  return { block, box, heading, room, pages: setScene(notes, room, 30 * scale, typesetter) }
}

export type ScenePlan = NonNullable<ReturnType<typeof planScene>>

/** Draws the board as far as it has been told. What was told on an earlier page is not read out again. */
export function drawBoard(stage: Stage, block: BlockDefinition, told: ReadonlySet<NoteId>): void {
  const { pen, canvas, board } = stage
  const kind = findCanvasKind(canvas)
  const weights = weighTracks(kind, block.id)
  pen.drawArtifact(() => drawCells(stage, kind, weights, block))
  for (const each of kind.blocks) {
    const notes = listNotes(canvas, each.id).filter(({ id }) => told.has(id))
    if (each.id === block.id || notes.length === 0) continue
    pen.drawArtifact(() =>
      drawQuiet(
        stage,
        each,
        notes.map(({ text }) => text),
        inset(findBox(each, weights, board), 5 * stage.scale),
      ),
    )
  }
}

/** Draws what is told now, which is what the page says to who hears it. */
export function drawScene(stage: Stage, parent: Tag, plan: ScenePlan, page: ScenePage): void {
  const { pen, scale } = stage
  const { box, heading, room } = plan
  addTag(pen, parent, 'H2', stage.fixed, () => {
    drawLines(pen, heading, box.x, box.y, 17 * scale, palette.ink)
  }).end()
  const list = addTag(pen, parent, 'L')
  const { padX, padY } = findSpaces(page.size)
  for (const { note, lines, x, y, width, height } of page.cards) {
    const card = { x: room.x + x, y: room.y + y, width, height }
    pen.drawBox(card, { fill: noteFills[note.colour], edge: noteEdges[note.colour], radius: 4 * scale })
    const item = addTag(pen, list, 'LI')
    addTag(pen, item, 'LBody', {}, () => {
      drawLines(pen, lines, card.x + padX, card.y + padY, page.size, palette.ink)
    }).end()
    item.end()
  }
  list.end()
}

export function setText(
  text: string,
  weight: Weight,
  width: number,
  size: number,
  typesetter: Typesetter,
): readonly Line[] {
  return breakLines(measurePlain(text, weight, typesetter), width / size, typesetter)
}

export function drawLines(
  pen: Pen,
  lines: readonly Line[],
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  for (const [index, line] of lines.entries())
    pen.drawLine(line, x, y + index * size * LEADING, { size, colour })
}

function drawCells(
  { pen, board, scale }: Stage,
  kind: CanvasKind,
  weights: TrackWeights,
  block: BlockDefinition,
) {
  const { doc } = pen
  for (const each of kind.blocks) {
    const { x, y, width, height } = inset(findBox(each, weights, board), 1.5 * scale)
    const isCurrent = each.id === block.id
    doc.lineWidth((isCurrent ? 1.6 : 0.6) * scale).strokeColor(isCurrent ? palette.accent : palette.line)
    doc.roundedRect(x, y, width, height, 5 * scale).stroke()
  }
}

/** In small letters, as many as fit; what was large on an earlier page may be cut here. */
function drawQuiet(stage: Stage, block: BlockDefinition, texts: readonly string[], box: Box): void {
  const { pen, typesetter, scale } = stage
  const size = 8 * scale
  const heading = setText(stage.nameBlock(block), 'bold', box.width, size, typesetter)
  drawLines(pen, heading, box.x, box.y, size, palette.ink)
  const indent = 5 * scale
  const lines = texts.flatMap((text) => {
    const set = setText(text, 'regular', box.width - indent, size, typesetter)
    return set.map((line, index) => ({ line, isFirst: index === 0 }))
  })
  const top = box.y + heading.length * size * LEADING + 2 * scale
  const room = Math.floor((box.y + box.height - top) / (size * LEADING))
  for (const [index, { line, isFirst }] of lines.slice(0, Math.max(0, room)).entries()) {
    const y = top + index * size * LEADING
    if (isFirst) pen.doc.circle(box.x + 1.5 * scale, y + (size * LEADING) / 2, 1.2 * scale).fill(palette.ink2)
    pen.drawLine(line, box.x + indent, y, { size, colour: palette.ink2 })
  }
}

function findBox({ area }: BlockDefinition, { columns, rows }: TrackWeights, board: Box): Box {
  const share = (weights: readonly number[], from: number, to: number) =>
    weights.slice(from, to).reduce((sum, weight) => sum + weight, 0)
  const { column, columnSpan, row, rowSpan } = area
  return {
    x: board.x + share(columns, 0, column - 1) * board.width,
    y: board.y + share(rows, 0, row - 1) * board.height,
    width: share(columns, column - 1, column - 1 + columnSpan) * board.width,
    height: share(rows, row - 1, row - 1 + rowSpan) * board.height,
  }
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by }
}
