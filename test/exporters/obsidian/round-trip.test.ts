import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Canvas, listNotes, PARKING, type PlaceId } from '../../../src/domain/canvas'
import { buildExample } from '../../../src/domain/example/build-example'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { languages } from '../../../src/domain/language'
import { obsidianExporter } from '../../../src/exporters/obsidian/obsidian-exporter'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { loadTexts } from '../../../src/i18n/texts'
import type { ForeignCanvas } from '../../../src/importers/foreign/foreign-canvas'
import { readTextCanvas } from '../../../src/importers/foreign/text/text-reader'
import { parseRichText } from '../../../src/rich-text/parse-rich-text'
import { toPlainText } from '../../../src/rich-text/plain-text'
import { startTextsInNode } from '../../support/export-pdf'
import { drawFullFounder } from '../../support/founder'
import { writeCanvasDown } from '../../support/pdf-canvases'
import { exportText } from '../../support/read-markdown'
import { squeeze } from '../../support/read-pdf'

beforeAll(startTextsInNode)

const places: readonly PlaceId[] = [...businessModel.fillingOrder, PARKING]

async function takeAwayAndRead(canvas: Canvas): Promise<ForeignCanvas> {
  const result = readTextCanvas(await exportText(obsidianExporter, canvas), 'x.canvas.md')
  if (!result?.ok) throw new Error(JSON.stringify(result))
  return result.value
}

/** The words of a description; how its lists are marked is a matter of taste. */
function readDescription(description = ''): string {
  return squeeze(toPlainText(parseRichText(description))).replace(/•|\d+\./g, '')
}

describe('the canvas as Markdown', () => {
  test.each(languages)('R15, R94: comes back with the notes of the example in %s', async (language) => {
    const canvas = buildExample('example', language, await loadExampleWords(language))
    const back = await takeAwayAndRead(canvas)
    expect([back.title, back.pitch, back.language]).toEqual([canvas.title, canvas.pitch, language])
    expect(back.remarks).toEqual([])
    for (const place of places) {
      const notes = back.notes.filter((note) => note.place === place)
      const before = listNotes(canvas, place)
      expect(notes.map(({ text }) => text)).toEqual(before.map(({ text }) => text))
      expect(notes.map(({ description }) => readDescription(description))).toEqual(
        before.map(({ description }) => readDescription(description)),
      )
    }
  })

  test('has exactly a heading per block and a bullet per note', async () => {
    const canvas = writeCanvasDown({
      title: 'Shop',
      pitch: 'We sell.',
      notes: {
        channels: ['a shop', { text: 'two\nlines', description: 'More **of** it.\n\n- one\n- two' }],
        parking: ['later'],
      },
    })
    const source = await exportText(obsidianExporter, canvas)
    const t = await loadTexts('en', ['blocks'])
    const heading = (id: PlaceId) => `## ${t(`blocks:${id}`)}`
    expect(source.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# Shop',
      ...places.map(heading),
    ])
    expect(source.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- a shop',
      '- two\\',
      '- later',
    ])
    expect(source).toContain('- two\\\n  lines\n\n  More **of** it.\n\n  - one\n  - two')
    const back = await takeAwayAndRead(canvas)
    expect(back.notes.map(({ text, place }) => [place, text])).toEqual([
      ['channels', 'a shop'],
      ['channels', 'two\nlines'],
      [PARKING, 'later'],
    ])
  })

  test('R17: names the blocks in the language that is asked for', async () => {
    const source = await exportText(obsidianExporter, drawFullFounder(), { language: 'ka' })
    expect(source).toContain(`## ${(await loadTexts('ka', ['blocks']))('blocks:customerSegments')}`)
  })

  test('R94: keeps whatever is typed as a note', async () => {
    const words = fc.string({
      unit: fc.constantFrom(...'ab 1.-+*_#>[]()!`~|\\<>&:=$%^"\'{}/'),
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(words, async (typed) => {
        const text = typed.trim() || 'x'
        const back = await takeAwayAndRead(
          writeCanvasDown({ title: 'T', notes: { channels: [text, 'last'] } }),
        )
        expect(back.notes.map((note) => note.text)).toEqual([text, 'last'])
      }),
      { numRuns: 300 },
    )
  })
})
