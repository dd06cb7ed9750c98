import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, Suspense } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { newId } from '../../../src/document/new-id'
import { writeCanvas } from '../../../src/document/write-canvas'
import type { Canvas } from '../../../src/domain/canvas'
import { makeEmptyCanvas } from '../../../src/domain/new-canvas'
import { summariseCanvas } from '../../../src/domain/progress'
import { createLibrary } from '../../../src/state/library'
import { createPreferences } from '../../../src/state/preferences'
import { ServicesProvider } from '../../../src/state/services'
import { createToasts } from '../../../src/state/toasts'
import type { CanvasRepository, Storage } from '../../../src/storage/storage'
import { readMessage } from '../../support/read-message'
import { newDatabaseName, openTab } from '../../support/storage'

/** Noon of a day in local time: "today" and "yesterday" do not depend on where the test runs. */
export const NOON = new Date(2026, 4, 20, 12).getTime()

export function makeCanvas(changes: Partial<Canvas> = {}): Canvas {
  return { ...makeEmptyCanvas(newId(), 'businessModel', 'en'), ...changes }
}

/** The database of one device with the given canvases in it, the first one changed last; a clock that stands still. */
export async function fillDevice(canvases: readonly Canvas[]): Promise<Storage> {
  let time = NOON - canvases.length * 60_000
  const { storage } = openTab(newDatabaseName(), () => time)
  for (const canvas of canvases.toReversed()) {
    time += 60_000
    await storage.canvases.create(writeCanvas(canvas), summariseCanvas(canvas))
  }
  time = NOON
  return storage
}

export function withCanvases(storage: Storage, changes: Partial<CanvasRepository>): Storage {
  return { ...storage, canvases: { ...storage.canvases, ...changes } }
}

/** Shows a view of the library on a storage, at the address `/`, with all that stands around it in the app. */
export async function showLibrary(storage: Storage, view: ReactNode) {
  const location = memoryLocation({ path: '/', record: true })
  const library = createLibrary(storage)
  const preferences = await createPreferences(storage.preferences)
  const toasts = createToasts()
  const services = { storage, library, preferences, toasts, now: () => NOON }
  await act(async () => {
    render(
      <ServicesProvider services={services}>
        <Router hook={location.hook}>
          <Suspense fallback="waiting for words">{view}</Suspense>
        </Router>
      </ServicesProvider>,
    )
  })
  await waitFor(() => {
    if (library.getState().rows === undefined || screen.queryByText('waiting for words'))
      throw new Error('wait')
  })
  const user = userEvent.setup()
  return {
    user,
    library,
    preferences,
    readAddress: () => location.history.at(-1),
    listToasts: () => toasts.getState().toasts.map((toast) => readMessage(toast.message)),
    pressToast: () => act(() => toasts.getState().toasts.at(-1)?.action?.run()),
    chooseAct: async (title: string, act: string) => {
      await user.click(within(findCard(title)).getByRole('button', { name: 'Canvas actions' }))
      await user.click(await screen.findByRole('menuitem', { name: act }))
    },
  }
}

/** By element and not by role, which takes seconds where there are many cards. */
export const listTitles = () => [...document.querySelectorAll('h2')].map((title) => title.textContent)

export function findCard(title: string): HTMLElement {
  const card = screen
    .getAllByRole('listitem')
    .find((item) => within(item).queryByRole('heading', { name: title }) !== null)
  if (!card) throw new Error(`no card ${title}`)
  return card
}
