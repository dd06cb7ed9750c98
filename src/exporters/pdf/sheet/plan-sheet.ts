import type { Canvas, PlaceId } from '../../../domain/canvas'
import type { ReportPart } from '../../../domain/report/report-settings'
import type { Words } from '../../report/words'
import type { Pace } from '../pace'
import { type Box, LEADING } from '../pen'
import type { Typesetter } from '../typeset/typesetter'
import { type BoardPlan, planBoard } from './plan-board'
import type { HeaderPlan } from './plan-header'
import { LEGEND_SIZE, type LegendPlan, planLegend } from './plan-legend'
import type { SheetSize } from './sheet-size'

/** The first page: head, board, legend. */
export interface SheetPlan {
  readonly size: SheetSize
  readonly header: HeaderPlan
  readonly board: BoardPlan
  readonly boardBox: Box
  readonly legend: LegendPlan
  readonly legendY: number
}

export interface SheetRequest {
  readonly canvas: Canvas
  readonly words: Words
  readonly size: SheetSize
  readonly header: HeaderPlan
  readonly typesetter: Typesetter
  /** Where each block is shown in full; one that is shown nowhere is absent. */
  readonly pageByPart: ReadonlyMap<ReportPart, number>
}

/** Room for the page number beside the legend. */
const NUMBER_WIDTH = 60

/** The size of notes on an A4 sheet that has room enough, in points. */
const COMFORTABLE = 10

export async function planSheet(request: SheetRequest, pace: Pace): Promise<SheetPlan> {
  const { canvas, words, size, header, typesetter, pageByPart } = request
  const width = size.width - 2 * size.margin
  const pageOf = (place: PlaceId) => pageByPart.get(place)
  const legend = planLegend(canvas, words, pageOf, width - NUMBER_WIDTH, typesetter)
  const legendHeight = Math.max(1, legend.rowCount) * LEGEND_SIZE * LEADING
  const legendY = size.height - size.margin - legendHeight + 6
  const top = size.margin + header.height + 4
  const boardBox = { x: size.margin, y: top, width, height: legendY - 7 - top }
  const board = await planBoard(
    {
      canvas,
      words,
      typesetter,
      box: boardBox,
      largest: COMFORTABLE * size.scale,
      pageOf: (block) => pageOf(block.id),
    },
    pace,
  )
  return { size, header, board, boardBox, legend, legendY }
}
