import { act, screen } from '@testing-library/react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Canvas } from '../../../src/domain/canvas'
import type { AgendaStep, WorkshopClock } from '../../../src/domain/workshop/agenda'
import { noWorkshop } from '../../../src/domain/workshop/workshop-records'
import AgendaPart from '../../../src/features/agenda/agenda-part'
import { clockJump } from '../../../src/features/agenda/clock-jump'
import ClockTeller from '../../../src/features/agenda/clock-teller'
import { openStep } from '../../../src/features/agenda/opened-step'
import TimerSign from '../../../src/features/agenda/timer-sign'
import { openTestCanvas, renderInCanvas } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { readMessage } from '../../support/read-message'

export const NOON = Date.UTC(2026, 10, 23, 12)

interface Opening {
  readonly agenda?: readonly AgendaStep[]
  readonly clock?: WorkshopClock
  readonly contentLanguage?: Canvas['contentLanguage']
  readonly version?: number
}

export function makeStep(index: number, more: Partial<AgendaStep> = {}): AgendaStep {
  return { id: `s${index}`, title: `Step ${index}`, minutes: 10, prompt: '', order: `a${index}`, ...more }
}

/** The step that runs, with so many milliseconds left at noon. */
export function runStep(index: number, left: number): WorkshopClock {
  return { state: 'running', stepId: `s${index}`, endsAt: NOON + left }
}

const views = { part: AgendaPart, sign: TimerSign, teller: ClockTeller }

/** Shows the agenda of a canvas, the sign of its timer or only what tells of it, on a device whose clock is the test's. */
export async function openAgenda(
  what: keyof typeof views,
  { agenda = [], clock, version, ...more }: Opening = {},
) {
  clockJump.setState({ found: undefined })
  openStep(undefined)
  const canvas = {
    ...drawCanvas('Channels: shop'),
    ...more,
    workshop: { ...noWorkshop, agenda, ...(clock && { clock }) },
  }
  const opened = await openTestCanvas(canvas, version === undefined ? {} : { version })
  const services = { ...opened.services, now: () => Date.now() }
  const location = memoryLocation({ path: '/canvas/canvas', record: true })
  const View = views[what]
  await renderInCanvas(
    { ...opened, services },
    <Router hook={location.hook}>
      <View />
    </Router>,
  )
  const read = () => opened.read().workshop ?? noWorkshop
  return {
    ...opened,
    services,
    readTitles: () => read().agenda.map(({ title }) => title),
    readClock: () => read().clock,
    readAgenda: () => read().agenda,
    readTime: () => screen.getByRole('timer').textContent,
    readSaid: () => readMessage(services.toasts.getState().announcement),
    history: () => location.history,
  }
}

/** Lets time pass as on a device that is awake. */
export async function pass(pause: (milliseconds: number) => Promise<unknown>, milliseconds: number) {
  await act(async () => {
    await pause(milliseconds)
  })
}
