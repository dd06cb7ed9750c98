import type { BlockId } from '../kinds/block-ids'
import type { CanvasKind } from '../kinds/kind'

/** How wide the columns and how high the rows of a board are, as shares of the whole. */
export interface TrackWeights {
  readonly columns: readonly number[]
  readonly rows: readonly number[]
}

/** How much of the board the block in hand takes; its neighbours keep the places by which the sheet is known. */
const WIDTH_SHARE = 0.56
const HEIGHT_SHARE = 0.6

/** The tracks of the grid with one block large; all alike where none is. */
export function weighTracks({ grid, blocks }: CanvasKind, block: BlockId | undefined): TrackWeights {
  const area = blocks.find(({ id }) => id === block)?.area
  return {
    columns: weigh(grid.columns, area?.column, area?.columnSpan, WIDTH_SHARE),
    rows: weigh(grid.rows, area?.row, area?.rowSpan, HEIGHT_SHARE),
  }
}

function weigh(count: number, start = 1, span = count, wanted: number): readonly number[] {
  const share = span < count ? Math.max(wanted, span / count) : 1
  return Array.from({ length: count }, (_, index) =>
    index >= start - 1 && index < start - 1 + span ? share / span : (1 - share) / (count - span),
  )
}
