/** An edit of another tab; `number` counts that tab's edits. */
export interface ReceivedEdit {
  readonly tab: string
  readonly number: number
  /** A Yjs update in the V2 encoding. */
  readonly update: Uint8Array
}

/**
 * Edits of other tabs that this tab shows but nobody has yet said to be on the disk. Their writer may have been killed
 * before it wrote: when no word comes for a while, this tab has to see to it.
 */
export class UnconfirmedEdits {
  #edits: readonly ReceivedEdit[] = []
  readonly #onOverdue: () => void
  readonly #patience: number
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Patience in milliseconds. */
  constructor(patience: number, onOverdue: () => void) {
    this.#patience = patience
    this.#onOverdue = onOverdue
  }

  get isEmpty(): boolean {
    return this.#edits.length === 0
  }

  receive(edit: ReceivedEdit): void {
    this.#edits = [...this.#edits, edit]
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#onOverdue()
    }, this.#patience)
  }

  /** The edits of a tab up to this number are on the disk. */
  confirm(tab: string, number: number): void {
    this.#keep((edit) => edit.tab !== tab || edit.number > number)
  }

  /** This tab itself has seen to it that these are on the disk. */
  settle(edits: readonly ReceivedEdit[]): void {
    this.#keep((edit) => !edits.includes(edit))
  }

  list(): readonly ReceivedEdit[] {
    return this.#edits
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #keep(isKept: (edit: ReceivedEdit) => boolean): void {
    this.#edits = this.#edits.filter(isKept)
    if (this.isEmpty) this.stop()
  }
}
