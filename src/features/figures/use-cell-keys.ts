import type { KeyboardEvent } from 'react'

interface Cell {
  readonly row: number
  readonly column: number
}

/**
 * The keys of a table of text fields, as in a spreadsheet: Enter and the arrows up and down lead to other rows; left and
 * right lead to other cells where the caret has nowhere to go in the text, or all of it is selected. The fields carry
 * `data-row` and `data-column`; the handlers belong on the table.
 */
export function useCellKeys() {
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = readCell(event.target)
    const to = from && findCell(from, event)
    if (!to || event.nativeEvent.isComposing) return
    const field = event.currentTarget.querySelector<HTMLInputElement>(
      `input[data-row="${to.row}"][data-column="${to.column}"]`,
    )
    if (!field) return
    event.preventDefault()
    field.focus()
    field.select()
  }
  return { onKeyDown }
}

/** The place of the cell in which something happens; undefined outside of the cells. */
export function readCell(target: EventTarget): (Cell & { readonly field: HTMLInputElement }) | undefined {
  if (!(target instanceof HTMLInputElement) || target.dataset.column === undefined) return undefined
  return { row: Number(target.dataset.row), column: Number(target.dataset.column), field: target }
}

function findCell(
  { row, column, field }: Cell & { readonly field: HTMLInputElement },
  event: KeyboardEvent,
): Cell | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined
  if (event.key === 'Enter') return { row: row + (event.shiftKey ? -1 : 1), column }
  if (event.shiftKey) return undefined
  const { selectionStart, selectionEnd, value } = field
  const isWhole = selectionStart === 0 && selectionEnd === value.length
  const isAt = (place: number) => isWhole || (selectionStart === place && selectionEnd === place)
  switch (event.key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return isAt(0) ? { row, column: column - 1 } : undefined
    case 'ArrowRight':
      return isAt(value.length) ? { row, column: column + 1 } : undefined
    default:
      return undefined
  }
}
