import { act, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { addLink } from '../../../src/document/commands/links'
import { deleteNotes } from '../../../src/document/commands/notes'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'
import { findCell, findGrid, openSection, readGrid } from './open-section'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})

const SEGMENTS = 'Segments × relationships'
const CHANNELS = 'Channels × relationships'

const shops = `
  Customer Segments: walkers, surfers
  Customer Relationships: CR-1, CR-2, CR-3
  Channels: CH-1, CH-2
`

describe('the table of channels', () => {
  test('R06: shows exactly the two rows of the source once they are linked in it, and each is a line on the canvas', async () => {
    const { user, print } = await openSection('tables', shops)
    await user.click(findCell('CH-1', 'CR-1'))
    await user.click(findCell('CH-2', 'CR-2'))
    await user.click(findCell('CH-2', 'CR-3'))
    expect(readGrid(CHANNELS)).toEqual(['CH-1: CR-1', 'CH-2: CR-2, CR-3'])
    expect(print().split('\n').slice(3)).toEqual(['CH-1 -> CR-1', 'CH-2 -> CR-2', 'CH-2 -> CR-3'])
  })

  test('R06: takes the line off the canvas by unlinking, and undo brings it back in one step', async () => {
    const { user, print, undo } = await openSection('tables', `${shops}\nCH-1 -> CR-1\nCR-2 -> CH-1`)
    const before = print()
    await user.click(findCell('CH-1', 'CR-1'))
    expect(print()).not.toContain('CH-1 -> CR-1')
    expect(print()).toContain('CR-2 -> CH-1')
    undo()
    expect(print()).toBe(before)
  })

  test('takes away every link between the two, whichever way it leads', async () => {
    const { user, read, undo } = await openSection('tables', `${shops}\nCH-1 -> CR-1\nCR-1 -> CH-1`)
    await user.click(findCell('CH-1', 'CR-1'))
    expect(read().linksById.size).toBe(0)
    undo()
    expect(read().linksById.size).toBe(2)
  })
})

describe('the table of segments', () => {
  test('R43: shows a link that is made on the canvas', async () => {
    const { session } = await openSection('tables', shops)
    expect(findCell('surfers', 'CR-2').getAttribute('aria-pressed')).toBe('false')
    act(() => {
      addLink(session.document, { from: 'CR-2', to: 'surfers', label: '' })
    })
    expect(findCell('surfers', 'CR-2').getAttribute('aria-pressed')).toBe('true')
  })

  test('R44: names a segment without a relationship until it has one', async () => {
    const { user } = await openSection('tables', `${shops}\nwalkers -> CR-1`)
    const named = () => findGrid(SEGMENTS).getAllByText('This segment has no relationship yet')
    expect(named().map((words) => words.closest('th')?.textContent)).toEqual([
      'surfersThis segment has no relationship yet',
    ])
    await user.click(findCell('surfers', 'CR-1'))
    expect(findGrid(SEGMENTS).queryByText('This segment has no relationship yet')).toBeNull()
  })

  test('names a relationship that no segment has', async () => {
    await openSection('tables', `${shops}\nwalkers -> CR-1\nwalkers -> CR-3`)
    const named = findGrid(SEGMENTS).getByText('No segment yet')
    expect(named.closest('th')?.textContent).toBe('CR-2No segment yet')
  })

  test('can be read and not be changed when the canvas is of a newer version', async () => {
    const { user, read } = await openSection('tables', `${shops}\nwalkers -> CR-1`, { version: 99 })
    await user.click(findCell('walkers', 'CR-1'))
    await user.click(findCell('walkers', 'CR-2'))
    expect(read().linksById.size).toBe(1)
    expect(findCell('walkers', 'CR-1').getAttribute('aria-disabled')).toBe('true')
  })

  test('says what is needed where there is nothing to put into it, and leads there', async () => {
    await openSection('tables', 'Customer Relationships: CR-1\nChannels: CH-1')
    expect(screen.queryByRole('grid', { name: SEGMENTS })).toBeNull()
    expect(screen.getByText(/^There is no customer segment yet/)).toBeTruthy()
    const link = screen.getByRole('link', { name: 'Open block: Customer Segments' })
    expect(link.getAttribute('href')).toContain('/block/customerSegments')
  })
})

describe('the keys of a table', () => {
  const walk = async (keys: string) => {
    const opened = await openSection('tables', shops)
    act(() => findCell('walkers', 'CR-1').focus())
    await opened.user.keyboard(keys)
    return { ...opened, focused: document.activeElement?.getAttribute('aria-label') }
  }

  test.each([
    ['{ArrowRight}', 'walkers – CR-2'],
    ['{ArrowDown}', 'surfers – CR-1'],
    ['{ArrowRight}{ArrowDown}{ArrowLeft}', 'surfers – CR-1'],
    ['{ArrowUp}{ArrowLeft}', 'walkers – CR-1'],
    ['{End}', 'walkers – CR-3'],
    ['{Control>}{End}{/Control}', 'surfers – CR-3'],
    ['{Control>}{End}{/Control}{Home}', 'surfers – CR-1'],
    ['{Control>}{End}{Home}{/Control}', 'walkers – CR-1'],
    ['{PageDown}{ArrowRight}', 'surfers – CR-2'],
  ])('%s leads to %s', async (keys, name) => {
    expect((await walk(keys)).focused).toBe(name)
  })

  test('make a link by Space and take it away by Enter', async () => {
    const { user, read } = await walk('{ArrowRight} ')
    expect([...read().linksById.values()].map(({ from, to }) => [from, to])).toEqual([['walkers', 'CR-2']])
    await user.keyboard('{Enter}')
    expect(read().linksById.size).toBe(0)
  })

  test('leave each table one stop for Tab, where the focus was last', async () => {
    const { user } = await walk('{ArrowRight}{ArrowDown}')
    const stops = () =>
      screen.getAllByRole('button').filter((cell) => cell.matches('[data-column][tabindex="0"]'))
    expect(stops().map((cell) => cell.getAttribute('aria-label'))).toEqual(['surfers – CR-2', 'CH-1 – CR-1'])
    await user.tab()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('CH-1 – CR-1')
    await user.tab({ shift: true })
    expect(document.activeElement?.getAttribute('aria-label')).toBe('surfers – CR-2')
  })

  test('keep a stop when the row where it was is deleted', async () => {
    const { session } = await walk('{Control>}{End}{/Control}')
    act(() => deleteNotes(session.document, ['surfers']))
    expect(findCell('walkers', 'CR-3').tabIndex).toBe(0)
  })
})

test('two hundred segments have their rows and their marks', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `segment ${index}`)
  const lines = [`Customer Segments: ${names}`, 'Customer Relationships: CR-1, CR-2', 'segment 199 -> CR-2']
  await openSection('tables', drawCanvas(lines.join('\n')))
  await waitFor(() => expect(findGrid(SEGMENTS).getAllByRole('rowheader')).toHaveLength(200))
  const rows = readGrid(SEGMENTS)
  expect(rows.filter((row) => row.endsWith('CR-2'))).toEqual(['segment 199: CR-2'])
})
