import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findReordered } from '../../../src/domain/compare/find-reordered'

/** The letters in their new order, against a, b, c …; gives those that were moved. */
const moved = (order: string) => {
  const former = [...order].sort()
  return findReordered(former.map((key) => ({ key, rank: order.indexOf(key) })))
    .map(({ key }) => key)
    .join('')
}

describe('finding what was moved within a list', () => {
  test.each([
    ['', ''],
    ['abc', ''],
    ['bcdea', 'a'],
    ['eabcd', 'e'],
    ['acbd', 'c'],
    ['cab', 'c'],
    ['dcba', 'acd'],
    ['adcbe', 'bd'],
  ])('%s: %s', (order, expected) => {
    expect(moved(order)).toBe(expected)
  })

  test('names the fewest that explain the order, and the same ones from either side', () => {
    const shuffled = fc
      .nat(9)
      .chain((length) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length }))
    fc.assert(
      fc.property(shuffled, (ranks) => {
        const items = ranks.map((rank, index) => ({ key: `${index}${rank}`, rank }))
        const found = findReordered(items)
        const staying = items.filter((item) => !found.includes(item)).map(({ rank }) => rank)
        expect(staying).toEqual([...staying].sort((a, b) => a - b))
        expect(staying.length).toBe(longestBySearch(ranks))
        const back = items
          .map(({ key, rank }, index) => ({ key, rank: index, at: rank }))
          .sort((a, b) => a.at - b.at)
        expect(
          findReordered(back)
            .map(({ key }) => key)
            .sort(),
        ).toEqual(found.map(({ key }) => key).sort())
      }),
    )
  })
})

/** Tries every selection. */
function longestBySearch(numbers: readonly number[], lowest = -1): number {
  return numbers.reduce((best, number, index) => {
    if (number <= lowest) return best
    return Math.max(best, 1 + longestBySearch(numbers.slice(index + 1), number))
  }, 0)
}
