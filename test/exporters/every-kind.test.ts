import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCanvas } from '../../src/document/read-canvas'
import { openSchema } from '../../src/document/schema'
import { writeCanvas } from '../../src/document/write-canvas'
import type { Canvas } from '../../src/domain/canvas'
import { PARKING } from '../../src/domain/canvas'
import { listHints } from '../../src/domain/checks/list-hints'
import { compareCanvases } from '../../src/domain/compare/compare-canvases'
import { languages } from '../../src/domain/language'
import { summariseCanvas } from '../../src/domain/progress'
import { exporters } from '../../src/exporters/index'
import { exportPdf, makeExportRequest, startTextsInNode } from '../support/export-pdf'
import { exportSvg } from '../support/export-svg'
import { everyKind, fillKind } from '../support/kind-canvases'
import { readLocales } from '../support/locale-texts'
import { readPdf, squeeze } from '../support/read-pdf'
import { takeAwayAndBringBack } from '../support/take-away'

const locales = readLocales('locales')

beforeAll(startTextsInNode)

/** The ways out that write texts by themselves; PDF and pictures have readers of their own. */
const writers = exporters.filter(({ id }) => !['pdf', 'svg', 'png', 'figures', 'storyPdf'].includes(id))

async function exportText(id: (typeof exporters)[number]['id'], canvas: Canvas): Promise<string> {
  const exporter = exporters.find((each) => each.id === id)
  const render = await exporter?.load()
  const result = await render?.(makeExportRequest(canvas))
  if (!result?.ok) throw new Error(`no ${id}`)
  const bytes = new Uint8Array(await result.value.arrayBuffer())
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const files = isZip ? Object.values(unzipSync(bytes)).map((file) => strFromU8(file)) : [strFromU8(bytes)]
  return squeeze(
    files
      .join('\n')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&'),
  )
}

function nameBlocks({ contentLanguage, noteIdsByPlace }: Canvas): string[] {
  const names = locales[contentLanguage].get('blocks')
  return [...noteIdsByPlace.keys()].filter((id) => id !== PARKING).map((id) => squeeze(names?.get(id) ?? ''))
}

describe('two canvases of different kinds', () => {
  test('are compared in the blocks of both', () => {
    const [one, other] = everyKind
    if (!one || !other) throw new Error('no two kinds')
    const { sections } = compareCanvases(fillKind(one), fillKind(other), (text) => text)
    const compared = sections.map(({ section }) => section)
    for (const { id } of [...one.blocks, ...other.blocks]) {
      const isShared =
        one.blocks.some((block) => block.id === id) && other.blocks.some((block) => block.id === id)
      if (!isShared) expect(compared).toContain(id)
    }
  })
})

describe.each(everyKind)('a full canvas of the kind $id', (kind) => {
  test.each(writers.map(({ id }) => id))('goes out as %s with every block and note', async (id) => {
    const canvas = fillKind(kind, 'ka')
    const text = await exportText(id, canvas)
    // JSON and tables name blocks as they like; the notes are there in all of them.
    const names = id === 'json' || id === 'csv' ? [] : nameBlocks(canvas)
    const notes = [...canvas.notesById.values()].map((note) => squeeze(note.text))
    expect([...names, ...notes].filter((wanted) => !text.includes(wanted))).toEqual([])
  })

  test.each(languages)('goes out as PDF and SVG in %s with every block and note', async (language) => {
    const canvas = fillKind(kind, language)
    const { pages } = await readPdf(await exportPdf(canvas))
    const notes = [...canvas.notesById.values()].map((note) => squeeze(note.text))
    const wanted = [...nameBlocks(canvas), ...notes]
    const pdf = squeeze(pages.join(''))
    expect(wanted.filter((text) => !pdf.includes(text))).toEqual([])
    expect((await exportSvg(canvas)).length).toBeGreaterThan(1000)
  })

  test('comes back from its file as it went', async () => {
    const canvas = fillKind(kind)
    const { id: _id, ...back } = await takeAwayAndBringBack(canvas)
    const { id: _own, ...went } = canvas
    expect(back.kind).toBe(kind.id)
    expect(printNotes({ ...canvas, ...back })).toEqual(printNotes(canvas))
    expect(back.answersById).toEqual(went.answersById)
  })

  test('is the same in its document, and known to the list of canvases', () => {
    const canvas = fillKind(kind)
    const read = readCanvas(openSchema(writeCanvas(canvas)))
    expect(read).toEqual(canvas)
    expect(summariseCanvas(read)).toMatchObject({
      kind: kind.id,
      filledBlocks: kind.blocks.length,
      totalBlocks: kind.blocks.length,
    })
  })

  test('is compared block by block: with itself without a difference, with an empty one in each of its own', () => {
    const canvas = fillKind(kind)
    const fold = (text: string) => text
    expect(compareCanvases(canvas, canvas, fold).sections).toEqual([])
    const empty = { ...canvas, notesById: new Map(), noteIdsByPlace: new Map(), linksById: new Map() }
    const sections = compareCanvases(empty, canvas, fold).sections.map(({ section }) => section)
    expect(sections).toEqual([...kind.fillingOrder, PARKING])
  })

  test('has hints about its own blocks only', () => {
    const full = listHints(fillKind(kind), '2026-11-23')
    const empty = listHints(
      { ...fillKind(kind), notesById: new Map(), noteIdsByPlace: new Map() },
      '2026-11-23',
    )
    const own = new Set(kind.blocks.map(({ id }) => id))
    expect([...full, ...empty].filter(({ block }) => !own.has(block))).toEqual([])
    expect(empty.length).toBeGreaterThan(0)
    expect(empty.length).toBeLessThan(3)
  })
})

function printNotes({ notesById }: Canvas): string[] {
  return [...notesById.values()].map(({ text, place, kinds }) => `${place.block} ${text} ${kinds}`).sort()
}
