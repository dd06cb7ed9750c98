import { screen, within } from '@testing-library/react'
import RelationshipsView from '../../../src/app/relationships-view'
import type { Canvas } from '../../../src/domain/canvas'
import { type CustomerRecords, completeCustomers } from '../../../src/domain/customers/customer-records'
import type { Measure } from '../../../src/domain/customers/figures'
import { BoardView } from '../../../src/features/board/board-view'
import { drawCanvas } from '../../support/canvas-text'
import { openView } from '../board/open-board'

/** `walkers 2026-Q1: regular 10, lost 2` – the segment's id is its text. */
export function drawFigures(lines: string, rest: Partial<CustomerRecords> = {}): Partial<Canvas> {
  const figures = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, segmentId = '', period = '', texts = ''] = /^(.*) (\S+): (.*)$/.exec(line) ?? []
      const values = Object.fromEntries(
        texts.split(', ').map((text) => {
          const [measure, value] = text.split(' ')
          return [measure as Measure, Number(value)]
        }),
      )
      return { segmentId, period, values }
    })
  return { customers: completeCustomers({ ...rest, figures }) }
}

/** Shows the section "Customers" with the figures of one segment, or of all. */
export async function openFigures(
  lines: string,
  { segment, version, rest = {} }: { segment?: string; version?: number; rest?: Partial<Canvas> } = {},
) {
  const opened = await openView(
    <BoardView block="customerRelationships" bottomTool={null}>
      <RelationshipsView section="base" part={segment} />
    </BoardView>,
    drawCanvas(lines, rest),
    version === undefined ? {} : { version },
  )
  await screen.findByRole('heading', { name: 'Figures' })
  const readValues = (segmentId: string, period: string) =>
    opened.read().customers?.figures.find((each) => each.segmentId === segmentId && each.period === period)
      ?.values
  return { ...opened, readValues }
}

export const findCell = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

/** The cells of a row of a table, the head of the row included. */
export function readRow(table: string, head: string): (string | null)[] {
  const row = within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .find((each) => within(each).queryByRole('rowheader')?.textContent === head)
  if (!row) throw new Error(`no row ${head} in ${table}`)
  return [...row.children].map((cell) => cell.querySelector('input')?.value ?? cell.textContent)
}
