import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { startTestTexts } from '../../support/canvas-session'
import { installLayout } from '../../support/layout'
import { drawFigures, findCell, openFigures, readRow } from './open-figures'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})

const start = drawFigures('walkers 2026-Q1: new 10, regular 190')

async function paste(text: string, at = 'Potential, quarter 1 of 2026') {
  const opened = await openFigures('Customer Segments: walkers, surfers', { segment: 'walkers', rest: start })
  await opened.user.click(findCell(at))
  await opened.user.paste(text)
  return { ...opened, dialog: await screen.findByRole('dialog', { name: 'Pasted figures' }) }
}

describe('a table pasted from a spreadsheet', () => {
  test('R66: is shown as it was understood, and entered as one step of undo', async () => {
    const text = ['Period\tNew\tRegular\tLost', 'Q2 2026\t20\t185\t15', 'Q3 2026\t5\t200\t'].join('\n')
    const { user, dialog, readValues, undo, listToasts } = await paste(text)
    expect(readRow('walkers', 'Q2 2026')).toEqual(['Q2 2026', '20', '185', '15'])
    expect(readValues('walkers', '2026-Q2')).toBeUndefined()
    await user.click(within(dialog).getByRole('button', { name: 'Enter 5 figures' }))
    expect(readValues('walkers', '2026-Q2')).toEqual({ new: 20, regular: 185, lost: 15 })
    expect(readValues('walkers', '2026-Q3')).toEqual({ new: 5, regular: 200 })
    expect(listToasts()).toEqual(['5 figures entered'])
    undo()
    expect(readValues('walkers', '2026-Q2')).toBeUndefined()
    expect(readValues('walkers', '2026-Q3')).toBeUndefined()
  })

  test('without headings falls where it is pasted, and says what it takes the place of', async () => {
    const { user, dialog, readValues } = await paste('12\t200\n3\t210', 'New, quarter 1 of 2026')
    expect(within(dialog).getByText('instead of 190')).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Enter 4 figures' }))
    expect(readValues('walkers', '2026-Q1')).toEqual({ new: 12, regular: 200 })
    expect(readValues('walkers', '2026-Q2')).toEqual({ new: 3, regular: 210 })
  })

  test('may have its headings in another language', async () => {
    const { user, dialog, readValues } = await paste('აღნიშვნა\tმუდმივი\nII კვარტალი, 2026\t7')
    await user.click(within(dialog).getByRole('button', { name: 'Enter 1 figure' }))
    expect(readValues('walkers', '2026-Q2')).toEqual({ regular: 7 })
  })

  test('enters nothing where a cell is wrong, and names the cell', async () => {
    const { dialog, read } = await paste('Period\tNew\tRegular\nQ2 2026\t-4\t12,5,3\nQ3 2026\t1\t2')
    const before = read()
    expect(within(dialog).getByText('Nothing was entered: 2 cells have to be put right first.')).toBeTruthy()
    expect(within(dialog).getByText('Row 2, column 2: “-4”')).toBeTruthy()
    expect(within(dialog).getByText('A number of customers or a cost cannot be below zero.')).toBeTruthy()
    expect(within(dialog).getByText('Row 2, column 3: “12,5,3”')).toBeTruthy()
    expect(within(dialog).queryByRole('button', { name: /^Enter/ })).toBeNull()
    expect(read()).toBe(before)
  })
})

test('one number is pasted into its cell like any text', async () => {
  const { user, readValues } = await openFigures('Customer Segments: walkers', {
    segment: 'walkers',
    rest: start,
  })
  await user.tripleClick(findCell('New, quarter 1 of 2026'))
  await user.paste('44')
  expect(readValues('walkers', '2026-Q1')?.new).toBe(44)
  expect(screen.queryByRole('dialog')).toBeNull()
})
