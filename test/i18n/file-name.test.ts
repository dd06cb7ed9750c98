import { describe, expect, test } from 'vitest'
import { makeFileName } from '../../src/i18n/file-name'

const now = new Date(2024, 1, 21, 15, 4)

describe('the name of a file', () => {
  test.each([
    ['Müşteri İlişkileri', 'Müşteri-İlişkileri'],
    ['ურთიერთობა მომხმარებლებთან', 'ურთიერთობა-მომხმარებლებთან'],
    ['Meatchine: bezeroak & dendak', 'Meatchine-bezeroak-dendak'],
    ['हिन्दी', 'हिन्दी'],
    ['  2024 / 02  ', '2024-02'],
  ])('R60: keeps the letters of "%s"', (title, expected) => {
    expect(makeFileName(title, now)).toBe(expected)
  })

  test.each(['', '   ', '★ ☆', '...', '../..', '\u0000\u0007', '\u202e', '\u0301'])(
    'is the day when the title %j has no letter',
    (title) => {
      expect(makeFileName(title, now)).toBe('canvas-2024-02-21')
    },
  )

  test.each([
    ['.htaccess', 'htaccess'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Users\\me', 'C-Users-me'],
    ['a\u0000b\u202egpj.exe', 'a-b-gpj-exe'],
    ['con', 'canvas-con'],
    ['LPT1', 'canvas-LPT1'],
    ['com²', 'canvas-com²'],
    ['console', 'console'],
    ['name. ', 'name'],
  ])('is harmless for the title %j', (title, expected) => {
    expect(makeFileName(title, now)).toBe(expected)
  })

  test('is cut at 80 characters as readers count them', () => {
    const name = makeFileName('ხ'.repeat(200), now)
    expect(name).toBe('ხ'.repeat(80))
  })

  test('never ends in a hyphen after cutting', () => {
    expect(makeFileName(`${'a'.repeat(79)} b`, now)).toBe('a'.repeat(79))
  })

  test('fits into the 255 bytes of a file system, whatever the title', () => {
    const name = makeFileName(`z${'\u0301\u0302'.repeat(5)}`.repeat(90), now)
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240)
  })

  test('is written in one form of Unicode', () => {
    expect(makeFileName('I\u0307lis\u0327ki', now)).toBe('İlişki')
  })
})
