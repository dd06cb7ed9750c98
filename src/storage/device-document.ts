import * as Y from 'yjs'
import { newId } from '../document/new-id'
import type { CanvasId } from '../domain/canvas'
import type { CanvasSummary } from '../domain/progress'
import type { HarremanDatabase } from './database'
import { onWakeUp, openTabChannel, type TabChannel, type TabMessage } from './live-tabs'
import { SaveQueue } from './save-queue'
import type { DocumentProvider, OpenOutcome, SaveState, StorageFailure } from './storage'
import { describeFailure } from './storage-failure'
import { type ReceivedEdit, UnconfirmedEdits } from './unconfirmed-edits'
import { UpdateLog } from './update-log'

/** In milliseconds. */
export interface DocumentTiming {
  /** Wait before the first retry of a failed write; it doubles with each failure. */
  readonly retryDelay: number
  /** How long another tab may leave an edit that this one has received unwritten. */
  readonly confirmationLimit: number
}

export interface DocumentContext {
  readonly database: HarremanDatabase
  readonly now: () => number
  readonly timing: DocumentTiming
}

const ROWS_BEFORE_COMPACTION = 100
const ROWS_LEFT_AFTER_OPENING = 10

/** Keeps one Y.Doc in the database and in step with the other tabs; see docs/decisions/0001-storage-provider.md. */
export class DeviceDocument implements DocumentProvider {
  readonly #context: DocumentContext
  readonly #id: CanvasId
  readonly #doc: Y.Doc
  readonly #log: UpdateLog
  readonly #queue: SaveQueue<StorageFailure>
  readonly #unconfirmed: UnconfirmedEdits
  readonly #listeners = new Set<() => void>()
  readonly #tab = newId()
  #channel: TabChannel | undefined
  #early: TabMessage[] | undefined = []
  #outbox: Uint8Array[] = []
  /** The number of the last edit that was sent. */
  #number = 0
  #state: SaveState = { type: 'saved' }
  #hasNews = false
  #isReady = Promise.resolve()
  #stopWakeUps = () => {}
  #closing: Promise<void> | undefined

