import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseText } from '../../src/domain/normal-text'

const marks = ['\u0301', '\u0323', '\u0344', '\u0f73', '\u034f']
const arbitraryTower = fc
  .array(fc.constantFrom('a', 'ი', ' ', '🤝', ...marks, ...marks, ...marks), { maxLength: 300, size: 'max' })
  .map((parts) => parts.join(''))

describe('text as it is kept', () => {
  test('R18: is the NFC of what was typed, in all languages', () => {
    for (const text of ['I\u0307s\u0327', 'ბიზნესი', 'n\u0303abar', 'ạ̈'.normalize('NFD'), '']) {
      expect(normaliseText(text)).toBe(text.normalize('NFC'))
    }
  })

  test('is the same when it is kept once more, and in NFC, whatever it is', () => {
    fc.assert(
      fc.property(arbitraryTower, (text) => {
        const kept = normaliseText(text)
        expect(normaliseText(kept)).toBe(kept)
        expect(kept.normalize('NFC')).toBe(kept)
      }),
    )
  })

  test('loses nothing but the order of marks, and has no tower of more than thirty', () => {
    const text = `a${'\u0301\u0323'.repeat(200_000)}`
    const kept = normaliseText(text)
    const count = (whole: string, part: string) => whole.normalize('NFD').split(part).length - 1
    expect(count(kept, '\u0301')).toBe(200_000)
    expect(count(kept, '\u0323')).toBe(200_000)
    expect(kept).not.toMatch(/[\u0301\u0323]{31}/)
  })
})
