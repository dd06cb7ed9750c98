import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { changeClock, layAgenda, removeStep } from '../../../src/document/commands/agenda'
import { DOCUMENT_VERSION } from '../../../src/document/schema'
import { MINUTE } from '../../../src/domain/workshop/run-clock'
import { startTestTexts } from '../../support/canvas-session'
import { readMessage } from '../../support/read-message'
import { makeStep, NOON, openAgenda, pass, runStep } from './open-agenda'

const HOUR = 60 * MINUTE
const agenda = [makeStep(0), makeStep(1), makeStep(2)]

beforeAll(() => startTestTexts('en', ['app', 'agenda', 'workshop', 'blocks']))
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  vi.setSystemTime(NOON)
})
afterEach(() => void vi.useRealTimers())

const wait = (milliseconds: number) => pass((time) => vi.advanceTimersByTimeAsync(time), milliseconds)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

/** What a person or the network's time does to the clock of a device. */
async function setClock(by: number) {
  vi.setSystemTime(Date.now() + by)
  await act(async () => {
    window.dispatchEvent(new Event('focus'))
  })
}

describe('the sign of the timer', () => {
  test('R96: names the step and counts what is left by the deadline', async () => {
    const { readTime } = await openAgenda('sign', { agenda, clock: runStep(0, 2 * MINUTE + 300) })
    expect(screen.getByRole('region', { name: 'Timer' }).textContent).toContain('Step 0')
    expect(readTime()).toBe('2:01')
    await wait(300)
    expect(readTime()).toBe('2:00')
    await wait(59_000)
    expect(readTime()).toBe('1:01')
  })

  // Of one end only one view tells: each has its own.
  test.each([
    ['sign', 6],
    ['teller', 7],
  ] as const)(
    'R96: says five minutes, one minute and the end once each, and nothing between (%s)',
    async (what, minutes) => {
      const { services } = await openAgenda(what, { agenda, clock: runStep(0, minutes * MINUTE) })
      const said: string[] = []
      services.toasts.subscribe(({ announcement }) => said.push(readMessage(announcement)))
      // Little by little, as the page draws what it says.
      for (let beat = 0; beat < 60; beat += 1) await wait(10_000)
      expect(said).toEqual(['5 minutes left: Step 0', '1 minute left: Step 0', 'Time is up: Step 0'])
      expect(screen.queryAllByRole('timer')).toHaveLength(what === 'sign' ? 1 : 0)
    },
  )

  test('R96: pauses, goes on, adds a minute and goes to the next step until the agenda is over', async () => {
    const { readTime, readClock, readSaid } = await openAgenda('sign', {
      agenda,
      clock: runStep(1, 5 * MINUTE),
    })
    const pause = screen.getByRole('button', { name: 'Pause' })
    pause.focus()
    press('Pause')
    await wait(HOUR)
    expect(readTime()).toBe('5:00')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Go on' }))
    press('Go on')
    await wait(MINUTE)
    expect(readTime()).toBe('4:00')
    press('1 minute more')
    expect(readTime()).toBe('5:00')
    expect(readSaid()).toBe('Time left: 5:00')
    press('Next step')
    expect(readClock()).toEqual({ state: 'running', stepId: 's2', endsAt: Date.now() + 10 * MINUTE })
    expect(readSaid()).toBe('Started: Step 2. 10 minutes.')
    press('Finish the agenda')
    expect(readClock()).toBeUndefined()
    expect(readSaid()).toBe('The agenda is at its end.')
    expect(screen.queryByRole('region', { name: 'Timer' })).toBeNull()
  })

  test('R96: tells after a night by how much the step is over, and has not gone on by itself', async () => {
    const { readTime, readClock, readSaid } = await openAgenda('sign', {
      agenda,
      clock: runStep(0, 5 * MINUTE),
    })
    const clock = readClock()
    // The steady clock of many devices goes on while they sleep.
    vi.setSystemTime(NOON + 8 * HOUR + 5 * MINUTE)
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 8 * HOUR + 5 * MINUTE)
    await act(async () => {
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect(readTime()).toBe('+8:00:00')
    expect(readSaid()).toBe('Time is up: Step 0')
    expect(readClock()).toEqual(clock)
    const { textContent } = screen.getByRole('region', { name: 'Timer' })
    expect(textContent).toContain('This step ended long ago')
    expect(textContent).toContain('Then: Step 1 (10 minutes)')
    expect(textContent).not.toContain('clock of this device')
    vi.restoreAllMocks()
  })

  test('R96: keeps the time that was shown when the clock is put back, and can follow the clock', async () => {
    const { readTime } = await openAgenda('sign', { agenda, clock: runStep(0, 5 * MINUTE) })
    await wait(2000)
    await setClock(-HOUR)
    expect(readTime()).toBe('4:58')
    expect(screen.getByRole('status').textContent).toContain(
      'The clock of this device was put back; difference: 1:00:00.',
    )
    await wait(1000)
    expect(readTime()).toBe('4:57')
    press('Follow the clock')
    expect(readTime()).toBe('1:04:57')
    expect(screen.queryByRole('status')).toBeNull()
  })

  test('R96: leaves to the person whether a clock that went ahead was asleep or changed', async () => {
    const { readTime } = await openAgenda('sign', { agenda, clock: runStep(0, 5 * MINUTE) })
    await wait(2000)
    await setClock(HOUR)
    expect(readTime()).toBe('+55:02')
    expect(screen.getByRole('status').textContent).toContain('keep the time that was left: 4:58')
    press('Keep the time left')
    expect(readTime()).toBe('4:58')
    expect(screen.queryByRole('status')).toBeNull()
  })

  test('R96: says when the clock makes the step longer than any', async () => {
    await openAgenda('sign', { agenda, clock: runStep(0, 72 * HOUR) })
    expect(screen.getByRole('link').textContent).toContain('more than ten hours')
    expect(screen.queryByRole('timer')).toBeNull()
  })

  test('R96: follows another tab, and says so when that removes the step', async () => {
    const { session, readTime } = await openAgenda('sign', { agenda, clock: runStep(0, 5 * MINUTE) })
    act(() => changeClock(session.document, () => ({ state: 'paused', stepId: 's1', left: 90_000 })))
    expect(readTime()).toBe('1:30')
    act(() => removeStep(session.document, 's1'))
    expect(screen.getByRole('link', { name: 'The running step was removed' })).toBeTruthy()
    act(() => session.undo())
    expect(readTime()).toBe('1:30')
  })

  test('R96: offers nothing to press on a canvas that is only read', async () => {
    await openAgenda('sign', { agenda, clock: runStep(0, 5 * MINUTE), version: DOCUMENT_VERSION + 1 })
    expect(screen.getByRole('timer')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('the step that runs, in the agenda', () => {
  test('R96: says what happened when it was deleted, and can be stopped', async () => {
    const { session, readClock } = await openAgenda('part', { agenda, clock: runStep(0, 5 * MINUTE) })
    act(() => removeStep(session.document, 's0'))
    expect(screen.getByText(/The step that was running is no longer in the agenda/)).toBeTruthy()
    press('Stop the timer')
    expect(readClock()).toBeUndefined()
  })

  test('R96: says the same where an agenda of no steps is left', async () => {
    const { session } = await openAgenda('part', { agenda, clock: runStep(0, 5 * MINUTE) })
    act(() => void layAgenda(session.document, []))
    expect(screen.getByText(/The step that was running is no longer in the agenda/)).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Ready agendas' })).toBeTruthy()
  })

  test('R96: begins anew where the clock cannot be believed', async () => {
    const { readTime } = await openAgenda('part', { agenda, clock: runStep(0, 72 * HOUR) })
    expect(screen.getByText(/the clock was probably changed/)).toBeTruthy()
    press('Start the step anew')
    expect(readTime()).toBe('10:00')
  })

  test('R96: goes back, and takes and gives minutes', async () => {
    const { readTime, readClock } = await openAgenda('part', { agenda, clock: runStep(1, 5 * MINUTE) })
    press('1 minute less')
    expect(readTime()).toBe('4:00')
    press('5 minutes more')
    expect(readTime()).toBe('9:00')
    press('Previous step')
    expect(readClock()?.stepId).toBe('s0')
    expect(readTime()).toBe('10:00')
  })
})
