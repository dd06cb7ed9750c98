import { act, screen } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { startTestTexts } from '../../support/canvas-session'
import { installLayout } from '../../support/layout'
import { drawFigures, findCell, openFigures } from './open-figures'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})

const segments = 'Customer Segments: walkers, surfers'
const twoQuarters = drawFigures(`
  walkers 2026-Q1: new 10, regular 190
  walkers 2026-Q2: new 20, regular 185, lost 10
`)

const openWalkers = (rest = twoQuarters) => openFigures(segments, { segment: 'walkers', rest })

describe('a cell', () => {
  test('takes a number as it is typed, and is one step of undo', async () => {
    const { user, readValues, undo } = await openWalkers()
    await user.click(findCell('Regular, quarter 1 of 2026'))
    await user.keyboard('{Control>}a{/Control}1,250{Enter}')
    expect(readValues('walkers', '2026-Q1')).toEqual({ new: 10, regular: 1250 })
    expect(document.activeElement).toBe(findCell('Regular, quarter 2 of 2026'))
    undo()
    expect(readValues('walkers', '2026-Q1')).toEqual({ new: 10, regular: 190 })
    expect(findCell('Regular, quarter 1 of 2026').value).toBe('190')
  })

  test.each([
    ['12,5,3', /This is not a number/],
    ['-3', /cannot be below zero/],
    ['2.5', /only whole customers/],
    ['9999999999999', /This is more than 1,000,000,000,000/],
  ])('keeps what was there when "%s" is typed, and says why', async (typed, reason) => {
    const { user, readValues, session } = await openWalkers()
    const cell = findCell('New, quarter 2 of 2026')
    await user.clear(cell)
    await user.type(cell, typed)
    expect(document.activeElement).toBe(cell)
    await user.keyboard('{Enter}')
    expect(readValues('walkers', '2026-Q2')?.new).toBe(20)
    expect(screen.getByText(reason)).toBeTruthy()
    expect(screen.getByText('The number before it still counts: 20')).toBeTruthy()
    expect(cell.getAttribute('aria-invalid')).toBe('true')
    act(() => cell.blur())
    expect(session.history.canUndo()).toBe(false)
    expect(cell.value).toBe(typed)
  })
})
