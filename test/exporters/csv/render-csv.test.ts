import { parse } from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Canvas, listNotes, PARKING, type PlaceId } from '../../../src/domain/canvas'
import { buildExample } from '../../../src/domain/example/build-example'
import { readGuardedCell } from '../../../src/domain/guarded-cell'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { languages } from '../../../src/domain/language'
import { normaliseText } from '../../../src/domain/normal-text'
import { completeDetails } from '../../../src/domain/relationships/relationship-details'
import { withoutConfidential } from '../../../src/domain/without-confidential'
import { cleanText } from '../../../src/exporters/clean-text'
import { csvExporter } from '../../../src/exporters/csv/csv-exporter'
import type { ExportRequest } from '../../../src/exporters/exporter'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { readForeign } from '../../../src/importers/foreign/read-foreign'
import { hostileTexts } from '../../fixtures/hostile/texts'
import { drawCanvas } from '../../support/canvas-text'
import { makeExportRequest, startTextsInNode } from '../../support/export-pdf'
import { drawFullFounder, secrets } from '../../support/founder'
import { writeCanvasDown } from '../../support/pdf-canvases'

beforeAll(startTextsInNode)

async function exportCsv(canvas: Canvas, more: Partial<ExportRequest> = {}): Promise<string> {
  const render = await csvExporter.load()
  const result = await render(makeExportRequest(canvas, more))
  if (!result.ok) throw new Error(result.failure.type)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await result.value.arrayBuffer())
}

/** The notes by place as our own importer reads them from the file. */
async function readNotes(canvas: Canvas): Promise<readonly (readonly string[])[]> {
  const result = await readForeign(new File([await exportCsv(canvas)], 'canvas.csv'))
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  const { notes } = result.value
  return places.map((place) => notes.filter((note) => note.place === place).map(({ text }) => text))
}

function listWritten(canvas: Canvas): readonly (readonly string[])[] {
  return places.map((place) => listNotes(canvas, place).map(({ text }) => text))
}

const places: readonly PlaceId[] = [...businessModel.fillingOrder, PARKING]

/** The rows below the heading by the names of their columns. */
function readRows(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true })
  expect(errors).toEqual([])
  return data
}

describe.each(languages)('the notes as CSV in %s', (language) => {
  test('R94: have a row each, block by block, with a heading in the language', async () => {
    const canvas = buildExample('example', language, await loadExampleWords(language))
    const text = await exportCsv(canvas)
    expect(text.startsWith('\ufeff"')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    const rows = readRows(text)
    const notes = businessModel.fillingOrder.flatMap((block) => listNotes(canvas, block))
    const [, noteColumn = '', descriptionColumn = ''] = Object.keys(rows[0] ?? {})
    expect(rows.map((row) => row[noteColumn])).toEqual(notes.map((note) => note.text))
    expect(rows.map((row) => row[descriptionColumn])).toEqual(notes.map((note) => note.description))
  })
})

describe.each(languages)('the notes as CSV, read again, in %s', (language) => {
  test('R94: are the same notes in the same blocks', async () => {
    const words = await loadExampleWords(language)
    const canvas = buildExample('example', language, words)
    expect(await readNotes(canvas)).toEqual(listWritten(canvas))
  })
})

describe('hostile notes as CSV, read again', () => {
  test('are the texts they were', async () => {
    const texts = hostileTexts
      .map(normaliseText)
      .map(cleanText)
      .filter((text) => text.trim() === text && /^[^\n\r\u2028\u2029\v\f\u0085]+$/.test(text))
    expect(texts.length).toBeGreaterThan(60)
    const canvas = writeCanvasDown({
      notes: { channels: texts, keyPartners: ['-baker'], [PARKING]: ['=later'] },
    })
    expect(await readNotes(canvas)).toEqual(listWritten(canvas))
  })
})

describe('the notes as CSV', () => {
  test('tell kinds, segments, details and links', async () => {
    const drawn = drawCanvas(`
      Customer Segments: students, teachers
      Customer Relationships: lessons [relationship.personalAssistance]
      Parking place: later
      lessons -> students
      teachers -> lessons
    `)
    const lessons = drawn.notesById.get('lessons')
    if (!lessons) throw new Error('there are no lessons')
    const relationship = completeDetails({
      helper: 'tutor',
      status: { state: 'established', since: '2025-01-15' },
      cost: { type: 'amount', amount: 1200.5, period: 'month' },
    })
    const notesById = new Map(drawn.notesById).set('lessons', {
      ...lessons,
      colour: 'blue',
      isAddition: true,
      relationship,
    })
    const rows = readRows(await exportCsv({ ...drawn, notesById }))
    expect(rows.map((row) => [row.Block, row.Note])).toEqual([
      ['Customer Segments', 'students'],
      ['Customer Segments', 'teachers'],
      ['Customer Relationships', 'lessons'],
      ['Parking place', 'later'],
    ])
    expect(rows[2]).toMatchObject({
      Colour: 'Blue',
      Kinds: 'personal assistance',
      Segments: 'students; teachers',
      Addition: 'yes',
      Status: 'established, since 15 January 2025',
      Cost: '€1,200.50 per month',
      'Who helps': 'tutor',
      'Linked with': 'students; teachers',
      'Number of links': '2',
    })
  })

  test('run nothing in a spreadsheet, and give back every text', async () => {
    const canvas = writeCanvasDown({ notes: { channels: [...hostileTexts] } })
    const text = await exportCsv(canvas)
    const cells = readRows(text).map((row) => row.Note ?? '')
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
    const readable = hostileTexts.map(cleanText)
    expect(cells.map(readGuardedCell)).toEqual(readable)
  })

  test('R54, R85: hold nothing confidential once it was taken out', async () => {
    expect(await exportCsv(drawFullFounder())).toContain(secrets.note)
    const text = await exportCsv(withoutConfidential(drawFullFounder()))
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret)
  })

  test('are parted as spreadsheets expect it where the language is spoken', async () => {
    const canvas = writeCanvasDown({ notes: { channels: ['shop'] } })
    expect(await exportCsv(canvas)).toContain('"Block","Note"')
    expect(await exportCsv(canvas, { language: 'tr' })).toContain('"Blok";"Not"')
  })
})
