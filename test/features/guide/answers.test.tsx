import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { startTestTexts } from '../../support/canvas-session'
import { alignLines, drawCanvas, printCanvas } from '../../support/canvas-text'
import { openGuide } from './open-guide'

beforeAll(() => startTestTexts())

const getAnswer = (name = 'For whom are we creating value?') =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name })

describe('answering a guiding question', () => {
  test('R18: keeps the answer byte for byte, in NFC, as one step of undo', async () => {
    const { user, read, session } = await openGuide('customerSegments')
    await user.type(getAnswer(), ' ikasleakk ★{Enter}n\u0303İ')
    expect(read().answersById.get('customerSegments.q1')).toBe(' ikasleakk ★\nñİ')
    await user.tab()
    session.undo()
    expect(read().answersById.size).toBe(0)
  })

  test('R69: counts the answered questions of the block', async () => {
    const { user } = await openGuide('customerSegments')
    expect(screen.getByText('Answered: 0/3')).toBeDefined()
    await user.type(getAnswer(), 'students')
    await user.type(getAnswer('Who are our most important customers?'), 'teachers')
    expect(screen.getByText('Answered: 2/3')).toBeDefined()
    await user.clear(getAnswer())
    expect(screen.getByText('Answered: 1/3')).toBeDefined()
  })
})

describe('making notes of an answer', () => {
  test('makes one note per line or item below the others, in one step of undo', async () => {
    const { user, read, session, listToasts } = await openGuide(
      'customerSegments',
      drawCanvas('Customer Segments: parents'),
    )
    await user.type(getAnswer(), 'students{Enter}{Enter}- teachers{Enter}2. ★ schools')
    await user.click(screen.getByRole('button', { name: 'Make notes' }))
    expect(printCanvas(read())).toBe('Customer Segments: parents, students, teachers, ★ schools')
    expect(listToasts()).toEqual(['3 notes made'])
    session.undo()
    expect(printCanvas(read())).toBe('Customer Segments: parents')
    expect(getAnswer().value).toBe('students\n\n- teachers\n2. ★ schools')
  })

  test('is taken back by the toast', async () => {
    const { user, read, pressToast } = await openGuide('customerSegments')
    await user.type(getAnswer(), 'students')
    await user.click(screen.getByRole('button', { name: 'Make notes' }))
    pressToast()
    expect(printCanvas(read())).toBe('')
  })

  test('makes no note twice, and says where the answer was used', async () => {
    const { user, read, listToasts } = await openGuide(
      'customerSegments',
      drawCanvas('Customer Segments: students'),
    )
    await user.type(getAnswer(), 'students{Enter}teachers')
    expect(screen.getByText('Used in 1 note')).toBeDefined()
    const button = screen.getByRole('button', { name: 'Make notes' })
    await user.click(button)
    await user.click(button)
    expect(printCanvas(read())).toBe(alignLines('Customer Segments: students, teachers'))
    expect(screen.getByText('Used in 2 notes')).toBeDefined()
    expect(listToasts().at(-1)).toBe('Every line is already a note in this block')
  })

  test('is offered only when the answer says something', async () => {
    const { user } = await openGuide('customerSegments')
    await user.type(getAnswer(), '  ')
    expect(screen.queryByRole('button', { name: 'Make notes' })).toBeNull()
  })
})

describe('the toast of an act', () => {
  test('goes with the next act, so that its button never undoes another', async () => {
    const { user, listToasts } = await openGuide('customerSegments')
    await user.type(getAnswer(), 'students')
    await user.click(screen.getByRole('button', { name: 'Make notes' }))
    expect(listToasts()).toEqual(['1 note made'])
    await user.type(getAnswer(), 'x')
    expect(listToasts()).toEqual([])
  })
})
