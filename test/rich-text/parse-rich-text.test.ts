import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRichText } from '../../src/rich-text/parse-rich-text'
import { toPlainText } from '../../src/rich-text/plain-text'
import type { RichBlock } from '../../src/rich-text/rich-text'

const paragraph = (...children: (string | readonly [string])[]): RichBlock => ({
  type: 'paragraph',
  children: children.map((child) => {
    if (child === '\n') return { type: 'break' }
    return typeof child === 'string' ? { type: 'text', text: child } : { type: 'bold', text: child[0] }
  }),
})

const list = (isOrdered: boolean, start: number, ...items: RichBlock[][]): RichBlock => ({
  type: 'list',
  isOrdered,
  start,
  items,
})

describe('reading a rich text', () => {
  test('finds paragraphs and keeps line breaks', () => {
    expect(parseRichText('one\ntwo\n\nthree')).toEqual([paragraph('one', '\n', 'two'), paragraph('three')])
    expect(parseRichText('')).toEqual([])
    expect(parseRichText('a\r\nb')).toEqual([paragraph('a', '\n', 'b')])
  })

  test('R18: finds bold and keeps ★ where the seed has it', () => {
    expect(parseRichText('★ **Bezero berriak** lortzea')).toEqual([
      paragraph('★ ', ['Bezero berriak'], ' lortzea'),
    ])
    expect(parseRichText('**გაყიდვების გაზრდა**\n**İki**')).toEqual([
      paragraph(['გაყიდვების გაზრდა'], '\n', ['İki']),
    ])
  })

  test('finds lists inside lists', () => {
    expect(parseRichText('- a\n- **b**\n  1. c\n  2. d\n\nend')).toEqual([
      list(false, 1, [paragraph('a')], [paragraph(['b']), list(true, 1, [paragraph('c')], [paragraph('d')])]),
      paragraph('end'),
    ])
  })

  test('counts an ordered list from its first number', () => {
    expect(parseRichText('3. x\n4. y')).toEqual([list(true, 3, [paragraph('x')], [paragraph('y')])])
    expect(toPlainText(parseRichText('21. yüzyıl'))).toBe('21. yüzyıl')
  })

  const foreign = [
    '# Heading',
    '<b>no</b> <script>alert(1)</script>',
    '<div onclick="x()">\nstill text\n</div>',
    '![](https://example.org/spy.png)',
    '[link](javascript:alert(1))',
    '[a]: https://example.org "t"',
    '<https://example.org>',
    '`code` and ``more``',
    '```js\nlet a = 1\n```',
    '    indented',
    '> quoted',
    'Title\n=====',
    '---',
    '* * *',
    '-',
    '| a | b |\n| - | - |',
    '*italic* and _this_ and __that__ and ***',
    '5 * 3 * 2, a_b_c, 2**3',
    '&amp; &copy; &#9733; \\* \\_',
    '~~gone~~',
    'a\\\nb',
  ]
  test.each(foreign)('leaves %j as it was typed', (source) => {
    expect(toPlainText(parseRichText(source)).trim()).toBe(source.trim())
  })

  test('finds bold inside marks that it leaves alone', () => {
    expect(parseRichText('*a **b** c*')).toEqual([paragraph('*a ', ['b'], ' c*')])
  })

  test('loses no letter of anything', () => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
    const pieces = fc.constantFrom(
      'a',
      'ღ',
      'ş',
      '★',
      '*',
      '**',
      '_',
      '- ',
      '1. ',
      '\n',
      '\n\n',
      ' ',
      '<',
      '>',
      '[',
      '](',
      '!',
      '`',
      '#',
      '\t',
      '&lt;',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const source = parts.join('')
        expect(letters(toPlainText(parseRichText(source)))).toBe(letters(source))
      }),
      { numRuns: 2000 },
    )
  })

  const hostile = {
    'lists in lists': '- '.repeat(20_000),
    'a list that goes in at every line': Array.from(
      { length: 400 },
      (_, depth) => `${'  '.repeat(depth)}- a`,
    ).join('\n'),
    stars: '*'.repeat(100_000),
    'stars and letters': '**a '.repeat(12_000),
    underscores: '_a_'.repeat(16_000),
    brackets: '['.repeat(50_000),
    'angle brackets': '<'.repeat(50_000),
    'a very long line': 'ა'.repeat(2_000_000),
    'many short lines': '- a\n'.repeat(12_000),
    quotes: '>'.repeat(50_000),
  }
  test.each(Object.entries(hostile))('bears %s', (_, source) => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length
    expect(letters(toPlainText(parseRichText(source)))).toBe(letters(source))
  })
})
