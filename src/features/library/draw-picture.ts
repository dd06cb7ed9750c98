import { type NoteColour, noteColours } from '../../domain/canvas'
import type { CanvasKind, GridArea } from '../../domain/kinds/kind'
import type { CanvasRow } from '../../state/library'

/** Sizes in the units of the picture, which is scaled as a whole. */
const COLUMN = 30
/** All pictures are of one height, however many rows share it. */
const HEIGHT = 108
const GAP = 2
const PADDING = 4
const NOTE_HEIGHT = 4
const NOTE_STEP = 6

/** Shares of a block's width, so that a column of notes looks written and not filled in. */
const noteWidths = [0.74, 0.92, 0.58, 0.84, 0.66]

/** A board as few SVG paths, whatever it holds: a thousand of them stand in one page. */
export interface BoardDrawing {
  readonly width: number
  readonly height: number
  readonly blocks: string
  readonly notes: readonly { readonly colour: NoteColour; readonly path: string }[]
}

export function drawPicture(kind: CanvasKind, picture: CanvasRow['picture']): BoardDrawing {
  const row = HEIGHT / kind.grid.rows
  const boxes = kind.blocks.map((block) => ({ id: block.id, box: measureArea(block.area, row) }))
  const paths = new Map<NoteColour, string>()
  for (const { id, box } of boxes) {
    const room = Math.floor((box.height - 2 * PADDING + NOTE_STEP - NOTE_HEIGHT) / NOTE_STEP)
    for (const [index, colour] of (picture[id] ?? []).slice(0, room).entries()) {
      paths.set(colour, (paths.get(colour) ?? '') + outlineBox(placeNote(box, index), 1))
    }
  }
  return {
    width: kind.grid.columns * COLUMN,
    height: HEIGHT,
    blocks: boxes.map(({ box }) => outlineBox(box, 2)).join(''),
    notes: noteColours.flatMap((colour) => {
      const path = paths.get(colour)
      return path ? [{ colour, path }] : []
    }),
  }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function measureArea({ column, columnSpan, row, rowSpan }: GridArea, rowHeight: number): Box {
  return {
    x: (column - 1) * COLUMN + GAP / 2,
    y: (row - 1) * rowHeight + GAP / 2,
    width: columnSpan * COLUMN - GAP,
    height: rowSpan * rowHeight - GAP,
  }
}

function placeNote(block: Box, index: number): Box {
  const share = noteWidths[index % noteWidths.length] ?? 1
  return {
    x: block.x + PADDING,
    y: block.y + PADDING + index * NOTE_STEP,
    width: Math.round((block.width - 2 * PADDING) * share),
    height: NOTE_HEIGHT,
  }
}

function outlineBox({ x, y, width, height }: Box, radius: number): string {
  const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`
  const across = width - 2 * radius
  const down = height - 2 * radius
  return [
    `M${x + radius} ${y}h${across}`,
    corner(radius, radius),
    `v${down}`,
    corner(-radius, radius),
    `h${-across}`,
    corner(-radius, -radius),
    `v${-down}`,
    corner(radius, -radius),
    'z',
  ].join('')
}
