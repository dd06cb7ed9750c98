/** Something on both sides of a comparison: what it is called on both alike, and where it stands on the other side. */
export interface Ranked {
  readonly key: string
  readonly rank: number
}

/**
 * The fewest members of a list whose moving explains its new order: all that are not in a longest ascending row of
 * ranks, so that one moved note is one mutation. Among several such rows the choice is the same from either side. The
 * list is in its former order; ranks are 0 … n − 1, each once. In O(n log n).
 */
export function findReordered<Item extends Ranked>(items: readonly Item[]): Item[] {
  const ends = measureRows(items.map(({ rank }) => rank))
  const starts = measureRows(items.map(({ rank }) => -rank).reverse()).reverse()
  const longest = Math.max(0, ...new Set(ends))
  const candidates: Candidate<Item>[][] = Array.from({ length: longest }, () => [])
  items.forEach((item, index) => {
    const end = ends[index] ?? 0
    if (end + (starts[index] ?? 0) - 1 === longest) candidates[end - 1]?.push({ item, index })
  })
  const staying = new Set<Item>()
  let next: Candidate<Ranked> = { item: { key: '', rank: items.length }, index: items.length }
  for (const level of candidates.reverse()) {
    const possible = level.filter(({ item, index }) => index < next.index && item.rank < next.item.rank)
    const [first, ...others] = possible
    if (!first) continue
    const best = others.reduce(preferOne, first)
    staying.add(best.item)
    next = best
  }
  return items.filter((item) => !staying.has(item))
}

interface Candidate<Item> {
  readonly item: Item
  readonly index: number
}

/** Who has come less far stays; else the name decides, which is the same from both sides. */
function preferOne<Item extends Ranked>(one: Candidate<Item>, other: Candidate<Item>): Candidate<Item> {
  const difference = measureWay(one) - measureWay(other)
  if (difference !== 0) return difference < 0 ? one : other
  return one.item.key < other.item.key ? one : other
}

function measureWay({ item, index }: Candidate<Ranked>): number {
  return Math.abs(item.rank - index)
}

/** For each number, how long the longest ascending row is that ends with it. */
function measureRows(numbers: readonly number[]): number[] {
  const lowestEnds: number[] = []
  return numbers.map((number) => {
    let [low, high] = [0, lowestEnds.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((lowestEnds[middle] ?? 0) < number) low = middle + 1
      else high = middle
    }
    lowestEnds[low] = number
    return low + 1
  })
}
