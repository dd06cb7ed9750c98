import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCanvas } from '../../src/document/read-canvas'
import { openSchema } from '../../src/document/schema'
import { writeCanvas } from '../../src/document/write-canvas'
import type { Canvas } from '../../src/domain/canvas'
import { listHints } from '../../src/domain/checks/list-hints'
import { compareCanvases } from '../../src/domain/compare/compare-canvases'
import { businessModel } from '../../src/domain/kinds/business-model'
import { type OwnKind, toCanvasKind } from '../../src/domain/kinds/own-kind'
import { languages } from '../../src/domain/language'
import type { ExporterId } from '../../src/exporters/exporter'
import { exporters } from '../../src/exporters/index'
import { makeExportRequest, startTextsInNode } from '../support/export-pdf'
import { fillKind } from '../support/kind-canvases'
import { loadFontFile } from '../support/load-font-file'
import { courseKind } from '../support/own-kinds'
import { readPdf, squeeze } from '../support/read-pdf'
import { takeAwayAndBringBack } from '../support/take-away'

beforeAll(startTextsInNode)

function fillOwn(ownKind: OwnKind, language: Canvas['contentLanguage'] = ownKind.language): Canvas {
  return { ...fillKind(toCanvasKind(ownKind), language), ownKind }
}

async function exportAs(id: ExporterId, canvas: Canvas): Promise<Uint8Array<ArrayBuffer>> {
  const render = await exporters.find((each) => each.id === id)?.load()
  const result = await render?.(makeExportRequest(canvas, { fonts: loadFontFile }))
  if (!result?.ok) throw new Error(`no ${id}`)
  return new Uint8Array(await result.value.arrayBuffer())
}

async function exportText(id: ExporterId, canvas: Canvas): Promise<string> {
  const bytes = await exportAs(id, canvas)
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const files = isZip ? Object.values(unzipSync(bytes)).map((file) => strFromU8(file)) : [strFromU8(bytes)]
  const text = files.join('\n').replace(/<[^>]*>/g, '')
  return squeeze(text.replaceAll('&amp;', '&'))
}

/** Picture exporters have readers of their own, and PNG needs a browser. */
const writers = exporters
  .map(({ id }) => id)
  .filter((id) => !['pdf', 'svg', 'png', 'figures', 'storyPdf'].includes(id))

const names = courseKind.blocks.map(({ name }) => squeeze(name))

