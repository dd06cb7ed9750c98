/** What an item is found by; undefined where it is not to be found that way. */
type Key<Item> = (item: Item) => string | undefined

export interface Pairing<Item> {
  readonly pairs: readonly (readonly [before: Item, after: Item])[]
  readonly leftBefore: readonly Item[]
  readonly leftAfter: readonly Item[]
}

/** Pairs what has the same key, by the first key that they share. Of several that are alike, the first belongs to the first. */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keys: readonly Key<Item>[],
): Pairing<Item> {
  const pairs: (readonly [Item, Item])[] = []
  let [leftBefore, leftAfter] = [before, after]
  for (const key of keys) {
    const waiting = groupByKey(leftBefore, key)
    const paired = new Set<Item>()
    for (const other of leftAfter) {
      const name = key(other)
      const one = name === undefined ? undefined : waiting.get(name)?.shift()
      if (!one) continue
      pairs.push([one, other])
      paired.add(one).add(other)
    }
    leftBefore = leftBefore.filter((item) => !paired.has(item))
    leftAfter = leftAfter.filter((item) => !paired.has(item))
  }
  return { pairs, leftBefore, leftAfter }
}

export function groupByKey<Item>(items: readonly Item[], key: Key<Item>): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const name = key(item)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}
