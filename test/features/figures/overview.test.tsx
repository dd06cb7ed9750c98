import { act, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { setImportance } from '../../../src/document/commands/segments'
import { startTestTexts } from '../../support/canvas-session'
import { installLayout } from '../../support/layout'
import { drawFigures, openFigures, readRow } from './open-figures'

// Nothing is drawn where nothing is laid out; the plots have tests of their own.
vi.mock('../../../src/features/figures/plots/plots', () => ({ default: () => null }))

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})

const TABLE = 'All segments side by side'
const segments = 'Customer Segments: shops, surfers, walkers'
const figures = drawFigures(`
  shops 2026-Q1: new 1, regular 9, profit 70, costToServe 60
  surfers 2026-Q1: new 100, regular 200, profit 20, costToServe 40
  walkers 2026-Q1: new 0, regular 40, profit 10, costToServe 1
`)

const listRows = () =>
  within(screen.getByRole('table', { name: TABLE }))
    .getAllByRole('rowheader')
    .map((row) => row.textContent)

describe('all segments side by side', () => {
  test('R66: have their sums', async () => {
    await openFigures(segments, { rest: figures })
    expect(readRow(TABLE, 'shops')).toEqual([
      'shops',
      'not decided',
      '10',
      'not enough figures',
      'not enough figures',
      '€10',
      '70%',
    ])
    expect(readRow(TABLE, 'All together').slice(2, 3)).toEqual(['350'])
    expect(readRow(TABLE, 'All together')[5]).toBe('-€1')
  })

  test('R71: are sorted by importance, balance or number, and by one press as on the board again', async () => {
    const { user, session } = await openFigures(segments, { rest: figures })
    act(() => setImportance(session.document, ['walkers'], 1))
    act(() => setImportance(session.document, ['surfers'], 3))
    const press = (name: string) => user.click(screen.getByRole('button', { name }))
    await press('Importance')
    expect(listRows()).toEqual(['surfers', 'walkers', 'shops', 'All together'])
    await press('Importance')
    expect(listRows()).toEqual(['shops', 'surfers', 'walkers', 'All together'])
    await press('Balance')
    expect(listRows()).toEqual(['shops', 'walkers', 'surfers', 'All together'])
    await press('Number of customers')
    expect(listRows()).toEqual(['surfers', 'walkers', 'shops', 'All together'])
    await press('Number of customers')
    expect(listRows()).toEqual(['shops', 'surfers', 'walkers', 'All together'])
  })

  test('R72: warn of the segment with most of the profit, from the share on that somebody set', async () => {
    const { user } = await openFigures(segments, { rest: figures })
    const warning = () => screen.queryByText(/^A large part of all profit comes from this segment/)
    expect(warning()?.textContent).toContain('70%; your limit is 50%')
    await user.type(screen.getByLabelText('Share of profit, in percent'), '71')
    expect(warning()).toBeNull()
  })
})
