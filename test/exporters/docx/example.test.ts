// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { buildExample } from '../../../src/domain/example/build-example'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { languages } from '../../../src/domain/language'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { loadTexts } from '../../../src/i18n/texts'
import { makeExportRequest, startTextsInNode } from '../../support/export-pdf'
import { exportDocx, type ReadDocx, readDocx } from '../../support/read-docx'
import { squeeze } from '../../support/read-pdf'
import { listReportWords } from '../../support/report-texts'

beforeAll(startTextsInNode)

const tags = { en: 'en-GB', eu: 'eu-ES', ka: 'ka-GE', tr: 'tr-TR' } as const

describe.each(languages)('the worked example as a DOCX in %s', (language) => {
  let canvas: Canvas
  let bytes: Uint8Array
  let docx: ReadDocx
  beforeAll(async () => {
    canvas = buildExample('example', language, await loadExampleWords(language))
    bytes = await exportDocx(canvas)
    docx = readDocx(bytes)
  })

  test('R15, R94: has every word of the report in its order and no other', async () => {
    const words = await listReportWords(canvas, language, makeExportRequest(canvas).now)
    const written = docx.paragraphs.map(({ text }) => squeeze(text)).filter((text) => text !== '')
    expect(written).toEqual(words.map(squeeze).filter((text) => text !== ''))
    expect(bytes.length).toBeLessThan(60_000)
  })

  test('R15: begins with title and sentence, and has the blocks as headings', async () => {
    const t = await loadTexts(language, ['blocks', 'report'])
    const [title, pitch] = docx.paragraphs
    expect([title?.style, title?.text]).toEqual(['Heading1', canvas.title])
    expect(pitch?.text).toBe(canvas.pitch)
    const headings = (level: number) =>
      docx.paragraphs.filter(({ style }) => style === `Heading${level}`).map(({ text }) => text)
    expect(headings(1)).toHaveLength(1)
    const blocks = businessModel.fillingOrder.map((id) => t(`blocks:${id}`))
    expect(headings(2).filter((text) => blocks.includes(text))).toEqual(blocks)
    expect(headings(3)).toContain(t('report:motivations'))
  })

  test('R15: has notes as items of real lists, what is known of them one level deeper', () => {
    const items = docx.paragraphs.filter(({ list }) => list !== undefined)
    for (const { text } of canvas.notesById.values()) {
      expect(items).toContainEqual(expect.objectContaining({ text, level: 0 }))
    }
    expect(items.some(({ level }) => level === 1)).toBe(true)
    // A bullet is the document's affair, not a letter of the text.
    expect(items.filter(({ text }) => /^[•–▪]/.test(text))).toEqual([])
  })

  test('R06, R43: repeats the head of each table', () => {
    expect(docx.tables.length).toBeGreaterThanOrEqual(2)
    for (const { headRows, rows } of docx.tables) {
      expect(headRows).toBe(1)
      expect(rows.length).toBeGreaterThan(1)
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    }
  })

  test('R17: says its language, title and sentence, and has a font for its letters', () => {
    expect(docx.language).toBe(tags[language])
    expect(docx.properties).toEqual({ title: canvas.title, creator: canvas.author, subject: canvas.pitch })
    expect(docx.font).toBe(language === 'ka' ? 'Sylfaen' : 'Arial')
    expect(docx.paragraphs.flatMap(({ runs }) => runs.filter((run) => run.language))).toEqual([])
  })

  test('keeps ★ and bold', async () => {
    const { text } = await loadExampleWords(language)
    const bold = docx.paragraphs.flatMap(({ runs }) =>
      runs.filter((run) => run.isBold).map((run) => run.text),
    )
    for (const { title } of [text.personal, text.acquisition]) {
      expect(bold.some((words) => words.includes(title))).toBe(true)
    }
    expect(docx.paragraphs.some((each) => each.text.startsWith('★'))).toBe(true)
  })
})
