import * as Y from 'yjs'
import { type CanvasDocument, LOCAL_ORIGIN } from '../../document/schema'
import type { CanvasId } from '../../domain/canvas'
import type { Storage, StorageFailure } from '../../storage/storage'
import { keepVersion, type VersionRequest } from './keep-version'

/** As long as somebody edits, a version comes after this time, in milliseconds. */
const KEEPING_INTERVAL = 10 * 60 * 1000

export interface KeeperOptions {
  readonly storage: Storage
  readonly id: CanvasId
  readonly document: CanvasDocument
  /** Told after each attempt: why the last version had to be left out; undefined when none was. */
  readonly onOutcome: (failure: StorageFailure | undefined) => void
}

/** Keeps versions of an open canvas while a person edits it here. Other tabs see to their own edits. */
export class VersionKeeper {
  readonly #options: KeeperOptions
  #hasChanged = true
  #timer: ReturnType<typeof setTimeout> | undefined
  /** One after the other, so that none compares itself with what is about to be written. */
  #last: Promise<void>

  /** It begins with the first edit; `before` is the document as it was before that. */
  constructor(options: KeeperOptions, before: Uint8Array) {
    this.#options = options
    options.document.doc.on('updateV2', this.#notice)
    this.#last = this.#keep({ bytes: before })
    this.#plan(KEEPING_INTERVAL)
  }

  /** Keeps what has changed since the last version. */
  async close(): Promise<void> {
    clearTimeout(this.#timer)
    this.#options.document.doc.off('updateV2', this.#notice)
    if (this.#hasChanged) this.#keepNext({})
    await this.#last
  }

  readonly #notice = (_update: Uint8Array, origin: unknown): void => {
    if (origin !== LOCAL_ORIGIN && !(origin instanceof Y.UndoManager)) return
    this.#hasChanged = true
    this.#plan(KEEPING_INTERVAL)
  }

  #plan(delay: number): void {
    this.#timer ??= setTimeout(this.#keepInTime, delay)
  }

  readonly #keepInTime = (): void => {
    this.#timer = undefined
    this.#hasChanged = false
    let wait = 0
    const isDue: VersionRequest['isDue'] = ({ age }) => {
      // Another tab has kept one meanwhile. With the clock set back nobody knows, so it is time.
      wait = age >= 0 && age < KEEPING_INTERVAL ? KEEPING_INTERVAL - age : 0
      return wait === 0
    }
    this.#keepNext({ isDue })
    this.#last = this.#last.then(() => {
      if (wait === 0) return
      this.#hasChanged = true
      this.#plan(wait)
    })
  }

  #keepNext(request: Partial<VersionRequest>): void {
    this.#last = this.#last.then(() => this.#keep(request))
  }

  async #keep(request: Partial<VersionRequest>): Promise<void> {
    const { storage, id, document, onOutcome } = this.#options
    const bytes = request.bytes ?? Y.encodeStateAsUpdateV2(document.doc)
    const keeping = await keepVersion(storage, { canvasId: id, cause: 'editing', ...request, bytes })
    if (keeping.type === 'leftOut') this.#hasChanged = true
    onOutcome(keeping.type === 'leftOut' ? keeping.failure : undefined)
  }
}
