// @vitest-environment node
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type FontChain, loadFontChain } from '../../../../src/exporters/pdf/fonts/font-chain'
import { splitGraphemes } from '../../../../src/exporters/pdf/fonts/graphemes'
import { breakLines } from '../../../../src/exporters/pdf/typeset/break-lines'
import { measurePlain, measureText } from '../../../../src/exporters/pdf/typeset/measured-text'
import { makeTypesetter } from '../../../../src/exporters/pdf/typeset/typesetter'
import { loadFontFile } from '../../../support/load-font-file'

let chain: FontChain
beforeAll(async () => {
  chain = await loadFontChain(loadFontFile, ['a'], new AbortController().signal)
})

/** Every grapheme is one em wide, so that a line of n ems holds n of them. */
function breakText(text: string, width: number): readonly string[] {
  const typesetter = makeTypesetter(chain, (run) => splitGraphemes(run).length)
  const lines = breakLines(measurePlain(text, 'regular', typesetter), width, typesetter)
  return lines.map((line) => line.runs.map((run) => run.text).join(''))
}

describe('breaking lines', () => {
  test('keeps line endings, also empty lines', () => {
    expect(breakText('a\n\nb\r\nc', 9)).toEqual(['a', '', 'b', 'c'])
    expect(breakText('', 9)).toEqual([''])
  })

  test('goes after spaces, which hang over the end', () => {
    expect(breakText('one two three', 7)).toEqual(['one two ', 'three'])
    expect(breakText('one   two', 4)).toEqual(['one   ', 'two'])
  })

  test('goes after a dash or slash inside a word, not after one that stands before it', () => {
    expect(breakText('ekoizpena–salmenta', 10)).toEqual(['ekoizpena–', 'salmenta'])
    expect(breakText('aaaa –5 b', 6)).toEqual(['aaaa ', '–5 b'])
  })

  test('R60: never ends a line with a hyphen, which readers of PDFs would drop', () => {
    expect(breakText('online banaketa-enpresa', 16)).toEqual(['online ', 'banaketa-enpresa'])
    expect(breakText('komisio-taldea', 8)).toEqual(['komisio', '-taldea'])
  })

  test('does not part what a no-break space joins', () => {
    expect(breakText('aaa %\u00A05', 6)).toEqual(['aaa ', '%\u00A05'])
  })

  test('breaks a word wider than the line between graphemes', () => {
    expect(breakText('დივერსიფიცირებული', 6)).toEqual(['დივერს', 'იფიცირ', 'ებული'])
    expect(breakText('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2)).toEqual(['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'])
  })

  test('goes on over a change of weight inside a word', () => {
    const typesetter = makeTypesetter(chain, (run) => run.length)
    const text = measureText(
      [
        { text: 'aa b', weight: 'regular' },
        { text: 'old', weight: 'bold' },
      ],
      typesetter,
    )
    const lines = breakLines(text, 5, typesetter).map((line) => line.runs.map((run) => [run.text, run.font]))
    expect(lines).toEqual([
      [['aa ', 'text']],
      [
        ['b', 'text'],
        ['old', 'textBold'],
      ],
    ])
  })

  test('never overflows and never loses a letter', () => {
    const letters = fc.constantFrom('a', 'ღ', 'ş', ' ', '-', '\n', '👍🏽', '/', 'İ')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 80 }), fc.integer({ min: 1, max: 12 }), (parts, width) => {
        const text = parts.join('')
        const lines = breakText(text, width)
        expect(lines.join('')).toBe(text.replaceAll('\n', ''))
        for (const line of lines) expect(splitGraphemes(line.trimEnd()).length).toBeLessThanOrEqual(width)
      }),
    )
  })
})
