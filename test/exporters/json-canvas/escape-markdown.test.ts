import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { escapeMarkdown, escapeRichText } from '../../../src/exporters/json-canvas/escape-markdown'
import { hostileTexts } from '../../fixtures/hostile/texts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

/** What a Markdown program shows of a text: its words, and every kind of mark that it took for one. */
function show(markdown: string): { readonly text: string; readonly types: readonly string[] } {
  const types = new Set<string>()
  const read = (node: Node): string => {
    types.add(node.type)
    if (node.type === 'break') return '\n'
    return node.value ?? (node.children ?? []).map(read).join('')
  }
  const text = read(fromMarkdown(markdown))
  return { text, types: [...types].filter((type) => !['root', 'paragraph', 'text', 'break'].includes(type)) }
}

describe('a text as Markdown', () => {
  test('is shown as it was typed, whatever it is', () => {
    const texts = hostileTexts
      .map((text) => text.trim().replaceAll('\0', ''))
      .filter((text) => text !== '' && !/^\s|\s$|\n\s|\s\n|\t/m.test(text))
    expect(texts.length).toBeGreaterThan(70)
    for (const text of texts) expect(show(escapeMarkdown(text))).toEqual({ text, types: [] })
  })

  test.each([
    '- a',
    '+ a',
    '1. a',
    '12) a',
    '# a',
    '> a',
    '---',
    '===',
    '```',
    '[[page]]',
    '==high==',
    '%%x%%',
    '$x$',
  ])('is no mark: %s', (text) => expect(show(escapeMarkdown(text))).toEqual({ text, types: [] }))

  test('is no link, neither in Obsidian nor elsewhere', () => {
    expect(escapeMarkdown('https://hostile.example/a www.hostile.example me@hostile.example')).toBe(
      'https\\://hostile.example/a www\\.hostile.example me\\@hostile.example',
    )
  })

  test('keeps its lines together in one paragraph', () => {
    expect(escapeMarkdown('one\ntwo')).toBe('one\\\ntwo')
  })
})

describe('a description as Markdown', () => {
  test('keeps its bold, its lists and its paragraphs, and escapes the rest', () => {
    expect(escapeRichText('**Who** #1\n\n- a\n- **b**\n\n3. c\n4. d')).toBe(
      '**Who** \\#1\n\n- a\n- **b**\n\n3. c\n4. d',
    )
  })
})
