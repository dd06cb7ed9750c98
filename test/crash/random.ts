/** Chance that comes out the same for the same seed (mulberry32). */
export class SeededRandom {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to but not including 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number between both, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.integer(0, items.length - 1)]
    if (item === undefined) throw new Error('there is nothing to pick from')
    return item
  }

  isLucky(probability: number): boolean {
    return this.next() < probability
  }
}

const syllables = [
  'ka',
  'ბე',
  'ro',
  'şi',
  'tza',
  'lu',
  'ğe',
  'ño',
  'მი',
  'ti',
  '’s ',
  ' ',
  '😀',
  'el',
  'და',
  'ur',
]

/** Something as people write it: words in several scripts, at least the given number of characters. */
export function makeText(random: SeededRandom, length: number): string {
  let text = ''
  while (text.length < length) text += random.pick(syllables)
  return text.trim()
}

/** Milliseconds between two letters: as fast as it goes, or slow enough that one is saved before the next. */
export function pickPace(random: SeededRandom): number {
  return random.pick([0, 0, 10, 40])
}
