import { describe, expect, test } from 'vitest'
import { findPlaceBeside } from '../../../src/features/board/neighbours'
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
    expect(findPlaceBeside(empty, place, direction)).toBe(beside)
  })
})
