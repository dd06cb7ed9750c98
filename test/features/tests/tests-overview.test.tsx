import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import words from '../../../locales/en/tests.json'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { sentence } from '../../support/sentence'
import { drawAssumptions, drawExperiment } from '../../support/workshops'
import { findDot, openTests } from './open-tests'

beforeAll(() => startTestTexts())

const lines =
  'Customer Segments: students, teachers\nValue Propositions: course\nChannels: shop\ncourse -> students'
const listNames = () =>
  screen.getAllByRole('listitem').map((item) => within(item).getByRole('link').textContent)

describe('the tests of a canvas without hypotheses', () => {
  test('R96: let notes be picked from the blocks, and mark them in one step', async () => {
    const { user, readMark, listToasts, undo } = await openTests(drawCanvas(lines))
    const block = within(screen.getByRole('group', { name: 'Customer Segments' }))
    expect(block.getAllByRole('checkbox')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: words.pick.submit }))
    expect(screen.getByText(words.pick.needsOne)).toBeTruthy()
    await user.click(block.getByRole('checkbox', { name: 'students' }))
    await user.click(screen.getByRole('checkbox', { name: 'shop' }))
    await user.click(screen.getByRole('button', { name: words.pick.submit }))
    expect(listNames()).toEqual(['shop', 'students'])
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
    expect(listToasts()).toEqual(['2 notes are hypotheses now.'])
    undo()
    expect([readMark('students'), readMark('shop')]).toEqual([undefined, undefined])
    expect(screen.getByRole('button', { name: words.pick.submit })).toBeTruthy()
  })

  test('R96: say what comes first on an empty canvas, and lead there', async () => {
    await openTests(drawCanvas(''))
    expect(screen.getByText(words.pick.noNotes)).toBeTruthy()
    expect(screen.getByRole('link', { name: words.pick.toBoard }).getAttribute('href')).toBe('/canvas/canvas')
  })

  test('R96: offer no marking where the canvas can only be read', async () => {
    await openTests(drawCanvas(lines), { version: 99 })
    expect(screen.queryByRole('button', { name: words.pick.submit })).toBeNull()
  })
})

describe('the list of hypotheses', () => {
  test('R96: begins with the riskiest, and says how far each is', async () => {
    const experiments = [
      drawExperiment('a', 'students', { dueOn: '2026-05-14' }),
      drawExperiment('b', 'students', { dueOn: '2026-05-14', state: 'done' }),
    ]
    await openTests(
      drawAssumptions(lines, { students: {}, shop: { importance: 90, confidence: 0 } }, { experiments }),
    )
    expect(listNames()).toEqual(['shop', 'students'])
    const [shop, students] = screen.getAllByRole('listitem').map((item) => within(item))
    expect(shop?.getByText(words.list.noExperiments)).toBeTruthy()
    expect(students?.getByText('2 experiments')).toBeTruthy()
    expect(students?.getByText(words.list.overdue_one)).toBeTruthy()
  })

  test('R96: shows one state where asked, under the same numbers', async () => {
    const { user } = await openTests(
      drawAssumptions(lines, { students: {}, shop: { importance: 10, state: 'supported' } }),
    )
    await user.click(screen.getByRole('button', { name: 'Supported: 1' }))
    expect(listNames()).toEqual(['shop'])
    expect(findDot(2)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'All: 2' }))
    expect(listNames()).toEqual(['students', 'shop'])
  })

  test('R96: names what hangs on a refuted one', async () => {
    await openTests(drawAssumptions(lines, { students: { state: 'refuted' }, course: { importance: 10 } }))
    expect(screen.getByText(sentence('Depends on something refuted: students'))).toBeTruthy()
  })
})

describe('the map of hypotheses', () => {
  test('R96: moves a dot by the arrow keys, one step of undo each, and says where it is', async () => {
    const { user, readMark, readAnnouncement, undo } = await openTests(
      drawAssumptions(lines, { students: {} }),
    )
    findDot(1).focus()
    await user.keyboard('{ArrowRight}{Shift>}{ArrowUp}{/Shift}')
    expect(readMark('students')).toMatchObject({ importance: 100, confidence: 30 })
    expect(readAnnouncement()).toBe('Importance 100, confidence 30')
    expect(document.activeElement).toBe(findDot(1))
    undo()
    expect(readMark('students')).toMatchObject({ importance: 75, confidence: 30 })
  })

  test('R96: takes a dot to where the pointer drops it, and opens nothing then', async () => {
    const { user, readMark, readAddress } = await openTests(drawAssumptions(lines, { students: {} }))
    const dot = findDot(1)
    fireEvent.pointerDown(dot, { button: 0, clientX: 127, clientY: 97 })
    fireEvent.pointerMove(dot, { clientX: 353, clientY: 180 })
    fireEvent.pointerUp(dot, { clientX: 353, clientY: 180 })
    fireEvent.click(dot, { detail: 1 })
    expect(readMark('students')).toMatchObject({ importance: 50, confidence: 75 })
    expect(readAddress()).toBe('')
    dot.focus()
    await user.keyboard('{Enter}')
    expect(readAddress()).toBe('/students')
  })

  test('R96: leaves a dot where it was on Escape, and when the pointer is lost', async () => {
    const { readMark, readAnnouncement } = await openTests(drawAssumptions(lines, { students: {} }))
    const dot = findDot(1)
    for (const give of [
      () => fireEvent.keyDown(dot, { key: 'Escape' }),
      () => fireEvent.pointerCancel(dot),
    ]) {
      fireEvent.pointerDown(dot, { button: 0, clientX: 127, clientY: 97 })
      fireEvent.pointerMove(dot, { clientX: 300, clientY: 180 })
      give()
      fireEvent.pointerUp(dot, { clientX: 300, clientY: 180 })
      expect(readMark('students')).toMatchObject({ importance: 75, confidence: 25 })
      expect(readAnnouncement().trim()).toBe(words.map.cancelled)
    }
  })

  test('R96: opens a hypothesis by a press', async () => {
    const { user, readAddress } = await openTests(drawAssumptions(lines, { students: {} }))
    await user.click(findDot(1))
    expect(readAddress()).toBe('/students')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'students' }))
  })

  test('R96: moves nothing where the canvas can only be read', async () => {
    const { user, readMark } = await openTests(drawAssumptions(lines, { students: {} }), { version: 99 })
    findDot(1).focus()
    await user.keyboard('{ArrowRight}')
    expect(readMark('students')).toMatchObject({ confidence: 25 })
  })
})
