// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest'
import { normaliseText } from '../../../src/domain/normal-text'
import { cleanText } from '../../../src/exporters/clean-text'
import { docxExporter } from '../../../src/exporters/docx/docx-exporter'
import { hostileTexts } from '../../fixtures/hostile/texts'
import { makeExportRequest, startTextsInNode } from '../../support/export-pdf'
import { drawFullFounder } from '../../support/founder'
import { writeCanvasDown } from '../../support/pdf-canvases'
import { exportDocx, readDocx } from '../../support/read-docx'
import { squeeze } from '../../support/read-pdf'
import { listReportWords } from '../../support/report-texts'

beforeAll(startTextsInNode)

describe('writing a DOCX', () => {
  test('R15: keeps the lists of a description: numbers count from theirs, lists in lists stand deeper', async () => {
    const description = 'First\n\n3. three\n4. four\n   - inner\n\nthen\n\n1. one'
    const canvas = writeCanvasDown({ notes: { channels: [{ text: 'Shop', description }] } })
    const { paragraphs, parts } = readDocx(await exportDocx(canvas))
    const item = (text: string) => paragraphs.find((each) => each.text === text && !each.isInTable)
    expect(item('First')?.list).toBeUndefined()
    expect([item('Shop')?.level, item('three')?.level, item('inner')?.level]).toEqual([0, 1, 2])
    expect(item('four')?.list).toBe(item('three')?.list)
    expect(item('one')?.list).not.toBe(item('three')?.list)
    const numbering = parts.get('word/numbering.xml')
    const list = [...(numbering?.getElementsByTagName('w:num') ?? [])].find(
      (each) => each.getAttribute('w:numId') === item('three')?.list,
    )
    const starts = [...(list?.getElementsByTagName('w:startOverride') ?? [])]
    expect(starts[1]?.getAttribute('w:val')).toBe('3')
  })

  test('R17: says of fixed words that they are in another language, and gives Georgian a font', async () => {
    const canvas = drawFullFounder()
    const { paragraphs, language } = readDocx(await exportDocx(canvas, { language: 'ka' }))
    expect(language).toBe('en-GB')
    const runs = paragraphs.flatMap((each) => each.runs)
    const georgian = runs.filter(({ text }) => /\p{Script=Georgian}/u.test(text))
    expect(georgian.length).toBeGreaterThan(30)
    for (const { font } of georgian) expect(font).toBe('Sylfaen')
    const headings = paragraphs.filter(({ style, text }) => style === 'Heading2' && text !== canvas.title)
    const labels = paragraphs.filter(({ level }) => level === 1).flatMap(({ runs: [label] }) => label ?? [])
    expect(Math.min(headings.length, labels.length)).toBeGreaterThan(4)
    for (const run of [...headings.flatMap((each) => each.runs), ...labels])
      expect(run.language).toBe('ka-GE')
    const note = runs.find(({ text }) => text === 'market hall')
    expect([note?.language, note?.font]).toEqual(['', ''])
  })

  test('R94: has every word of a full canvas', async () => {
    const canvas = drawFullFounder()
    const words = await listReportWords(canvas, 'eu', makeExportRequest(canvas).now)
    const { paragraphs } = readDocx(await exportDocx(canvas, { language: 'eu' }))
    const written = paragraphs.map(({ text }) => squeeze(text)).filter((text) => text !== '')
    expect(written).toEqual(words.map(squeeze).filter((text) => text !== ''))
  })

  test('numbers the pages at their foot, on A4 whatever the paper of the sheet', async () => {
    const { parts } = readDocx(await exportDocx(drawFullFounder(), { paper: 'a3' }))
    const footer = parts.get('word/footer1.xml')?.documentElement.textContent ?? ''
    expect(footer).toContain('PAGE')
    expect(footer).toContain('NUMPAGES')
    const size = parts.get('word/document.xml')?.getElementsByTagName('w:pgSz')[0]
    expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['11906', '16838'])
  })

  test('spaces its lines by the size of their letters, so that a long title does not stand in itself', async () => {
    const { parts } = readDocx(await exportDocx(drawFullFounder()))
    const spacings = [...(parts.get('word/styles.xml')?.getElementsByTagName('w:spacing') ?? [])]
    const lined = spacings.filter((each) => each.hasAttribute('w:line'))
    expect(new Set(lined.map((each) => each.getAttribute('w:lineRule')))).toEqual(new Set(['auto']))
  })

  test('has every hostile text as text, in valid XML, and leads nowhere', async () => {
    const texts = [
      ...hostileTexts,
      '{default-bullet-numbering-0} {bullets-0} {numbers 1-1}',
      'half \uD83D char',
    ].map(normaliseText)
    const all = texts.join(' ')
    const canvas = {
      ...writeCanvasDown({
        title: all,
        pitch: all,
        author: all,
        notes: { channels: texts.map((text) => ({ text, description: text, kinds: [text] })) },
        motivations: texts.map((text) => ({ kind: 'motivation.acquisition' as const, text, why: text })),
      }),
      linksById: new Map(
        texts.map((label, index) => [
          label,
          { id: label, from: `channels-${index}`, to: 'channels-0', label },
        ]),
      ),
    }
    const { paragraphs, parts, tables, properties } = readDocx(await exportDocx(canvas))
    const words = await listReportWords(canvas, 'en', makeExportRequest(canvas).now)
    const written = paragraphs.map(({ text }) => squeeze(text)).filter((text) => text !== '')
    expect(written).toEqual(words.map((text) => squeeze(cleanText(text))).filter((text) => text !== ''))
    expect(properties.title).toBe(cleanText(all))
    expect(tables.length).toBeGreaterThan(0)
    const document = parts.get('word/document.xml')
    for (const tag of ['w:hyperlink', 'w:instrText', 'w:fldSimple', 'w:object', 'w:pict']) {
      expect(document?.getElementsByTagName(tag).length, tag).toBe(0)
    }
    const relations = [
      ...(parts.get('word/_rels/document.xml.rels')?.getElementsByTagName('Relationship') ?? []),
    ]
    expect(relations.filter((each) => each.getAttribute('TargetMode') === 'External')).toEqual([])
  })

  test('stops where it is called off, and tells how far it is', async () => {
    const render = await docxExporter.load()
    const controller = new AbortController()
    const called = render(makeExportRequest(drawFullFounder(), { signal: controller.signal }))
    controller.abort()
    expect(await called).toEqual({ ok: false, failure: { type: 'cancelled' } })
    const fractions: number[] = []
    const onProgress = (fraction: number) => fractions.push(fraction)
    const done = await render(makeExportRequest(drawFullFounder(), { onProgress }))
    expect(done.ok).toBe(true)
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
    expect([fractions[0], fractions.at(-1)]).toEqual([0, 1])
  })
})