  constructor(context: DocumentContext, id: CanvasId, doc: Y.Doc, summarise: () => CanvasSummary) {
    this.#context = context
    this.#id = id
    this.#doc = doc
    const { database, now, timing } = context
    this.#log = new UpdateLog({ database, id, doc, summarise, now, apply: this.#applyStored })
    this.#queue = new SaveQueue({
      append: this.#append,
      storeMissing: this.#storeMissing,
      describeFailure: (error) => describeFailure(error, 'writeFailed', database.isOutdated),
      isPassing: (failure) => failure.type !== 'newerVersionOpen',
      onChange: this.#updateState,
      retryDelay: timing.retryDelay,
    })
    this.#unconfirmed = new UnconfirmedEdits(timing.confirmationLimit, () => this.#queue.check())
  }

  readonly getState = (): SaveState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly retry = (): Promise<void> => this.#queue.flush()

  readonly close = (): Promise<void> => {
    this.#closing ??= this.#close()
    return this.#closing
  }

  /** Listens before it reads: an edit made meanwhile in another tab is in the one or in the other. */
  async open(): Promise<OpenOutcome> {
    const { database } = this.#context
    this.#channel = openTabChannel(`${database.name}:${this.#id}`, this.#receive)
    try {
      const opening = await this.#log.load()
      if (opening.type === 'loaded') this.#start()
      else this.#channel.close()
      return opening.type === 'loaded' ? { type: 'opened', provider: this } : opening
    } catch (error) {
      this.#channel.close()
      return { type: 'failed', failure: describeFailure(error, 'readFailed', database.isOutdated) }
    }
  }

  /** Hands over to the disk what the current turn has collected so far; resolves when written or failed. */
  async flush(): Promise<void> {
    this.#send()
    await this.#queue.flush()
  }

  /** Writes the whole document as soon as it can, because what was on the disk is gone. */
  writeAnew(isReady: Promise<void>): void {
    this.#isReady = isReady
    this.#log.forgetRows()
    this.#queue.add(Y.encodeStateAsUpdateV2(this.#doc))
    this.#updateState()
  }

  #start(): void {
    this.#doc.on('updateV2', this.#collect)
    this.#stopWakeUps = onWakeUp(this.#catchUp)
    const early = this.#early ?? []
    this.#early = undefined
    for (const message of early) this.#receive(message)
    this.#ask()
    if (this.#log.rowCount > ROWS_LEFT_AFTER_OPENING) this.#compact()
  }

  async #close(): Promise<void> {
    this.#stopWakeUps()
    await this.flush()
    this.#doc.off('updateV2', this.#collect)
    if (!this.#unconfirmed.isEmpty) this.#queue.check()
    await this.flush()
    this.#unconfirmed.stop()
    this.#channel?.close()
    this.#channel = undefined
  }

  readonly #collect = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) {
      this.#hasNews = true
      return
    }
    if (this.#outbox.length === 0) queueMicrotask(() => this.#send())
    this.#outbox.push(update)
    this.#updateState()
  }

  /** One burst of transactions is one message and one row. */
  #send(): void {
    if (this.#outbox.length === 0) return
    const update = Y.mergeUpdatesV2(this.#outbox)
    this.#outbox = []
    this.#number += 1
    this.#channel?.post({ type: 'edited', from: this.#tab, number: this.#number, update })
    this.#queue.add(update)
  }

  /**
   * What other tabs have sent and not yet stored is stored along: an edit made here may stand on it, and the summary
   * speaks of it.
   */
  readonly #append = async (take: () => Uint8Array): Promise<void> => {
    let number = this.#number
    let received: readonly ReceivedEdit[] = []
    await this.#isReady
    await this.#log.append(() => {
      this.#send()
      number = this.#number
      received = this.#unconfirmed.list()
      return Y.mergeUpdatesV2([...received.map(({ update }) => update), take()])
    })
    this.#unconfirmed.settle(received)
    this.#channel?.post({ type: 'stored', from: this.#tab, number })
    if (this.#log.rowCount > ROWS_BEFORE_COMPACTION) this.#compact()
  }

  readonly #storeMissing = async (): Promise<void> => {
    const edits = this.#unconfirmed.list()
    await this.#log.storeMissing()
    this.#unconfirmed.settle(edits)
  }

  readonly #receive = (message: TabMessage): void => {
    if (this.#early) this.#early.push(message)
    else if (message.type === 'edited') this.#take(message.update, message.from, message.number)
    else if (message.type === 'stored') this.#unconfirmed.confirm(message.from, message.number)
    else if (message.type === 'asked') this.#answer(message.from, message.stateVector)
    else if (message.to === this.#tab) {
      // Nobody will confirm an answer, so what is new in it is compared with the disk.
      this.#take(message.update, `answer of ${message.from}`, Number.POSITIVE_INFINITY)
      this.#sendNewer(message.stateVector)
    }
    this.#updateState()
  }

  #take(update: Uint8Array, tab: string, number: number): void {
    this.#hasNews = false
    const wasWaiting = this.#doc.store.pendingStructs !== null
    Y.applyUpdateV2(this.#doc, update, this)
    // Only an update that brought something new makes the document speak.
    if (this.#hasNews) this.#unconfirmed.receive({ tab, number, update })
    const isWaiting = this.#doc.store.pendingStructs !== null
    if (isWaiting && !wasWaiting) this.#ask()
  }

  readonly #applyStored = (updates: readonly Uint8Array[]): void => {
    this.#doc.transact(() => {
      for (const update of updates) Y.applyUpdateV2(this.#doc, update, this)
    }, this)
  }

  readonly #catchUp = (): void => {
    // A failure to read shows as soon as there is something to write.
    this.#log.catchUp().then(() => this.#ask(), this.#updateState)
  }

  #ask(): void {
    const stateVector = Y.encodeStateVector(this.#doc)
    this.#channel?.post({ type: 'asked', from: this.#tab, stateVector })
  }

  #answer(to: string, stateVector: Uint8Array): void {
    const update = Y.encodeStateAsUpdateV2(this.#doc, stateVector)
    const own = Y.encodeStateVector(this.#doc)
    this.#channel?.post({ type: 'answered', from: this.#tab, to, update, stateVector: own })
  }

  /** Sends an answerer what it has not itself; deletions alone reach it when it asks. */
  #sendNewer(stateVector: Uint8Array): void {
    const theirs = Y.decodeStateVector(stateVector)
    const own = Y.decodeStateVector(Y.encodeStateVector(this.#doc))
    if (![...own].some(([client, clock]) => clock > (theirs.get(client) ?? 0))) return
    const update = Y.encodeStateAsUpdateV2(this.#doc, stateVector)
    this.#channel?.post({ type: 'edited', from: this.#tab, number: this.#number, update })
  }

  #compact(): void {
    const lockName = `${this.#context.database.name}:${this.#id}`
    // Nothing is lost when it fails: the rows stay as they are until the next time.
    navigator.locks
      ?.request(lockName, { ifAvailable: true }, async (lock) => {
        if (lock) await this.#log.compact()
      })
      .catch(() => undefined)
  }

  readonly #updateState = (): void => {
    const { failure } = this.#queue
    const isSaved = this.#queue.isIdle && this.#outbox.length === 0 && this.#unconfirmed.isEmpty
    const type = failure ? 'failed' : isSaved ? 'saved' : 'saving'
    if (type === this.#state.type && (type !== 'failed' || this.#stateFailure() === failure)) return
    this.#state = failure ? { type: 'failed', failure } : { type: isSaved ? 'saved' : 'saving' }
    for (const listener of this.#listeners) listener()
  }

  #stateFailure(): StorageFailure | undefined {
    return this.#state.type === 'failed' ? this.#state.failure : undefined
  }
}
