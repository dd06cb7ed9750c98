import { beforeAll, describe, expect, test } from 'vitest'
import { buildExample } from '../../../src/domain/example/build-example'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { languages } from '../../../src/domain/language'
import { normaliseText } from '../../../src/domain/normal-text'
import { cleanText } from '../../../src/exporters/clean-text'
import { markdownExporter } from '../../../src/exporters/markdown/markdown-exporter'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { loadTexts } from '../../../src/i18n/texts'
import { hostileTexts } from '../../fixtures/hostile/texts'
import { makeExportRequest, startTextsInNode } from '../../support/export-pdf'
import { drawFullFounder } from '../../support/founder'
import { writeCanvasDown } from '../../support/pdf-canvases'
import { exportText, readMarkdown } from '../../support/read-markdown'
import { squeeze } from '../../support/read-pdf'
import { listReportWords } from '../../support/report-texts'

beforeAll(startTextsInNode)

/** One text after another: several texts of a cell stand in one, with semicolons between them. */
function join(texts: readonly string[]): string {
  return texts.map((text) => squeeze(text).replaceAll(';', '')).join('')
}

describe.each(languages)('the report as Markdown in %s', (language) => {
  test('R15, R94: has every word of the example in its order, under the headings of the blocks', async () => {
    const canvas = buildExample('example', language, await loadExampleWords(language))
    const { texts, headings, tables, types } = readMarkdown(await exportText(markdownExporter, canvas))
    const words = await listReportWords(canvas, language, makeExportRequest(canvas).now)
    expect(join(texts)).toBe(join(words))
    expect(headings[0]).toEqual({ depth: 1, text: canvas.title })
    const t = await loadTexts(language, ['blocks'])
    const blocks = businessModel.fillingOrder.map((id) => t(`blocks:${id}`))
    const sections = headings.filter(({ depth }) => depth === 2).map(({ text }) => text)
    expect(sections.filter((text) => blocks.includes(text))).toEqual(blocks)
    expect(tables.length).toBeGreaterThanOrEqual(2)
    for (const rows of tables) expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    expect([...types].sort()).toEqual(
      [
        'break',
        'heading',
        'list',
        'listItem',
        'paragraph',
        'root',
        'strong',
        'table',
        'tableCell',
        'tableRow',
        'text',
      ].filter((type) => type !== 'break' || types.has('break')),
    )
  })

  test('R94: has every word of a full canvas', async () => {
    const canvas = drawFullFounder()
    const { texts } = readMarkdown(await exportText(markdownExporter, canvas, { language }))
    const words = await listReportWords(canvas, language, makeExportRequest(canvas).now)
    expect(join(texts)).toBe(join(words))
  })
})

describe('the report as Markdown', () => {
  test('R15: keeps the lists of a description, their numbers, their depth and bold', async () => {
    const description = 'First\n\n3. **three** things\n4. four\n   - inner'
    const canvas = writeCanvasDown({ notes: { channels: [{ text: 'Shop', description }] } })
    expect(await exportText(markdownExporter, canvas)).toContain(
      ['- **Shop**', '', '  First', '', '  3. **three** things', '  4. four', '     - inner'].join('\n'),
    )
  })

  test('has every hostile text as the text it is: no markup, no address, no formula', async () => {
    // What makes a list or bold in a description is read there; everywhere else it is text.
    const texts = hostileTexts.map(normaliseText).filter((text) => text.length < 3000)
    const canvas = {
      ...writeCanvasDown({
        title: texts.join(' '),
        pitch: texts.join('\n'),
        author: texts.join(' '),
        notes: { channels: texts.map((text) => ({ text, description: text, kinds: [text] })) },
        answers: { 'channels.q1': texts.join('\n') },
      }),
      linksById: new Map(
        texts.map((label, index) => [
          label,
          { id: label, from: `channels-${index}`, to: 'channels-0', label },
        ]),
      ),
    }
    const source = await exportText(markdownExporter, canvas)
    const { texts: read, types } = readMarkdown(source)
    const words = await listReportWords(canvas, 'en', makeExportRequest(canvas).now)
    expect(join(read)).toBe(join(words.map(cleanText)))
    for (const type of [
      'html',
      'link',
      'image',
      'code',
      'inlineCode',
      'blockquote',
      'emphasis',
      'definition',
    ]) {
      expect(types.has(type), type).toBe(false)
    }
    expect(source).not.toMatch(/\p{Cc}(?<![\n\t])/u)
  })

  test('escapes what programs take for a mark beyond CommonMark', async () => {
    const text = '~~struck~~ $x$ ==bright== %%hidden%% #tag [[page]] ^id'
    const source = await exportText(markdownExporter, writeCanvasDown({ notes: { channels: [text] } }))
    expect(source).toContain(
      '**\\~\\~struck\\~\\~ \\$x\\$ =\\=bright=\\= %\\%hidden%\\% \\#tag \\[\\[page]] \\^id**',
    )
  })

  test('makes no table of lines that only look like one', async () => {
    const answer = 'a | b\n--- | ---\n\n| c | d\n|---|---|\n| e | f |'
    const canvas = writeCanvasDown({ answers: { 'channels.q1': answer } })
    const { tables, texts } = readMarkdown(await exportText(markdownExporter, canvas))
    expect(tables).toEqual([])
    expect(join(texts)).toContain(squeeze(answer))
  })

  test('is called off before it is written', async () => {
    const render = await markdownExporter.load()
    const signal = AbortSignal.abort()
    expect(await render(makeExportRequest(drawFullFounder(), { signal }))).toEqual({
      ok: false,
      failure: { type: 'cancelled' },
    })
  })
})
