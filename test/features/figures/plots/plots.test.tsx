import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Canvas } from '../../../../src/domain/canvas'
import { completeCustomers } from '../../../../src/domain/customers/customer-records'
import type { PeriodFigures } from '../../../../src/domain/customers/figures'
import Plots from '../../../../src/features/figures/plots/plots'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../../../support/canvas-session'
import { drawCanvas } from '../../../support/canvas-text'
import { drawFounder } from '../../../support/figures'
import { installLayout } from '../../../support/layout'
import { sentence } from '../../../support/sentence'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})

describe('the plots of a founder', () => {
  test('R65: name in words who pays, and for whom', async () => {
    await openPlots(drawFounder())
    expect(
      screen.getByText(sentence('Who pays: Restaurants, Shops, and Families. For whom: Events.')),
    ).toBeTruthy()
    expect(readTable('Profit against the cost of care').at(-1)).toMatch(
      /^Events, €6,200, €6,850, €1,850, €2,500 missing/,
    )
  })

  test('R67: put what winning a customer costs beside what serving one costs, with the difference', async () => {
    const { user } = await openPlots(drawFounder())
    await user.selectOptions(screen.getByLabelText('Which period'), 'quarter 2 of 2026')
    const [, restaurants] = readTable('Profit against the cost of care')
    expect(restaurants).toBe('Restaurants, €13,100, €2,900, €360, €9,840 left over, 52%, €800, €217, €583')
  })

  test('R66, R74: have the customers of each period as text, with what was won, lost and aimed at', async () => {
    await openPlots(drawFounder())
    const rows = readTable('Customers over time')
    expect(rows[0]).toBe('Period, Restaurants, Shops, Families, Events, Together, Target')
    expect(rows[6]).toBe(
      'quarter 2 of 2026, 18 (+3, -1), 64 (+7, -2), 209 (+34, -14), 10 (+1, -3), 301 (+45, -20), 321: below the target',
    )
    expect(
      screen.getByText(sentence('Below the target: Restaurants, Shops, Families, and Events.')),
    ).toBeTruthy()
  })

  test('R66: show one segment alone when it is chosen', async () => {
    const { user } = await openPlots(drawFounder())
    await user.selectOptions(screen.getByLabelText('Whose customers'), 'Events')
    expect(readTable('Customers over time')[1]).toBe('quarter 1 of 2025, 12 (+4, -1), 12 (+4, -1), 12')
    expect(screen.getByText('The customer base has shrunk: first 12 customers, now 10.')).toBeTruthy()
  })

  test('say what the projection assumes, and look ahead as far as asked, in one step of undo', async () => {
    const { user, read, session } = await openPlots(drawFounder())
    const countAhead = () =>
      readTable('Customers over time').filter((row) => row.includes('(projection)')).length
    expect(countAhead()).toBe(4)
    expect(
      screen.getByText(
        sentence('Restaurants: 1.8 won per period, 3.5% of those there lost (mean of 4 periods)'),
      ),
    ).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Look ahead'), '8 periods')
    expect(countAhead()).toBe(8)
    expect(read().customers?.limits).toEqual({ projectedPeriods: 8 })
    await user.selectOptions(screen.getByLabelText('Look ahead'), 'Not at all')
    expect(countAhead()).toBe(0)
    act(() => session.undo())
    expect(countAhead()).toBe(8)
  })

  test('can be looked at and not be changed when the canvas is of a newer version', async () => {
    await openPlots(drawFounder(), { version: 99 })
    expect(screen.getByLabelText('Look ahead')).toHaveProperty('disabled', true)
    expect(screen.getByLabelText('Which period')).toHaveProperty('disabled', false)
  })

  test('are named for whoever does not see them', async () => {
    await openPlots(drawFounder())
    expect(screen.getByRole('figure', { name: 'Customers over time' })).toBeTruthy()
    expect(screen.getByRole('application', { name: /^Plot of profit and cost of care/ })).toBeTruthy()
    expect(screen.getByRole('img', { name: 'Plot of what one customer costs in each segment' })).toBeTruthy()
  })
})

describe('plots without figures', () => {
  test('say what to enter instead of showing empty axes', async () => {
    await openPlots(drawCanvas('Customer Segments: walkers'))
    expect(screen.getByText(/^Here you will see which segments pay for the others/)).toBeTruthy()
    expect(screen.getByText(/^Here you will see how the number of customers develops/)).toBeTruthy()
    expect(screen.queryByRole('figure')).toBeNull()
  })

  test('R65: name what a segment lacks', async () => {
    await openPlots(drawWalkers({ profit: 100 }))
    expect(screen.getByText(sentence('walkers: to be entered: Cost to serve'))).toBeTruthy()
  })

  test('are not there while there are no segments', async () => {
    const { container } = await openPlots(drawCanvas('Channels: shop'))
    expect(container.textContent).toBe('')
  })
})

function drawWalkers(values: PeriodFigures['values']): Canvas {
  const figures = [{ segmentId: 'walkers', period: '2026-Q1', values }]
  return drawCanvas('Customer Segments: walkers', { customers: completeCustomers({ figures }) })
}

async function openPlots(canvas: Canvas, opening: { readonly version?: number } = {}) {
  // jsdom lays nothing out, and what has no size is not drawn.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 640, 320))
  const opened = await openTestCanvas(canvas, opening)
  const { container } = await renderInCanvas(opened, <Plots />)
  return { ...opened, container, user: userEvent.setup() }
}

/** The rows of the table of a plot, the head first. */
function readTable(plot: string): string[] {
  const table = within(screen.getByRole('figure', { name: plot })).getByRole('table', { hidden: true })
  return within(table)
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map((cell) => cell.textContent).join(', '))
}
