import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Canvas, listNotes, PARKING } from '../../../../src/domain/canvas'
import { businessModelBlocks } from '../../../../src/domain/kinds/block-ids'
import { cleanText } from '../../../../src/exporters/clean-text'
import { csvExporter } from '../../../../src/exporters/csv/csv-exporter'
import { textReaders } from '../../../../src/importers/foreign/text-readers'
import { hostileFileNames, hostileTexts } from '../../../fixtures/hostile/texts'
import { arbitraryCanvas } from '../../../support/arbitrary-canvas'
import { arbitraryText } from '../../../support/arbitrary-text'
import { startTextsInNode } from '../../../support/export-pdf'
import { exportText } from '../../../support/read-markdown'

beforeAll(startTextsInNode)

function read(text: string, fileName: string) {
  for (const reader of textReaders) {
    const result = reader(text, fileName)
    if (result) return result
  }
  throw new Error('nobody answered')
}

const pieces = [
  '# Channels\n',
  '## Customer Segments\n',
  '**Kanallar**\n',
  '1. Key Partners\n',
  'Kostuak: ',
  '- ',
  '    ',
  '\t• ',
  '| a | b |\n',
  '|---|---|\n',
  '<table><tr><td>',
  '</table>',
  '<ul><li>',
  '<!--',
  '-->',
  '```\n',
  '---\n',
  '===\n',
  '[x](y)',
  '![',
  '**',
  '\\',
  '&amp;',
  '\n',
  '\r\n',
  '"',
  ';',
  ',',
]

const arbitraryFile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), arbitraryText), { maxLength: 60 })
  .map((parts) => parts.join(''))

describe('reading any text', () => {
  test('R94: answers, whatever it is, and puts only notes with a text into places there are', () => {
    const places: readonly string[] = [...businessModelBlocks, PARKING]
    fc.assert(
      fc.property(arbitraryFile, fc.constantFrom('a.md', 'a.csv', 'a.txt', ''), (text, fileName) => {
        const result = read(text, fileName)
        if (!result.ok) return
        for (const { text: words, place } of result.value.notes) {
          expect(words).not.toBe('')
          expect(places).toContain(place)
        }
      }),
      { numRuns: 600 },
    )
  })

  test.each(hostileTexts)('R94: keeps a hostile text a text (%j)', (hostile) => {
    const result = read(`# Channels\n- ${hostile}\n# Key Partners\n- shops`, hostileFileNames[0] ?? '')
    expect(result.ok && result.value.notes.some(({ text }) => text === 'shops')).toBe(true)
  })

  test.each([
    '*',
    '[',
    '<',
    '`',
    '|',
    '>',
    '&',
    '![',
    '- ',
    '\\',
    '<table>',
    '<td>',
    '<b>',
    '</b>',
    '&nbsp;',
    '<!--',
    ',"',
    '(',
    '**a',
  ])('R94: comes to an end with a hundred thousand times %j', (piece) => {
    expect(read(`# Channels\n- a\n# Key Partners\n${piece.repeat(100_000)}`, 'a.md').ok).toBe(true)
    expect(read(piece.repeat(100_000), 'a.csv').ok).toBe(false)
  })
})

describe('a canvas that was taken away as a table of notes', () => {
  const places = [...businessModelBlocks, PARKING] as const

  /** Blanks around a cell go; control characters have no place in a file of text; a note may have a description alone. */
  const listTexts = (canvas: Canvas) =>
    places.map((place) =>
      listNotes(canvas, place)
        .map(({ text, description }) => cleanText(text).trim() || cleanText(description).trim())
        .filter((text) => text !== ''),
    )

  test('R94: comes back where its one block has a name that heads other texts too', () => {
    const result = read('Block,Note\nChannels,shop\nParking place,later\n', 'notes.csv')
    expect(result.ok && result.value.notes).toEqual([
      { text: 'shop', place: 'channels' },
      { text: 'later', place: PARKING },
    ])
  })

  test('R94: comes back with the same texts in each block', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCanvas, async (canvas) => {
        const before = listTexts(canvas)
        fc.pre(before.slice(0, -1).flat().length > 0)
        const result = read(await exportText(csvExporter, canvas), 'notes.csv')
        if (!result.ok) throw new Error(JSON.stringify(result.failure))
        const { notes } = result.value
        const after = places.map((place) => notes.filter((note) => note.place === place))
        expect(after.map((found) => found.map(({ text }) => text))).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })
})