describe('a canvas of one’s own kind', () => {
  test.each(writers)('R92, R94: goes out as %s with the names of its file and every note', async (id) => {
    const canvas = fillOwn(courseKind)
    const text = await exportText(id, canvas)
    const notes = [...canvas.notesById.values()].map((note) => squeeze(note.text))
    expect([...(id === 'csv' ? [] : names), ...notes].filter((wanted) => !text.includes(wanted))).toEqual([])
  })

  test.each(languages)(
    'R92: goes out as PDF, steps and SVG in %s with the names of its file',
    async (language) => {
      const canvas = fillOwn(courseKind, language)
      const { pages } = await readPdf(await exportAs('pdf', canvas))
      const pdf = squeeze(pages.join(''))
      const questions = courseKind.blocks.flatMap(({ questions: asked = [] }) =>
        asked.map(({ text }) => text),
      )
      const plain = questions.filter((text) => !text.includes('$t')).map(squeeze)
      const notes = [...canvas.notesById.values()].map((note) => squeeze(note.text))
      expect([...names, ...plain, ...notes].filter((wanted) => !pdf.includes(wanted))).toEqual([])
      const story = squeeze((await readPdf(await exportAs('storyPdf', canvas))).pages.join(''))
      expect(names.filter((name) => !story.includes(name))).toEqual([])
      expect((await exportAs('svg', canvas)).length).toBeGreaterThan(1000)
    },
  )

  test('R94: says what its author wrote, and puts no other text into it', async () => {
    const text = await exportText('markdown', fillOwn(courseKind))
    expect(text).toContain(squeeze('Hangi konular?'))
    expect(text).toMatch(/\{ ?\{x\}\}/)
    expect(text).toMatch(/\$ ?t\(board:addNote\)/)
  })

  test('R94: whose author renewed the names is written with the new ones', async () => {
    await exportText('markdown', fillOwn(courseKind))
    const renewed = {
      ...courseKind,
      blocks: courseKind.blocks.map((block) => ({ ...block, name: `Yeni ${block.id}` })),
    }
    const text = await exportText('markdown', fillOwn(renewed))
    expect(text).toContain(squeeze('Yeni butce'))
    expect(text).not.toContain(squeeze('Bütçe'))
  })

  test('R92: of sixty blocks with long names goes out as PDF and PPTX', async () => {
    const blocks = Array.from({ length: 60 }, (_, index) => ({
      id: `b${index}`,
      name: `${index} ურთიერთდამოკიდებულებების განსაკუთრებულად გრძელი დასახელება`,
      area: { column: 1 + (index % 10), columnSpan: 1, row: 1 + Math.floor(index / 10), rowSpan: 1 },
    }))
    const kind: OwnKind = {
      id: 'many',
      version: 1,
      name: 'Many',
      language: 'ka',
      grid: { columns: 10, rows: 6 },
      blocks,
    }
    const canvas = fillOwn(kind)
    const { pages } = await readPdf(await exportAs('pdf', canvas))
    const pdf = squeeze(pages.join(''))
    const notes = [...canvas.notesById.values()].map((note) => squeeze(note.text))
    expect(notes.filter((note) => !pdf.includes(note))).toEqual([])
    expect((await exportAs('pptx', canvas)).length).toBeGreaterThan(1000)
  })

  test('R94: comes back from its file as it went, and is the same in its document', async () => {
    const canvas = fillOwn(courseKind)
    const back = await takeAwayAndBringBack(canvas)
    expect(back.ownKind).toEqual(courseKind)
    expect([...back.noteIdsByPlace.keys()]).toEqual([...canvas.noteIdsByPlace.keys()])
    expect(readCanvas(openSchema(writeCanvas(canvas)))).toEqual(canvas)
  })

  test('R46: is compared with itself without a difference, and with a business model without harm', () => {
    const canvas = fillOwn(courseKind)
    const fold = (text: string) => text
    expect(compareCanvases(canvas, canvas, fold).sections).toEqual([])
    expect(compareCanvases(fillKind(businessModel), canvas, fold).sections.length).toBeGreaterThan(1)
    expect(compareCanvases(canvas, fillKind(businessModel), fold).sections.length).toBeGreaterThan(1)
  })

  test('has hints about its own blocks only', () => {
    const own = new Set<string | undefined>(toCanvasKind(courseKind).blocks.map(({ id }) => id))
    const empty = { ...fillOwn(courseKind), notesById: new Map(), noteIdsByPlace: new Map() }
    const hints = [...listHints(fillOwn(courseKind), '2026-11-23'), ...listHints(empty, '2026-11-23')]
    expect(hints.filter(({ block }) => !own.has(block))).toEqual([])
  })
})

describe('a canvas whose own kind is damaged', () => {
  test('R94: has all its notes in the parking place, and gives them back with the kind', () => {
    const canvas = fillOwn(courseKind)
    const document = openSchema(writeCanvas(canvas))
    document.meta.set('ownKind', { ...courseKind, blocks: 'gone' })
    const read = readCanvas(document)
    expect(read.kind).toBe('own')
    expect(read.ownKind).toBeUndefined()
    expect([...read.noteIdsByPlace.keys()]).toEqual(['parking'])
    expect(read.notesById.size).toBe(canvas.notesById.size)
    document.meta.set('ownKind', courseKind)
    expect(readCanvas(document)).toEqual(canvas)
  })

  test('R94: comes back from its file with all its notes', async () => {
    const canvas = readLost()
    const back = await takeAwayAndBringBack(canvas)
    expect(back.kind).toBe('own')
    expect([...back.notesById.keys()].sort()).toEqual([...canvas.notesById.keys()].sort())
  })

  test.each(['markdown', 'docx', 'pptx', 'json'] as const)('R94: still goes out as %s', async (id) => {
    const canvas = readLost()
    const text = await exportText(id, canvas)
    const notes = [...canvas.notesById.values()].map((note) => squeeze(note.text))
    expect(notes.filter((note) => !text.includes(note))).toEqual([])
  })

  test('R94: still goes out as PDF', async () => {
    const { pages } = await readPdf(await exportAs('pdf', readLost()))
    expect(squeeze(pages.join(''))).toContain(squeeze('note own.kursTuvali-butce-1'))
  })

  function readLost(): Canvas {
    const document = openSchema(writeCanvas(fillOwn(courseKind)))
    document.meta.delete('ownKind')
    return readCanvas(document)
  }
})
