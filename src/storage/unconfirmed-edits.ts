/**
 * Edits of other tabs that this tab shows but nobody has yet said to be on the disk. Their writer may have been killed
 * before it wrote: when no word comes for a while, this tab has to see to it.
 */
export class UnconfirmedEdits {
  readonly #numbers = new Map<string, number>()
  readonly #onOverdue: () => void
  readonly #patience: number
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Patience in milliseconds. */
  constructor(patience: number, onOverdue: () => void) {
    this.#patience = patience
    this.#onOverdue = onOverdue
  }

  get isEmpty(): boolean {
    return this.#numbers.size === 0
  }

  receive(tab: string, number: number): void {
    this.#numbers.set(tab, Math.max(number, this.#numbers.get(tab) ?? 0))
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#onOverdue()
    }, this.#patience)
  }

  confirm(tab: string, number: number): void {
    if ((this.#numbers.get(tab) ?? 0) <= number) this.#numbers.delete(tab)
    if (this.isEmpty) this.stop()
  }

  list(): ReadonlyMap<string, number> {
    return new Map(this.#numbers)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
