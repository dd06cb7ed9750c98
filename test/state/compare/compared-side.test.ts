import { describe, expect, test } from 'vitest'
import { compareAddress } from '../../../src/state/addresses'
import { type ComparedSide, readSide, writeSide } from '../../../src/state/compare/compared-side'

describe('a side of a comparison', () => {
  test.each<ComparedSide>([
    { type: 'now' },
    { type: 'version', id: 'a.b/ნ' },
    { type: 'canvas', id: 'other\nline' },
  ])('comes back from its part of an address: %j', (side) => {
    expect(readSide(writeSide(side), 'open')).toEqual(side)
  })

  test('is the canvas as it is now where the open canvas is named', () => {
    expect(readSide('canvas.open', 'open')).toEqual({ type: 'now' })
  })

  test.each([undefined, '', 'none', 'version.', 'version', 'note.x'])('is none where %j stands', (part) => {
    expect(readSide(part, 'open')).toBeUndefined()
  })

  test('stands in the address by its id alone', () => {
    expect(compareAddress('a/b')).toBe('/canvas/a%2Fb/compare')
    expect(compareAddress('a', 'version.x/y', 'now')).toBe('/canvas/a/compare/version.x%2Fy/now')
  })
})
