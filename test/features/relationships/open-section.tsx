import { screen, within } from '@testing-library/react'
import RelationshipsView from '../../../src/app/relationships-view'
import type { Canvas } from '../../../src/domain/canvas'
import { BoardView } from '../../../src/features/board/board-view'
import type { SectionId } from '../../../src/features/relationships/sections'
import { openView } from '../board/open-board'

/** Shows a section of the relationships' full view. */
export async function openSection(section: SectionId, canvas: Canvas | string, opening = {}) {
  const opened = await openView(
    <BoardView block="customerRelationships" bottomTool={null}>
      <RelationshipsView section={section} />
    </BoardView>,
    canvas,
    opening,
  )
  // The words of the full view come late.
  await screen.findByRole('main')
  return opened
}

export const findGrid = (name: string) => within(screen.getByRole('grid', { name }))

export const findCell = (row: string, column: string) =>
  screen.getByRole('button', { name: `${row} – ${column}` })

/** The rows of a table as it is seen: the name of each, and the columns in which it has a mark. */
export function readGrid(name: string): string[] {
  const [head, ...rows] = findGrid(name).getAllByRole('row')
  if (!head) throw new Error(`the table ${name} has no head`)
  const columns = within(head).getAllByRole('columnheader').slice(1)
  return rows.map((row) => {
    const marks = within(row)
      .getAllByRole('button')
      .map((cell) => cell.getAttribute('aria-pressed'))
    const marked = columns.filter((_, index) => marks[index] === 'true').map((column) => column.textContent)
    return `${within(row).getByRole('rowheader').textContent}: ${marked.join(', ')}`
  })
}
