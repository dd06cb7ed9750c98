import { describe, expect, test } from 'vitest'
import {
  blockAddress,
  canvasAddress,
  noteAddress,
  outlineAddress,
  readAddressPart,
} from '../../src/state/addresses'

describe('addresses', () => {
  test('hold ids as parts of an address, whatever characters are in them', () => {
    expect(canvasAddress('a/b?c#d')).toBe('/canvas/a%2Fb%3Fc%23d')
    expect(blockAddress('a', 'channels')).toBe('/canvas/a/block/channels')
    expect(outlineAddress('a/b')).toBe('/canvas/a%2Fb/outline')
    expect(noteAddress('a', 'ნ 1')).toBe('/canvas/a/note/%E1%83%9C%201')
  })

  test('give the id back, and nothing where they are not well formed', () => {
    expect(readAddressPart('%E1%83%9C%201')).toBe('ნ 1')
    expect(readAddressPart('%E1')).toBe('')
  })
})
