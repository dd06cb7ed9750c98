import { generateNKeysBetween } from 'fractional-indexing'

/** The items of a list with new order keys in their order. */
export function withOrderKeys<Item>(items: readonly Item[]): (readonly [Item, string])[] {
  const keys = generateNKeysBetween(null, null, items.length)
  return items.map((item, index) => [item, keys[index] ?? ''] as const)
}
