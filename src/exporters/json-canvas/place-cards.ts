import {
  type Canvas,
  listMotivations,
  listNotes,
  type Motivation,
  type Note,
  PARKING,
} from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import type { BlockDefinition } from '../../domain/kinds/kind'
import { findLeastHeights } from '../pdf/sheet/share-height'
import { estimateLines } from '../pptx/plan/estimate-text'

/** A place on the endless plane, in pixels; whole numbers, as the format wants them. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A rectangle with a name around the cards in it. */
export interface CardGroup<Item> {
  readonly name: string
  readonly area: Area
  readonly cards: readonly { readonly item: Item; readonly area: Area }[]
}

export interface PlacedCards {
  readonly blocks: readonly CardGroup<Note>[]
  readonly parking: CardGroup<Note> | undefined
  readonly motivations: CardGroup<Motivation> | undefined
  /** Around everything that belongs to the sheet. */
  readonly sheet: Area
}

const COLUMN = 150
const GAP = 20
const PADDING = 20

/** Above the cards of a block, so that its name is free. */
const HEAD = 20
const LINE = 24
const LETTER = 16

/** Higher than this a card scrolls. */
const MOST_LINES = 14

interface GroupNames {
  readonly block: (id: BlockDefinition['id'] | typeof PARKING) => string
  readonly motivations: string
}

/** Places every note in its block as the kind's grid has it; below it what stands in no block. */
export function placeCards(canvas: Canvas, names: GroupNames): PlacedCards {
  const kind = findCanvasKind(canvas)
  const fill = (block: BlockDefinition) =>
    stack(
      listNotes(canvas, block.id),
      block.area.columnSpan * COLUMN - GAP,
      Math.max(1, Math.floor(block.area.columnSpan / 2)),
    )
  const needs = kind.blocks.map((block) => ({ area: block.area, height: fill(block).height + GAP }))
  const heights = findLeastHeights(needs, kind.grid.rows).map((height) => Math.max(200, Math.ceil(height)))
  const topOf = (row: number) => heights.slice(0, row - 1).reduce((sum, height) => sum + height, 0)
  const blocks = kind.blocks.map((block): CardGroup<Note> => {
    const { column, columnSpan, row, rowSpan } = block.area
    const area: Area = {
      x: (column - 1) * COLUMN,
      y: topOf(row),
      width: columnSpan * COLUMN - GAP,
      height: topOf(row + rowSpan) - topOf(row) - GAP,
    }
    return { name: names.block(block.id), area, cards: move(fill(block).cards, area) }
  })
  const sheet: Area = {
    x: -GAP,
    y: -GAP,
    width: kind.grid.columns * COLUMN + GAP,
    height: topOf(kind.grid.rows + 1) + GAP,
  }
  const below = sheet.y + sheet.height + 3 * GAP
  const half = 5 * COLUMN - GAP
  return {
    blocks,
    parking: placeBelow(names.block(PARKING), listNotes(canvas, PARKING), { x: 0, y: below, width: half }),
    motivations: placeBelow(names.motivations, listMotivations(canvas), {
      x: half + GAP,
      y: below,
      width: half,
    }),
    sheet,
  }
}

interface Described {
  readonly text: string
  readonly description?: string
  readonly why?: string
}

/** Nothing where there is nothing to place. */
function placeBelow<Item extends Described>(
  name: string,
  items: readonly Item[],
  where: Omit<Area, 'height'>,
): CardGroup<Item> | undefined {
  if (items.length === 0) return undefined
  const { cards, height } = stack(items, where.width, 2)
  const area = { ...where, height }
  return { name, area, cards: move(cards, area) }
}

function move<Item>(cards: CardGroup<Item>['cards'], { x, y }: Area): CardGroup<Item>['cards'] {
  return cards.map(({ item, area }) => ({ item, area: { ...area, x: area.x + x, y: area.y + y } }))
}

/** Cards in columns from the upper left corner of their group, each where there is most room. */
function stack<Item extends Described>(items: readonly Item[], width: number, columns: number) {
  const cardWidth = Math.floor((width - 2 * PADDING - (columns - 1) * GAP) / columns)
  const heights = Array.from({ length: columns }, () => HEAD)
  const cards = items.map((item) => {
    const column = heights.indexOf(Math.min(...heights))
    const y = heights[column] ?? HEAD
    const text = [item.text, item.description ?? item.why ?? ''].join('\n\n').trim()
    const lines = Math.min(MOST_LINES, estimateLines(text, (cardWidth - 2 * PADDING) / LETTER).length)
    const height = lines * LINE + 2 * PADDING
    heights[column] = y + height + GAP
    return { item, area: { x: PADDING + column * (cardWidth + GAP), y, width: cardWidth, height } }
  })
  return { cards, height: Math.max(...heights) + PADDING }
}
