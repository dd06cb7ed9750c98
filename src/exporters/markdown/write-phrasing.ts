import type { Paragraph, PhrasingContent } from 'mdast'
import { cleanText } from '../clean-text'
import type { Span } from '../report/report-node'

/** Words with their weight as paragraphs: an empty line parts two, another line ending is a line break. */
export function writeParagraphs(spans: readonly Span[]): readonly Paragraph[] {
  const paragraphs: PhrasingContent[][] = [[]]
  for (const line of splitLines(spans)) {
    const words = writeLine(line)
    const last = paragraphs.at(-1) ?? []
    if (words.length === 0) paragraphs.push([])
    else last.push(...(last.length > 0 ? [{ type: 'break' } as const] : []), ...words)
  }
  return paragraphs.flatMap((children) =>
    children.length > 0 ? [{ type: 'paragraph', children } satisfies Paragraph] : [],
  )
}

/** The lines of a text one behind the other, with something between them; empty ones go. */
export function joinLines(spans: readonly Span[], between: PhrasingContent): PhrasingContent[] {
  const lines = splitLines(spans).map(writeLine)
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [between, ...line]))
}

function splitLines(spans: readonly Span[]): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]]
  for (const { text, weight } of spans) {
    for (const [index, piece] of cleanText(text).split('\n').entries()) {
      if (index > 0) lines.push([])
      lines.at(-1)?.push({ text: piece, weight })
    }
  }
  return lines
}

/** Blanks at the ends of a line mean nothing, and those at the ends of bold words keep its marks from being marks. */
function writeLine(spans: readonly Span[]): readonly PhrasingContent[] {
  const ink = trimEnds(spans.filter(({ text }) => text !== ''))
  return ink.flatMap(({ text, weight }): PhrasingContent[] => {
    if (weight === 'regular') return [{ type: 'text', value: text }]
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
    if (words === '') return [{ type: 'text', value: text }]
    return [
      ...writeBlank(before),
      { type: 'strong', children: [{ type: 'text', value: words }] },
      ...writeBlank(after),
    ]
  })
}

function writeBlank(value: string): readonly PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

function trimEnds(spans: readonly Span[]): readonly Span[] {
  const first = spans.findIndex(({ text }) => text.trim() !== '')
  if (first === -1) return []
  const last = spans.findLastIndex(({ text }) => text.trim() !== '')
  return spans.slice(first, last + 1).map((span, index, { length }) => {
    const start = index === 0 ? span.text.trimStart() : span.text
    return { ...span, text: index === length - 1 ? start.trimEnd() : start }
  })
}
