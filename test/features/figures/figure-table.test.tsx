import { act, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { startTestTexts } from '../../support/canvas-session'
import { installLayout } from '../../support/layout'
import { drawFigures, findCell, openFigures, readRow } from './open-figures'

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

describe('what is typed', () => {
  test('is refused where more would be lost than were there', async () => {
    const { user, readValues } = await openWalkers()
    await user.tripleClick(findCell('Lost, quarter 2 of 2026'))
    await user.keyboard('201{Enter}')
    expect(readValues('walkers', '2026-Q2')?.lost).toBe(10)
    expect(screen.getByText(/More customers cannot be lost than there were/).textContent).toContain(
      'quarter 2 of 2026: 201 lost, 200 there at the start',
    )
  })

  test('gives way to what stood there by Escape, and leaves no step of undo', async () => {
    const { user, readValues, session } = await openWalkers()
    await user.tripleClick(findCell('New, quarter 1 of 2026'))
    await user.keyboard('77{Escape}{Tab}')
    expect(readValues('walkers', '2026-Q1')?.new).toBe(10)
    expect(session.history.canUndo()).toBe(false)
  })

  test('may be below zero where it is profit', async () => {
    const { user, readValues } = await openWalkers()
    await user.type(findCell('Profit, quarter 1 of 2026'), '-12.5')
    expect(readValues('walkers', '2026-Q1')?.profit).toBe(-12.5)
  })
})

describe('the keys of the table', () => {
  test.each([
    ['{ArrowDown}', 'New, quarter 2 of 2026'],
    ['{ArrowRight}', 'Regular, quarter 1 of 2026'],
    ['{ArrowLeft}', 'Potential, quarter 1 of 2026'],
    ['{Enter}{Shift>}{Enter}{/Shift}', 'New, quarter 1 of 2026'],
    ['{ArrowUp}', 'New, quarter 1 of 2026'],
    ['{Tab}', 'Regular, quarter 1 of 2026'],
  ])('%s leads from the second cell to "%s"', async (keys, name) => {
    const { user } = await openWalkers()
    const cell = findCell('New, quarter 1 of 2026')
    act(() => {
      cell.focus()
      cell.select()
    })
    await user.keyboard(keys)
    expect(document.activeElement).toBe(findCell(name))
  })

  test('move the caret while there is text beside it', async () => {
    const { user } = await openWalkers()
    const cell = findCell('New, quarter 1 of 2026')
    act(() => cell.focus())
    cell.setSelectionRange(1, 1)
    await user.keyboard('{ArrowLeft}5')
    expect(document.activeElement).toBe(cell)
    expect(cell.value).toBe('510')
  })
})

describe('the rows of the table', () => {
  test('grow by the next period, in whose first cell typing goes on', async () => {
    const { user } = await openWalkers()
    await user.click(screen.getByRole('button', { name: 'Add Q3 2026' }))
    expect(document.activeElement).toBe(findCell('Potential, quarter 3 of 2026'))
  })

  test('do not hold a period twice, nor one that is none', async () => {
    const { user } = await openWalkers()
    await user.click(screen.getByRole('button', { name: 'Another period…' }))
    const add = () => user.click(screen.getByRole('button', { name: 'Add period' }))
    await add()
    expect(screen.getByText('quarter 1 of 2026 is in the table already.')).toBeTruthy()
    await user.clear(screen.getByLabelText('Year'))
    await user.type(screen.getByLabelText('Year'), '26')
    await add()
    expect(screen.getByText('Write a year between 1900 and 2199.')).toBeTruthy()
    await user.clear(screen.getByLabelText('Year'))
    await user.type(screen.getByLabelText('Year'), '2024')
    await user.selectOptions(screen.getByLabelText('Period'), 'quarter 3 of 2024')
    await add()
    expect(document.activeElement).toBe(findCell('Potential, quarter 3 of 2024'))
  })

  test('are emptied with their figures, and filled again by one step of undo', async () => {
    const { user, readValues, pressToast } = await openWalkers()
    await user.click(screen.getByRole('button', { name: 'Empty the row: quarter 2 of 2026' }))
    expect(readValues('walkers', '2026-Q2')).toBeUndefined()
    expect(screen.queryByRole('textbox', { name: 'New, quarter 2 of 2026' })).toBeNull()
    pressToast()
    expect(readValues('walkers', '2026-Q2')).toEqual({ new: 20, regular: 185, lost: 10 })
    expect(findCell('New, quarter 2 of 2026').value).toBe('20')
  })
})

describe('the unit of the periods', () => {
  test('hides the figures of another one and says that they are kept', async () => {
    const { user, readValues } = await openWalkers()
    await user.selectOptions(screen.getByLabelText('Counted by'), 'month')
    expect(screen.getByText(/^There are figures counted by quarter. They are kept and hidden/)).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: 'New, quarter 1 of 2026' })).toBeNull()
    expect(findCell('New, January 1970').value).toBe('')
    expect(readValues('walkers', '2026-Q1')).toEqual({ new: 10, regular: 190 })
    await user.selectOptions(screen.getByLabelText('Counted by'), 'quarter')
    expect(findCell('New, quarter 1 of 2026').value).toBe('10')
  })
})

describe('the section', () => {
  test('shows values without fields where the canvas can only be read', async () => {
    await openFigures(segments, { segment: 'walkers', rest: twoQuarters, version: 99 })
    expect(readRow('Figures of this segment', 'Q2 2026').slice(2, 5)).toEqual(['20', '185', '10'])
    expect(screen.queryByRole('textbox', { name: /quarter/ })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Add|^Empty|^Decide/ })).toBeNull()
  })

  test('is one sentence and one button until somebody wants figures', async () => {
    const { user } = await openFigures(segments)
    expect(screen.queryByLabelText('Counted by')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Enter figures' }))
    expect(screen.getByLabelText('Counted by')).toBeTruthy()
    const scope = within(screen.getByRole('navigation', { name: 'Whose figures' }))
    expect(scope.getByRole('link', { name: 'walkers' })).toBeTruthy()
  })
})
