/** The items by what the function gives for each, in the order in which they came. */
export function groupBy<Item>(
  items: readonly Item[],
  readKey: (item: Item) => string,
): Map<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = readKey(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
