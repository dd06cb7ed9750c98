import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'

/** A cell by its row and column, both counted from 0. */
export interface GridCell {
  readonly row: number
  readonly column: number
}

interface GridSize {
  readonly rows: number
  readonly columns: number
}

/** As far as one press of Page Down leads. */
const PAGE = 10

/**
 * The keys of a grid that is one stop for Tab: arrows, Home and End lead from cell to cell, with Ctrl to the corners.
 * The buttons of the cells carry `data-row` and `data-column`; the handlers belong on the element around them.
 */
export function useGridKeys(size: GridSize) {
  const [stop, setStop] = useState<GridCell>({ row: 0, column: 0 })
  const grid = useRef<HTMLTableElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const from = readCell(event.target)
    const to = from && findCell(from, event, size)
    if (!to) return
    event.preventDefault()
    grid.current?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)?.focus()
  }
  // Whoever comes by pointer or by a search goes on from there.
  const onFocus = ({ target }: FocusEvent) => setStop((before) => readCell(target) ?? before)
  return { grid, stop: keepWithin(stop, size), handlers: { onKeyDown, onFocus } }
}

export function readCell(target: EventTarget): GridCell | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  if (!button) return undefined
  return { row: Number(button.dataset.row), column: Number(button.dataset.column) }
}

function findCell({ row, column }: GridCell, event: KeyboardEvent, size: GridSize): GridCell | undefined {
  const isFar = event.ctrlKey || event.metaKey
  if (event.altKey || event.shiftKey) return undefined
  const moves: Readonly<Record<string, GridCell>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row: isFar ? 0 : row, column: 0 },
    End: { row: isFar ? size.rows - 1 : row, column: size.columns - 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
  }
  const to = moves[event.key]
  return to && keepWithin(to, size)
}

/** Notes go away under the focus too: the stop is always a cell that there is. */
function keepWithin({ row, column }: GridCell, { rows, columns }: GridSize): GridCell {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  }
}
