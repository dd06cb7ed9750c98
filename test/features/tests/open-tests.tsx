import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { useViewAddress } from '../../../src/app/use-view-address'
import type { Canvas } from '../../../src/domain/canvas'
import TestsPart from '../../../src/features/tests/tests-part'
import { openTestCanvas, renderInCanvas } from '../../support/canvas-session'
import { readMessage } from '../../support/read-message'

interface Opening {
  /** The hypothesis that the address names. */
  readonly noteId?: string
  readonly version?: number
}

const part = '/canvas/canvas/workshop/tests'

/** Shows the tests of a canvas, at noon of 15 May 2026. */
export async function openTests(canvas: Canvas, { noteId, ...opening }: Opening = {}) {
  const opened = await openTestCanvas(canvas, opening)
  const services = { ...opened.services, now: () => new Date(2026, 4, 15, 12).getTime() }
  const location = memoryLocation({ path: noteId === undefined ? part : `${part}/${noteId}`, record: true })
  await renderInCanvas(
    { ...opened, services },
    <Router hook={location.hook}>
      <PartOfAddress />
    </Router>,
  )
  return {
    ...opened,
    user: userEvent.setup(),
    readMark: (id: string) => opened.read().notesById.get(id)?.assumption,
    readAddress: () => location.history.at(-1)?.slice(part.length),
    readAnnouncement: () => readMessage(opened.services.toasts.getState().announcement),
    undo: () => act(() => opened.session.undo()),
  }
}

function PartOfAddress() {
  const { workshop } = useViewAddress()
  return <TestsPart noteId={workshop?.detail} />
}

/** The dot with this number on the map. */
export const findDot = (rank: number) =>
  screen.getByRole('button', { name: (name) => name.startsWith(`${rank}. `) })
