import type { GridArea } from '../../../domain/kinds/kind'

/** How high a block must be to show all its notes, in points. */
export interface HeightNeed {
  readonly area: GridArea
  readonly height: number
}

export interface RowHeights {
  readonly heights: readonly number[]
  readonly isEnough: boolean
  /** The height at which all blocks show all their notes, in points. */
  readonly needed: number
}

/** Shares the height of the board among its rows: evenly, except that a row gets what its blocks need. */
export function shareHeight(needs: readonly HeightNeed[], rowCount: number, available: number): RowHeights {
  const least = findLeastHeights(needs, rowCount)
  const total = sum(least)
  if (total <= available) {
    const level = findLevel(available, (height) => sum(least.map((row) => Math.max(row, height))))
    return { heights: least.map((row) => Math.max(row, level)), isEnough: true, needed: total }
  }
  const level = findLevel(available, (height) => sum(least.map((row) => Math.min(row, height))))
  return { heights: least.map((row) => Math.min(row, level)), isEnough: false, needed: total }
}

/** The least height of each row in which all blocks have what they need. */
export function findLeastHeights(needs: readonly HeightNeed[], rowCount: number): readonly number[] {
  const least: number[] = Array.from({ length: rowCount }, () => 0)
  const bySpan = [...needs].sort((a, b) => a.area.rowSpan - b.area.rowSpan)
  for (const { area, height } of bySpan) {
    const rows = Array.from({ length: area.rowSpan }, (_, index) => area.row - 1 + index)
    const missing = height - sum(rows.map((row) => least[row] ?? 0))
    if (missing > 0) for (const row of rows) least[row] = (least[row] ?? 0) + missing / rows.length
  }
  return least
}

/** The height at which a rising total reaches what there is. */
function findLevel(available: number, totalAt: (height: number) => number): number {
  let low = 0
  let high = available
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2
    if (totalAt(middle) > available) high = middle
    else low = middle
  }
  return low
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
