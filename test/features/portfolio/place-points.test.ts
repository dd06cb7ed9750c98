import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, POINT, placePoints } from '../../../src/features/portfolio/place-points'

const size = { width: 340, height: 380 }
const scale = fc.integer({ min: 0, max: 100 })
const canvases = fc
  .array(fc.record({ label: fc.string({ maxLength: 30 }), across: scale, up: scale }), { maxLength: 25 })
  .map((list) => list.map((each, index) => ({ ...each, id: `c${index}` })))

describe('placing points in the plot', () => {
  test('puts 0 at the left and below, 100 at the right and above', () => {
    const corners = [
      { id: 'low', label: 'low', across: 0, up: 0 },
      { id: 'high', label: 'high', across: 100, up: 100 },
    ]
    expect(placePoints(corners, size)).toMatchObject([
      { x: 0, y: 380 },
      { x: 340, y: 0 },
    ])
  })

  test('covers no point and no label, however many are rated alike', () => {
    fc.assert(
      fc.property(canvases, fc.boolean(), (drawn, isAlike) => {
        const list = isAlike ? drawn.map((each) => ({ ...each, across: 50, up: 50 })) : drawn
        const points = placePoints(list, size)
        expect(points.map(({ id }) => id)).toEqual(list.map(({ id }) => id))
        for (const [index, one] of points.entries())
          for (const other of points.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(POINT - 1e-9)
            expect(one.label && other.label && isCovering(one.label, other.label)).not.toBe(true)
          }
      }),
    )
  })
})

function isCovering(one: Box, other: Box): boolean {
  const isBeside =
    one.left + one.width <= other.left ||
    other.left + other.width <= one.left ||
    one.top + one.height <= other.top ||
    other.top + other.height <= one.top
  return !isBeside
}
