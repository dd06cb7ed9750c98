import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { useViewAddress } from '../../../src/app/use-view-address'
import type { Canvas } from '../../../src/domain/canvas'
import NoReplySection from '../../../src/features/no-reply/no-reply-section'
import { openTestCanvas, renderInCanvas } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'

interface Opening {
  /** The run that the address names. */
  readonly run?: string
  /** What the clock of the services says, `2026-11-23`. */
  readonly today?: string
  readonly version?: number
}

const section = '/canvas/canvas/block/customerRelationships/noReply'

/** Shows the section "No reply" of a canvas, at noon of a day. */
export async function openNoReply(
  canvas: Canvas | Partial<Canvas> = {},
  { run, today = '2026-11-23', ...opening }: Opening = {},
) {
  const opened = await openTestCanvas({ ...drawCanvas(''), ...canvas }, opening)
  let moment = Date.parse(`${today}T12:00:00`)
  // What is started later stands later.
  const services = { ...opened.services, now: () => moment++ }
  const location = memoryLocation({ path: run === undefined ? section : `${section}/${run}`, record: true })
  await renderInCanvas(
    { ...opened, services },
    <Router hook={location.hook}>
      <SectionOfAddress />
    </Router>,
  )
  const readRuns = () => opened.read().customers?.runs ?? []
  return {
    ...opened,
    user: userEvent.setup(),
    readRuns,
    /** The first run there is. */
    readRun: () => readRuns()[0],
    goTo: (path: string) => act(() => location.navigate(path)),
    readAddress: () => location.history.at(-1)?.slice(section.length),
    undo: () => act(() => opened.session.undo()),
  }
}

function SectionOfAddress() {
  const { part } = useViewAddress()
  return <NoReplySection runId={part} />
}

/** A point of the checklist, by the beginning of its text. */
export const findItem = (begin: string) =>
  within(screen.getByRole('group', { name: (name) => name.startsWith(begin) }))

/** Gives an answer to a point. */
export const answer = (begin: string, label: string) =>
  fireEvent.click(findItem(begin).getByRole('radio', { name: label }))

export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

export const pickDay = (label: string, day: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: day } })

/** Opens a step by its title. */
export const openStep = (title: RegExp) => press(title)

export const points = {
  a1: 'Check on the platform',
  a2: 'Is the e-mail',
  a3: 'Does the company',
  a4: 'Judging by',
} as const

export const steps = {
  authenticity: /^1?Is the customer genuine/,
  marketing: /^2?Market to the customer/,
  reasons: /^3?Find the real reason/,
  contact: /^4?Collect contact information/,
} as const
