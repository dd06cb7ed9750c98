import { PARKING } from '../../../domain/canvas'
import type { BlockId } from '../../../domain/kinds/block-ids'
import { fail, succeed } from '../../../domain/result'
import type {
  ForeignCanvas,
  ForeignLink,
  ForeignNote,
  ForeignRemark,
  ForeignResult,
  LeanPart,
} from '../foreign-canvas'
import { splitText } from './split-text'

/** Where a reader found itself: in a block, in a part of a Lean Canvas, or below a heading that names neither. */
export type FoundPlace =
  | { readonly type: 'block'; readonly block: BlockId }
  | { readonly type: 'lean'; readonly part: LeanPart }
  | { readonly type: 'unknown'; readonly heading: string }

export type FoundNote = Omit<ForeignNote, 'place' | 'heading'>

/** Gathers what a file says in the order in which it says it, and what has to be said of it. */
export class NoteGatherer {
  readonly #notes: ForeignNote[] = []
  readonly #links: ForeignLink[] = []
  readonly #blocks = new Set<BlockId>()
  readonly #unknownParts = new Set<string>()
  #isLean = false
  #valuesLeft = 0
  #addressesLeft = 0

  /** Tells that the file has this place, even if nothing stands there. */
  see(place: FoundPlace): void {
    if (place.type === 'block') this.#blocks.add(place.block)
    if (place.type === 'lean') this.#isLean = true
  }

  /** A note without any text is a value left. */
  add(place: FoundPlace, { text, description, ...note }: FoundNote): void {
    this.see(place)
    const [first, second] = text ? [text, description] : [description ?? '', '']
    if (!first) this.leaveValue()
    else
      this.#notes.push({
        ...note,
        text: first,
        ...(second && { description: second }),
        ...this.#stand(place),
      })
  }

  /** One note for each line or bullet. */
  addLines(place: FoundPlace, text: string): void {
    this.see(place)
    for (const line of splitText(text)) this.add(place, { text: line })
  }

  addLink(link: ForeignLink): void {
    this.#links.push(link)
  }

  leaveValue(): void {
    this.#valuesLeft += 1
  }

  leaveAddress(): void {
    this.#addressesLeft += 1
  }

  get blockCount(): number {
    return this.#blocks.size
  }

  /** Refuses a file that names no block, by what it names instead. */
  finish(
    about: Omit<ForeignCanvas, 'notes' | 'links' | 'remarks'>,
    others: readonly string[] = [],
  ): ForeignResult {
    if (this.#blocks.size === 0) return fail({ type: 'noBlocks', found: [...this.#unknownParts] })
    const keys = new Set(this.#notes.flatMap(({ key }) => key ?? []))
    const links = this.#links.filter(({ from, to }) => keys.has(from) && keys.has(to) && from !== to)
    const linksLeft = this.#links.length - links.length
    return succeed({
      ...about,
      notes: this.#notes,
      links,
      remarks: [...this.#listRemarks(linksLeft, others)],
    })
  }

  #stand(place: FoundPlace): Pick<ForeignNote, 'place' | 'heading'> {
    switch (place.type) {
      case 'block':
        return { place: place.block }
      case 'lean':
        return { place: PARKING, heading: { lean: place.part } }
      case 'unknown':
        if (place.heading) this.#unknownParts.add(place.heading)
        return { place: PARKING, ...(place.heading && { heading: place.heading }) }
    }
  }

  *#listRemarks(linksLeft: number, others: readonly string[]): Generator<ForeignRemark> {
    const [block] = this.#blocks
    if (this.#isLean) yield { type: 'leanCanvas' }
    if (others.length > 0) yield { type: 'otherModels', names: others }
    if (this.#unknownParts.size > 0) yield { type: 'unknownParts', names: [...this.#unknownParts] }
    if (block && this.#blocks.size === 1) yield { type: 'oneBlock', block }
    if (linksLeft > 0) yield { type: 'linksLeft', count: linksLeft }
    if (this.#valuesLeft > 0) yield { type: 'valuesLeft', count: this.#valuesLeft }
    if (this.#addressesLeft > 0) yield { type: 'addressesLeft', count: this.#addressesLeft }
  }
}

export function inBlock(block: BlockId): FoundPlace {
  return { type: 'block', block }
}

export function inLean(part: LeanPart): FoundPlace {
  return { type: 'lean', part }
}

export function underHeading(heading: string): FoundPlace {
  return { type: 'unknown', heading }
}
