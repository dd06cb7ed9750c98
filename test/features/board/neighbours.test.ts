import { describe, expect, test } from 'vitest'
import { findNeighbour, findNeighbourPlace, findPlaceInOrder } from '../../../src/features/board/neighbours'
import { drawCanvas } from '../../support/canvas-text'

const empty = drawCanvas('')

describe('the place beside a place on the sheet', () => {
  test.each([
    ['keyPartners', 'left', 'parking'],
    ['keyPartners', 'right', 'keyActivities'],
    ['keyPartners', 'down', 'costStructure'],
    ['keyActivities', 'down', 'keyResources'],
    ['keyResources', 'up', 'keyActivities'],
    ['keyResources', 'right', 'valuePropositions'],
    ['valuePropositions', 'right', 'customerRelationships'],
    ['valuePropositions', 'down', 'revenueStreams'],
    ['channels', 'down', 'revenueStreams'],
    ['customerSegments', 'left', 'customerRelationships'],
    ['customerSegments', 'right', undefined],
    ['customerSegments', 'up', undefined],
    ['costStructure', 'right', 'revenueStreams'],
    ['costStructure', 'left', 'parking'],
    ['costStructure', 'up', 'keyPartners'],
    ['parking', 'right', 'keyPartners'],
    ['parking', 'down', undefined],
  ] as const)('of %s to the %s is %s', (place, direction, beside) => {
    expect(findNeighbourPlace(empty, place, direction)).toBe(beside)
  })

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
    expect(findNeighbour(canvas, shop, 'up')).toEqual({ type: 'add', place: 'customerRelationships' })
  })
})
