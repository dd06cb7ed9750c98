import { describe, expect, test } from 'vitest'
import { businessModelBlocks } from '../../../src/domain/kinds/block-ids'
import { neighboursByKind } from '../../../src/domain/kinds/neighbours'

describe('the neighbours of the blocks', () => {
  test('R70: are pairs, each named once, and leave no block alone', () => {
    const neighbours = neighboursByKind.businessModel
    const named = neighbours.map((pair) => [...pair].sort().join(' '))
    expect(new Set(named).size).toBe(neighbours.length)
    expect(neighbours.every(([one, other]) => one !== other)).toBe(true)
    expect(new Set(neighbours.flat())).toEqual(new Set(businessModelBlocks))
  })
})
