import { describe, expect, test } from 'vitest'
import { matchesShortcut, nameKeys, type Shortcut } from '../../src/ui/shortcut'
import { writeShortcut } from '../../src/ui/write-shortcut'

const free = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const palette: Shortcut = { key: 'K', hasCommand: true }
const redo: Shortcut = { key: 'Z', hasCommand: true, hasShift: true }

describe('a shortcut', () => {
  test.each([
    ['a Turkish', { key: 'k', code: 'KeyK' }],
    ['a Georgian', { key: 'კ', code: 'KeyK' }],
    ['a Dvorak', { key: 'k', code: 'KeyV' }],
  ])('is heard on %s keyboard', (_name, key) => {
    expect(matchesShortcut({ ...free, ...key, ctrlKey: true }, palette)).toBe(true)
    expect(matchesShortcut({ ...free, ...key }, palette)).toBe(false)
  })

  test.each([
    ['Ctrl+Shift+K, the console of a browser', { ctrlKey: true, shiftKey: true }],
    ['AltGr+K, which writes a sign', { ctrlKey: true, altKey: true }],
    ['Alt+K', { altKey: true }],
  ])('is not %s', (_name, held) => {
    expect(matchesShortcut({ ...free, key: 'k', code: 'KeyK', ...held }, palette)).toBe(false)
  })

  test('tells Ctrl+Z from Ctrl+Shift+Z', () => {
    const event = { ...free, key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }
    expect(matchesShortcut(event, redo)).toBe(true)
    expect(matchesShortcut(event, { key: 'Z', hasCommand: true })).toBe(false)
  })

  test('that is a sign does not ask how the sign is written', () => {
    const help = { key: '?' }
    expect(matchesShortcut({ ...free, key: '?', code: 'Minus', shiftKey: true }, help)).toBe(true)
    expect(matchesShortcut({ ...free, key: '?', code: 'Comma' }, help)).toBe(true)
    expect(matchesShortcut({ ...free, key: ':', code: 'Slash', shiftKey: true }, help)).toBe(false)
  })

  test('is written as on the keyboard, and named for a screen reader', () => {
    expect([palette, redo, { key: ' ' }].map((each) => writeShortcut(each, false))).toEqual([
      'Ctrl+K',
      'Ctrl+Shift+Z',
      'Space',
    ])
    expect([palette, redo].map((each) => writeShortcut(each, true))).toEqual(['⌘K', '⇧⌘Z'])
    expect(writeShortcut({ key: 'ArrowUp', hasAlt: true }, false)).toBe('Alt+↑')
    expect(nameKeys([redo, { key: 'Y', hasCommand: true }], false)).toBe('Control+Shift+Z Control+Y')
    expect(nameKeys([palette], true)).toBe('Meta+K')
  })
})
