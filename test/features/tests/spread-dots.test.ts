import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { movePlace, placeOf, spotOf } from '../../../src/features/tests/map-scale'
import { DOT, spreadDots } from '../../../src/features/tests/spread-dots'

const size = { width: 360, height: 300 }

describe('spreading the dots of a map', () => {
  test('R96: leaves dots where they belong as long as none lies on another', () => {
    const spots = [
      { x: 50, y: 50 },
      { x: 50 + DOT, y: 50 },
    ]
    expect(spreadDots(spots, size)).toEqual(spots)
  })

  test.each([[{ x: 180, y: 150 }], [{ x: 0, y: 0 }], [{ x: 360, y: 300 }]])(
    'R96: keeps thirty on one spot apart and within the map: %o',
    (spot) => {
      const spread = spreadDots(
        Array.from({ length: 30 }, () => spot),
        size,
      )
      for (const [index, one] of spread.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(DOT / 2)
        expect(one.x).toBeLessThanOrEqual(size.width - DOT / 2)
        expect(one.y).toBeGreaterThanOrEqual(DOT / 2)
        expect(one.y).toBeLessThanOrEqual(size.height - DOT / 2)
        for (const other of spread.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(DOT)
      }
    },
  )

  test('R96: gives every dot a place even where the map has room for none', () => {
    const spots = Array.from({ length: 9 }, () => ({ x: 10, y: 10 }))
    expect(spreadDots(spots, { width: DOT, height: DOT })).toHaveLength(9)
  })
})

describe('a place of the map', () => {
  const scale = fc.integer({ min: 0, max: 100 })

  test('R96: is the one that its spot stands for', () => {
    fc.assert(
      fc.property(scale, scale, (importance, confidence) => {
        const place = { importance, confidence }
        expect(placeOf(spotOf(place, size), size)).toEqual(place)
      }),
    )
  })

  test('R96: has what is important at the top and what is unknown at the left, and ends at the edge', () => {
    expect(placeOf({ x: -50, y: -50 }, size)).toEqual({ importance: 100, confidence: 0 })
    expect(placeOf({ x: 999, y: 999 }, size)).toEqual({ importance: 0, confidence: 100 })
  })

  test('R96: moves by the arrow keys, further with Shift, and by no other key', () => {
    const place = { importance: 90, confidence: 2 }
    expect(movePlace(place, 'ArrowUp', false)).toEqual({ importance: 95, confidence: 2 })
    expect(movePlace(place, 'ArrowUp', true)).toEqual({ importance: 100, confidence: 2 })
    expect(movePlace(place, 'ArrowLeft', false)).toEqual({ importance: 90, confidence: 0 })
    expect(movePlace(place, 'ArrowDown', true)).toEqual({ importance: 65, confidence: 2 })
    expect(movePlace(place, 'Enter', false)).toBeUndefined()
  })
})
