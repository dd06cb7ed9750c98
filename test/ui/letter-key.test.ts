import { describe, expect, test } from 'vitest'
import { hasCommandKey, isLetterKey } from '../../src/ui/letter-key'

describe('a letter key', () => {
  test.each([
    ['an English z', { key: 'z', code: 'KeyZ' }, 'z', true],
    ['a z with Shift or Caps Lock', { key: 'Z', code: 'KeyZ' }, 'z', true],
    ['a Georgian ზ', { key: 'ზ', code: 'KeyZ' }, 'z', true],
    ['a Turkish ı, which stands where i is', { key: 'ı', code: 'KeyI' }, 'i', true],
    ['a Turkish İ, which stands beside ş', { key: 'İ', code: 'Quote' }, 'i', false],
    ['a German z, which stands where y is', { key: 'z', code: 'KeyY' }, 'z', true],
    ['a German y, which stands where z is', { key: 'y', code: 'KeyZ' }, 'z', false],
    ['a French a, which stands where q is', { key: 'a', code: 'KeyQ' }, 'q', false],
    ['another key', { key: 'Enter', code: 'Enter' }, 'z', false],
  ])('is told for %s', (_name, event, letter, expected) => {
    expect(isLetterKey(event, letter)).toBe(expected)
  })

  test('is pressed with Ctrl or Cmd', () => {
    expect(hasCommandKey({ ctrlKey: true, metaKey: false })).toBe(true)
    expect(hasCommandKey({ ctrlKey: false, metaKey: true })).toBe(true)
    expect(hasCommandKey({ ctrlKey: false, metaKey: false })).toBe(false)
  })
})
