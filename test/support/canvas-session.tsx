import { act, render, screen } from '@testing-library/react'
import { type ReactNode, Suspense } from 'react'
import * as Y from 'yjs'
import { openSchema } from '../../src/document/schema'
import { writeCanvas } from '../../src/document/write-canvas'
import type { Canvas } from '../../src/domain/canvas'
import type { Language } from '../../src/domain/language'
import type { Area } from '../../src/i18n/areas'
import { changeLanguage, startTexts } from '../../src/i18n/texts'
import { type CanvasSession, openCanvas } from '../../src/state/canvas-session'
import { createLibrary } from '../../src/state/library'
import { CanvasSessionProvider } from '../../src/state/open-canvas'
import { createPreferences } from '../../src/state/preferences'
import { type Services, ServicesProvider } from '../../src/state/services'
import { createToasts } from '../../src/state/toasts'
import type { DocumentProvider, SaveState, Storage } from '../../src/storage/storage'
import { VersionMemory } from '../../src/storage/version-memory'
import { readMessage } from './read-message'

interface OpenedCanvas {
  readonly session: CanvasSession
  readonly services: Services
  /** The canvas as it is now. */
  readonly read: () => Canvas
  /** What the toasts on the screen say, oldest first. */
  readonly listToasts: () => readonly string[]
  /** Presses the button of the newest toast. */
  readonly pressToast: () => void
}

interface Opening {
  readonly version?: number
  readonly saveState?: SaveState
}

/** Opens a real document of the canvas in a storage that keeps nothing. */
export async function openTestCanvas(canvas: Canvas, opening: Opening = {}): Promise<OpenedCanvas> {
  const storage = makeTestStorage(canvas, opening)
  const outcome = await openCanvas(storage, canvas.id)
  if (outcome.type !== 'opened') throw new Error(`the canvas is ${outcome.type}`)
  const { session } = outcome
  const toasts = createToasts()
  const preferences = await createPreferences(storage.preferences)
  return {
    session,
    services: { storage, preferences, library: createLibrary(storage), toasts, now: () => 0 },
    read: () => session.state.getState().canvas,
    listToasts: () => toasts.getState().toasts.map((toast) => readMessage(toast.message)),
    pressToast: () => act(() => toasts.getState().toasts.at(-1)?.action?.run()),
  }
}

/** Shows a part of the interface with everything it expects above it, and waits for its words. */
export async function renderInCanvas(opened: OpenedCanvas, children: ReactNode) {
  const { session, services } = opened
  const wrap = (content: ReactNode) => (
    <ServicesProvider services={services}>
      <CanvasSessionProvider session={session}>
        <Suspense fallback="waiting for words">{content}</Suspense>
      </CanvasSessionProvider>
    </ServicesProvider>
  )
  const view = await act(async () => render(wrap(children)))
  while (screen.queryByText('waiting for words')) await act(() => Promise.resolve())
  return { ...view, rerender: (content: ReactNode) => view.rerender(wrap(content)) }
}

/** Starts the words for a file of tests; call it in `beforeAll`. */
export async function startTestTexts(
  language: Language = 'en',
  areas: readonly Area[] = ['app'],
): Promise<void> {
  await startTexts(language, areas)
}

/** Switches the interface as the person would, and waits for the words. */
export async function switchLanguage(language: Language): Promise<void> {
  await act(() => changeLanguage(language))
}

function makeTestStorage(canvas: Canvas, { version, saveState = { type: 'saved' } }: Opening): Storage {
  const provider: DocumentProvider = {
    getState: () => saveState,
    subscribe: () => () => undefined,
    retry: () => Promise.resolve(),
    close: () => Promise.resolve(),
  }
  return {
    mode: 'memory',
    canvases: {
      list: () => Promise.resolve([]),
      watch: () => () => undefined,
      listDamaged: () => Promise.resolve([]),
      create: () => Promise.resolve(),
      read: () => Promise.resolve(undefined),
      moveToBin: () => Promise.resolve(),
      restore: () => Promise.resolve(),
      deleteForever: () => Promise.resolve(),
    },
    versions: new VersionMemory(() => 0),
    preferences: { read: () => Promise.resolve({}), write: () => Promise.resolve() },
    openDocument: (_id, doc) => {
      Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(writeCanvas(canvas)))
      if (version !== undefined) openSchema(doc).meta.set('version', version)
      return Promise.resolve({ type: 'opened', provider })
    },
    addKept: () => Promise.resolve(),
    estimate: () => Promise.resolve({ usage: undefined, quota: undefined, isPersistent: false }),
    requestPersistence: () => Promise.resolve(false),
    onOutdated: () => () => undefined,
    onCleared: () => () => undefined,
    erase: () => Promise.resolve(),
    onErased: () => () => undefined,
  }
}
