import * as Y from 'yjs'

export interface SaveQueueOptions<Failure> {
  /** Calls `take` for all that has been added by then, and resolves when that is on the disk. */
  readonly append: (take: () => Uint8Array) => Promise<void>
  /** Writes whatever of the document is not on the disk. */
  readonly storeMissing: () => Promise<void>
  readonly describeFailure: (error: unknown) => Failure
  /** Whether trying again by itself can help. */
  readonly isPassing: (failure: Failure) => boolean
  readonly onChange: () => void
  /** Wait before the first retry, in milliseconds; it doubles with each failure. */
  readonly retryDelay: number
}

const LONGEST_RETRY_DELAY = 30_000

/** Writes one thing after the other. What comes while a write runs or fails is gathered, and nothing is dropped. */
export class SaveQueue<Failure> {
  readonly #options: SaveQueueOptions<Failure>
  #pending: Uint8Array[] = []
  #isCheckWanted = false
  #running: Promise<void> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #failure: Failure | undefined

  constructor(options: SaveQueueOptions<Failure>) {
    this.#options = options
  }

  /** Why the last write failed; undefined after a success. */
  get failure(): Failure | undefined {
    return this.#failure
  }

  get isIdle(): boolean {
    return this.#running === undefined && !this.#hasWork()
  }

  add(update: Uint8Array): void {
    this.#pending.push(update)
    this.#start()
  }

  /** Asks for a comparison of the whole document with the disk. */
  check(): void {
    this.#isCheckWanted = true
    this.#start()
  }

  /** Writes now; resolves when all is written or a write has failed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    if (!this.#running && !this.#hasWork()) return Promise.resolve()
    this.#running ??= this.#run()
    return this.#running
  }

  /** After a failure the next attempt has its own time. */
  #start(): void {
    if (this.#failure === undefined) void this.flush()
  }

  async #run(): Promise<void> {
    while (this.#hasWork() && (await this.#writeNext()));
    this.#running = undefined
    this.#options.onChange()
  }

  async #writeNext(): Promise<boolean> {
    let batch: Uint8Array[] = []
    const take = () => {
      batch = [...batch, ...this.#pending]
      this.#pending = []
      return Y.mergeUpdatesV2(batch)
    }
    const isCheck = this.#isCheckWanted
    this.#isCheckWanted = false
    try {
      if (this.#pending.length > 0) await this.#options.append(take)
      if (isCheck) await this.#options.storeMissing()
      this.#failure = undefined
      this.#failures = 0
      return true
    } catch (error) {
      this.#pending = [...batch, ...this.#pending]
      this.#isCheckWanted ||= isCheck
      this.#failure = this.#options.describeFailure(error)
      this.#planRetry(this.#failure)
      return false
    }
  }

  #planRetry(failure: Failure): void {
    if (!this.#options.isPassing(failure)) return
    const delay = Math.min(this.#options.retryDelay * 2 ** this.#failures, LONGEST_RETRY_DELAY)
    this.#failures += 1
    this.#timer = setTimeout(() => void this.flush(), delay)
  }

  #hasWork(): boolean {
    return this.#pending.length > 0 || this.#isCheckWanted
  }
}
