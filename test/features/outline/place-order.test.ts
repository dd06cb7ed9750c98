import { describe, expect, test } from 'vitest'
import { findPlaceBeside } from '../../../src/features/outline/place-order'
import { drawCanvas } from '../../support/canvas-text'

const canvas = drawCanvas('')

describe('the place beside a place in the outline', () => {
  test.each([
    ['customerSegments', 'up', undefined],
    ['customerSegments', 'left', undefined],
    ['customerSegments', 'down', 'valuePropositions'],
    ['customerSegments', 'right', 'valuePropositions'],
    ['channels', 'up', 'valuePropositions'],
    ['costStructure', 'down', 'parking'],
    ['parking', 'up', 'costStructure'],
    ['parking', 'down', undefined],
  ] as const)('of %s to the %s is %s', (place, direction, beside) => {
    expect(findPlaceBeside(canvas, place, direction)).toBe(beside)
  })
})
