import { describe, expect, test } from 'vitest'
import { findNeighbour, findPlaceInOrder } from '../../src/editing/neighbours'
import { findPlaceBeside } from '../../src/features/board/neighbours'
import { drawCanvas } from '../support/canvas-text'

const empty = drawCanvas('')

describe('the block beside a block', () => {
  test('in one column is the one before or after in the order of filling', () => {
    expect(findPlaceInOrder(empty, 'customerSegments', 1)).toBe('valuePropositions')
    expect(findPlaceInOrder(empty, 'customerSegments', -1)).toBeUndefined()
    expect(findPlaceInOrder(empty, 'costStructure', 1)).toBeUndefined()
  })
})

describe('the neighbour of a note', () => {
  test('above the first note of a block is the button of the block above', () => {
    const canvas = drawCanvas('Customer Relationships: seller\nChannels: shop')
    const shop = { type: 'note', noteId: 'shop', place: 'channels' } as const
    expect(findNeighbour(canvas, shop, 'up', findPlaceBeside)).toEqual({
      type: 'add',
      place: 'customerRelationships',
    })
  })
})
