import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { renderJson } from '../../../src/exporters/json/render-json'
import AssignmentDialog from '../../../src/features/assignment/assignment-dialog'
import { readJson } from '../../../src/importers/json/read-json'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { openView } from '../board/open-board'

beforeAll(() => startTestTexts())

const openDialog = (picture = '', version?: number) =>
  openView(<AssignmentDialog onClose={vi.fn()} />, drawCanvas(picture), version ? { version } : {})

const chooseDay = (day: string) =>
  fireEvent.change(screen.getByLabelText('Due date'), { target: { value: day } })

const find = (name: RegExp | string) => screen.getByRole('textbox', { name })

describe('the assignment of a canvas', () => {
  test('R16: completed, shows all points; the file carries it and opens as the same canvas', async () => {
    const { user, read } = await openDialog('Channels: shop')
    await user.type(find('Assignment: title'), 'Business plan, part 3')
    await user.type(find('Course'), 'Entrepreneurship I')
    await user.type(find(/^Author/), 'Ane')
    chooseDay('2030-11-27')
    await user.click(screen.getByRole('button', { name: 'Add criterion' }))
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Fulfilled when' }),
      'the block has enough notes',
    )
    await user.selectOptions(screen.getByRole('combobox', { name: 'Block' }), 'Channels')
    await user.clear(find('Points'))
    await user.type(find('Points'), '3')
    await user.click(screen.getByRole('button', { name: 'Add criterion' }))
    await user.type(find(/^What is asked for/), 'Read aloud')
    expect(screen.getByText('Points: 3/4')).toBeTruthy()
    await user.click(screen.getByRole('checkbox', { name: 'Read aloud' }))
    expect(screen.getByText('Points: 4/4')).toBeTruthy()
    expect(screen.getByText('Everything that the rubric asks for is there.')).toBeTruthy()

    const signal = new AbortController().signal
    const request = { canvas: read(), language: 'en', paper: 'a4', now: new Date(), signal } as const
    const file = await renderJson({ ...request, onProgress: () => undefined })
    if (!file.ok) throw new Error(file.failure.type)
    const back = await readJson(file.value)
    expect(back).toMatchObject({ ok: true, value: { assignment: { course: 'Entrepreneurship I' } } })
    if (back.ok) expect(back.value.assignment?.criteria.map(({ points }) => points)).toEqual([3, 1])
  })

  test('R16: begins with a usual rubric in one step of undo, and says what is missing', async () => {
    const { user, read, undo } = await openDialog('Channels: shop')
    await user.click(screen.getByRole('button', { name: 'Begin with the usual rubric' }))
    const lines = within(screen.getByRole('region', { name: 'Rubric' })).getAllByRole('listitem')
    expect(lines).toHaveLength(11)
    const channels = lines.find((line) => line.textContent?.includes('Channels'))
    const partners = lines.find((line) => line.textContent?.includes('Key Partners'))
    expect(within(channels as HTMLElement).getByRole('img', { name: 'Done' })).toBeTruthy()
    expect(within(partners as HTMLElement).getByRole('img', { name: 'Not yet' })).toBeTruthy()
    undo()
    expect(read().assignment).toBeUndefined()
  })

  test('R16: gives a removed criterion back by undo', async () => {
    const { user, read, undo } = await openDialog()
    await user.click(screen.getByRole('button', { name: 'Add criterion' }))
    await user.click(screen.getByRole('button', { name: 'Remove: New criterion' }))
    expect(read().assignment).toBeUndefined()
    undo()
    expect(read().assignment?.criteria).toHaveLength(1)
  })

  test.each(['', '-1', 'many', '1.2.3', '1001'])(
    'keeps the points where "%s" is typed, and says so',
    async (typed) => {
      const { user, read } = await openDialog()
      await user.click(screen.getByRole('button', { name: 'Add criterion' }))
      await user.clear(find('Points'))
      if (typed) await user.type(find('Points'), typed)
      expect(find('Points').getAttribute('aria-invalid')).toBe('true')
      expect(screen.getByText(/^A number from 0 to 1,000 is needed/)).toBeTruthy()
      expect(read().assignment?.criteria[0]?.points).toBeLessThanOrEqual(100)
    },
  )

  test('says that the day has passed, and prevents nothing', async () => {
    await openDialog()
    chooseDay('1960-01-31')
    expect(screen.getByText(/^The due date has passed: 31 January 1960/)).toBeTruthy()
  })

  test('of a canvas that can only be read cannot be changed', async () => {
    await openDialog('Channels: shop', 99)
    expect(screen.queryByRole('button', { name: 'Add criterion' })).toBeNull()
    expect(find('Course').hasAttribute('readonly')).toBe(true)
  })
})
