import type { Page } from '@playwright/test'
import { readWords } from './words.ts'

export interface SeenNote {
  readonly id: string
  readonly place: string
  readonly text: string
}

/** What stood on the screen of one tab at one moment. */
export interface Sight {
  readonly tab: number
  /** Milliseconds since 1970 UTC. */
  readonly at: number
  /** Whether the status line said "Saved on this device" beside it. */
  readonly isSaved: boolean
  readonly canvasId: string
  readonly title: string
  readonly pitch: string
  /** Place by place, in order. */
  readonly notes: readonly SeenNote[]
  /** What stood in the answer fields of the guide. */
  readonly answers: readonly string[]
  /** The words of messages and dialogs. */
  readonly said: string
}

/** What a tab does that shows nowhere: it begins to write, or to merge many rows into one. */
export type Signal = 'writing' | 'compacting' | 'saved'

const { app, board } = readWords()

/** Watches tabs from within and remembers what they showed, also after their end. */
export class Witness {
  readonly sights: Sight[] = []
  readonly #listeners = new Set<(signal: Signal) => void>()

  /** Before the tab opens the app. */
  async watch(page: Page, tab: number): Promise<void> {
    const session = await page.context().newCDPSession(page)
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === 'tellWitness') this.#hear(JSON.parse(payload), tab)
    })
    await session.send('Runtime.enable')
    await session.send('Runtime.addBinding', { name: 'tellWitness' })
    await page.addInitScript(watchScreen, {
      saved: app.saved,
      title: app.canvasTitle,
      pitch: board.pitch.label,
    })
    await page.addInitScript(watchStorage)
  }

  /** Calls back until the returned function is called. */
  listen(listener: (signal: Signal) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #hear(told: { signal: Signal } | Omit<Sight, 'tab'>, tab: number): void {
    if (!('signal' in told)) this.sights.push({ ...told, tab })
    const signal = 'signal' in told ? told.signal : told.isSaved ? 'saved' : undefined
    if (signal) for (const listener of this.#listeners) listener(signal)
  }
}

declare global {
  interface Window {
    tellWitness?: (payload: string) => void
  }
}

/** Runs in the page: tells every change of the screen in the turn in which it was drawn. */
function watchScreen(names: {
  readonly saved: string
  readonly title: string
  readonly pitch: string
}): void {
  let former = ''
  const findField = (name: string) =>
    document.querySelector(`[aria-label="${name}"]`) ??
    [...document.querySelectorAll('label')].find((label) => label.textContent === name)?.control
  const readField = (name: string) => {
    const field = findField(name)
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : ''
  }
  const readNote = (note: HTMLElement) => {
    const editor = note.querySelector('textarea')
    const button = note.querySelector('[data-focus="note"]')
    // An empty note shows a word of the interface, and carries it as its name.
    return editor ? editor.value : button?.hasAttribute('aria-label') ? '' : (button?.textContent ?? '')
  }
  const tell = () => {
    const [, canvasId] = /^#\/canvas\/([^/]+)$/.exec(location.hash) ?? []
    const isCanvas = canvasId !== undefined && findField(names.title) !== undefined
    const read = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '')
    const sight = {
      isSaved: isCanvas && read('[role="status"]').some((text) => text === names.saved),
      canvasId: isCanvas ? canvasId : '',
      title: readField(names.title),
      pitch: readField(names.pitch),
      notes: [...document.querySelectorAll<HTMLElement>('[data-place] [data-note]')].map((note) => ({
        id: note.dataset.note ?? '',
        place: note.closest<HTMLElement>('[data-place]')?.dataset.place ?? '',
        text: readNote(note),
      })),
      answers: [...document.querySelectorAll<HTMLTextAreaElement>('aside textarea')].map((it) => it.value),
      said: read('[role="dialog"], ol').join(' '),
    }
    const now = JSON.stringify(sight)
    if (now === former) return
    former = now
    window.tellWitness?.(JSON.stringify({ at: Date.now(), ...sight }))
  }
  const options = { subtree: true, childList: true, characterData: true, attributeFilter: ['value'] }
  new MutationObserver(tell).observe(document, options)
}

/** Runs in the page: tells when the app begins to write and to compact. */
function watchStorage(): void {
  const tell = (signal: string) => window.tellWitness?.(JSON.stringify({ signal }))
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (...values) {
    if (values[1] === 'readwrite') tell('writing')
    return transaction.apply(this, values)
  }
  const { request } = LockManager.prototype
  LockManager.prototype.request = function (this: LockManager, ...values: unknown[]) {
    tell('compacting')
    return Reflect.apply(request, this, values)
  } as typeof request
}
