import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { installLayout } from '../../support/layout'
import { drawFigures, findCell, openFigures, readRow } from './open-figures'

// Nothing is drawn where nothing is laid out; the plots have tests of their own.
vi.mock('../../../src/features/figures/plots/plots', () => ({ default: () => null }))

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})

const segments = 'Customer Segments: walkers, surfers'
const AT_LOSS = /^Care costs more than the profit/
const BY_OFFERS = /^Offers and privileges use up more than the profit leaves/
const LET_GO = /^For 3 periods in a row care has cost more than the profit/

const openWalkers = (figures: string) =>
  openFigures(segments, { segment: 'walkers', rest: drawFigures(figures) })

const fill = async ({ user }: Awaited<ReturnType<typeof openWalkers>>, cell: string, text: string) => {
  await user.tripleClick(findCell(cell))
  await user.keyboard(text === '' ? '{Backspace}' : text)
}

describe('the balance of a segment', () => {
  test('R65: warns where care costs more than the profit, not where it costs as much, nor where fields are empty', async () => {
    const opened = await openWalkers('walkers 2026-Q1: profit 100, costToServe 120')
    expect(screen.getByText(AT_LOSS).textContent).toContain('balance: -€20.00')
    await fill(opened, 'Cost to serve, quarter 1 of 2026', '100')
    expect(screen.queryByText(AT_LOSS)).toBeNull()
    await fill(opened, 'Cost to serve, quarter 1 of 2026', '300')
    expect(screen.getByText(AT_LOSS)).toBeTruthy()
    await fill(opened, 'Profit, quarter 1 of 2026', '')
    expect(screen.queryByText(AT_LOSS)).toBeNull()
    expect(readRow('Base and balance', 'Q1 2026')[4]).toBe('not enough figures')
  })

  test('R82: counts offers and privileges into the cost of care', async () => {
    const opened = await openWalkers('walkers 2026-Q1: profit 100, costToServe 80')
    expect(screen.queryByText(BY_OFFERS)).toBeNull()
    await fill(opened, 'Offers and privileges, quarter 1 of 2026', '30')
    expect(screen.getByText(BY_OFFERS).textContent).toContain('balance: -€10.00')
  })
})

describe('the customer base', () => {
  test('R66: has totals and changes that agree with the numbers of two periods', async () => {
    await openWalkers('walkers 2026-Q1: new 10, regular 190\nwalkers 2026-Q2: new 20, regular 185, lost 10')
    expect(readRow('Base and balance', 'Q1 2026').slice(1, 3)).toEqual(['200', 'not enough figures'])
    expect(readRow('Base and balance', 'Q2 2026').slice(1, 4)).toEqual(['205', '+5', '5%'])
    expect(screen.getByText(/the numbers do not agree/).textContent).toContain('follow 210, entered are 205')
  })

  test('R67: sets what winning a customer costs beside what serving a regular one costs', async () => {
    await openWalkers('walkers 2026-Q1: new 2, regular 10, acquisitionCost 100, costToServe 100')
    expect(readRow('One customer', 'Q1 2026').slice(1, 4)).toEqual(['€50', '€10', '€40'])
  })

  test('R74: marks in words what is below its target', async () => {
    const { user } = await openWalkers('walkers 2026-Q1: new 3, new.target 5, lost 4, lost.target 4')
    expect(screen.getByText('below target: 5').closest('td')?.querySelector('input')?.value).toBe('3')
    expect(screen.getByText('Fewer new customers than planned: 3; target: 5')).toBeTruthy()
    expect(screen.queryByText(/above target/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Targets' }))
    expect(screen.queryByRole('textbox', { name: 'New, target, quarter 1 of 2026' })).toBeNull()
  })

  test('R79: has a churn rate, written as each language writes it, and keeps why customers were lost', async () => {
    const { user, read } = await openWalkers(
      'walkers 2026-Q1: new 0, regular 200\nwalkers 2026-Q2: regular 190, lost 10',
    )
    const readChurn = (table: string, row: string) => readRow(table, row)[3]
    await user.type(screen.getByLabelText('Why customers were lost: quarter 2 of 2026'), 'dearer parts')
    const reasons = read().customers?.figures.map(({ lossReason }) => lossReason)
    expect(reasons).toEqual([undefined, 'dearer parts'])
    expect(readChurn('Base and balance', 'Q2 2026')).toBe('5%')
    await switchLanguage('eu')
    expect(readChurn('Bezeria eta saldoa', '2026, 2. hh.')).toBe('%\u00a05')
    await switchLanguage('ka')
    expect(readChurn('ბაზა და ბალანსი', 'II კვ., 2026')).toBe('5%')
    await switchLanguage('tr')
    expect(readChurn('Müşteri tabanı ve bakiye', '2026 2. ç.')).toBe('%5')
    await switchLanguage('en')
  })
})

describe('letting go', () => {
  const bad = (...periods: string[]) =>
    periods.map((period) => `walkers ${period}: profit 100, costToServe 120`).join('\n')

  test('R83: is proposed after three bad periods in a row, not after two', async () => {
    const opened = await openWalkers(bad('2026-Q1', '2026-Q2'))
    expect(screen.queryByText(LET_GO)).toBeNull()
    await opened.user.click(screen.getByRole('button', { name: 'Add Q3 2026' }))
    await fill(opened, 'Profit, quarter 3 of 2026', '100')
    await fill(opened, 'Cost to serve, quarter 3 of 2026', '120')
    expect(screen.getByText(LET_GO)).toBeTruthy()
  })

  test('R83: follows the limit that somebody set', async () => {
    const { user } = await openWalkers(bad('2026-Q1', '2026-Q2'))
    await user.type(screen.getByLabelText('Periods in a row at loss'), '2')
    expect(screen.getByText(/^For 2 periods in a row/)).toBeTruthy()
  })

  test('R83: is decided with a reason, kept in the history and taken back in one step', async () => {
    const { user, read, undo } = await openWalkers(bad('2026-Q1', '2026-Q2', '2026-Q3'))
    await user.click(screen.getByRole('button', { name: 'Decide…' }))
    await user.click(screen.getByRole('radio', { name: 'Renegotiate' }))
    await user.click(screen.getByRole('button', { name: 'Keep the decision' }))
    expect(screen.getByText(/^Write the reason/)).toBeTruthy()
    expect(read().customers?.decisions).toEqual([])
    await user.type(screen.getByLabelText('Why?'), 'they bring others')
    await user.click(screen.getByRole('button', { name: 'Keep the decision' }))
    const history = within(screen.getByRole('region', { name: 'Decisions' })).getByRole('listitem')
    expect(history.textContent).toBe('Renegotiate1 January 1970they bring others')
    expect(read().customers?.decisions[0]?.period).toBe('2026-Q3')
    expect(screen.queryByText(LET_GO)).toBeNull()
    undo()
    expect(read().customers?.decisions).toEqual([])
    expect(screen.getByText(LET_GO)).toBeTruthy()
  })
})
