import { beforeAll, describe, expect, test } from 'vitest'
import { type Canvas, listNotes, PARKING, type PlaceId } from '../../../src/domain/canvas'
import { buildExample } from '../../../src/domain/example/build-example'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { languages } from '../../../src/domain/language'
import { normaliseText } from '../../../src/domain/normal-text'
import { withoutConfidential } from '../../../src/domain/without-confidential'
import { jsonCanvasExporter } from '../../../src/exporters/json-canvas/json-canvas-exporter'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { readForeign } from '../../../src/importers/foreign/read-foreign'
import { hostileTexts } from '../../fixtures/hostile/texts'
import { makeExportRequest, startTextsInNode } from '../../support/export-pdf'
import { drawFullFounder, secrets } from '../../support/founder'
import { writeCanvasDown } from '../../support/pdf-canvases'

beforeAll(startTextsInNode)

interface Node {
  readonly id: string
  readonly type: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly label?: string
  readonly text?: string
  readonly color?: string
}

interface Plane {
  readonly nodes: readonly Node[]
  readonly edges: readonly {
    readonly id: string
    readonly fromNode: string
    readonly toNode: string
    readonly label?: string
  }[]
}

async function exportText(canvas: Canvas): Promise<string> {
  const render = await jsonCanvasExporter.load()
  const result = await render(makeExportRequest(canvas))
  if (!result.ok) throw new Error(result.failure.type)
  return result.value.text()
}

async function exportPlane(canvas: Canvas): Promise<Plane> {
  return JSON.parse(await exportText(canvas))
}

/** The canvas as its own importer understands it again: notes by place in order, links by texts. */
async function bringBack(canvas: Canvas) {
  const result = await readForeign(new File([await exportText(canvas)], 'another name.canvas'))
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  const { notes, links, format, title, pitch } = result.value
  const textByKey = new Map(notes.map(({ key, text }) => [key, text]))
  return {
    format,
    title,
    pitch,
    notes: places.map((place) =>
      notes
        .filter((note) => note.place === place && note.heading !== 'Motivations')
        .map(({ text, description = '', colour = 'plain' }) => ({ text, description, colour })),
    ),
    links: links.map(({ from, to, label = '' }) => [textByKey.get(from), textByKey.get(to), label]),
  }
}

const places: readonly PlaceId[] = [...businessModel.fillingOrder, PARKING]

function listWritten(canvas: Canvas) {
  return places.map((place) =>
    listNotes(canvas, place).map(({ text, description, colour }) => ({ text, description, colour })),
  )
}

function contains(outer: Node, inner: Node): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

describe.each(languages)('the worked example as JSON Canvas in %s', (language) => {
  test('R94: comes back with every note in its block, and every link with what it means', async () => {
    const canvas = buildExample('example', language, await loadExampleWords(language))
    const back = await bringBack(canvas)
    expect(back.format).toBe('jsonCanvas')
    const written = listWritten(canvas)
    expect(back.notes.slice(0, 9)).toEqual(written.slice(0, 9))
    const named = (id: string) => canvas.notesById.get(id)?.text
    const links = [...canvas.linksById.values()].filter(({ from, to }) => named(from) && named(to))
    expect(links.length).toBeGreaterThan(10)
    const told = back.links.map(String)
    for (const { from, to, label } of links) expect(told).toContain(String([named(from), named(to), label]))
  })
})

describe('a canvas as JSON Canvas', () => {
  test('keeps to the format: whole numbers, known types, edges between nodes that are there', async () => {
    const plane = await exportPlane(drawFullFounder())
    const ids = plane.nodes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { type, x, y, width, height, color = '1', label, text } of plane.nodes) {
      for (const number of [x, y, width, height]) expect(Number.isSafeInteger(number)).toBe(true)
      expect([typeof label, typeof text]).toEqual(
        type === 'group' ? ['string', 'undefined'] : ['undefined', 'string'],
      )
      expect(['group', 'text']).toContain(type)
      expect(color).toMatch(/^[1-6]$/)
    }
    expect(plane.edges.length).toBeGreaterThan(3)
    for (const { fromNode, toNode } of plane.edges) {
      expect(ids).toContain(fromNode)
      expect(ids).toContain(toNode)
    }
  })

  test('has the blocks where the sheet has them, with room for every card', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `partner ${index}`)
    const plane = await exportPlane(writeCanvasDown({ notes: { keyPartners: many, costStructure: many } }))
    const group = (label: string) => plane.nodes.find((node) => node.type === 'group' && node.label === label)
    const [partners, costs, revenue] = ['Key Partners', 'Cost Structure', 'Revenue Streams'].map(group)
    if (!partners || !costs || !revenue) throw new Error('a block is missing')
    expect(costs.y).toBeGreaterThan(partners.y + partners.height)
    expect(revenue.y).toBe(costs.y)
    expect(revenue.x).toBeGreaterThan(costs.x + costs.width)
    const cards = plane.nodes.filter(({ type }) => type === 'text')
    expect(cards).toHaveLength(60)
    for (const card of cards) expect([partners, costs].filter((each) => contains(each, card))).toHaveLength(1)
    expect(
      plane.nodes.filter((node) => node.type === 'group' && !contains(plane.nodes[0] ?? node, node)),
    ).toEqual([])
  })

  test('R94: comes back with parked notes, colours, lines and descriptions', async () => {
    const canvas = writeCanvasDown({
      title: 'Field kitchen',
      pitch: 'We cook – outdoors.',
      notes: {
        keyResources: ['Key Resources', 'Channels', 'Revenue 2'],
        channels: [{ text: 'shop\nin town', colour: 'rose', description: 'Open **daily**\n\n- one\n- two' }],
        keyPartners: [{ text: 'baker', colour: 'violet' }],
        costStructure: Array.from({ length: 7 }, (_, index) => ({ text: `cost ${index}`, colour: 'plain' })),
        [PARKING]: [
          { text: 'later', colour: 'blue' },
          { text: 'much later', colour: 'green' },
        ],
      },
    })
    const back = await bringBack(canvas)
    expect(back.notes).toEqual(listWritten(canvas))
    expect([back.title, back.pitch]).toEqual(['Field kitchen', 'We cook – outdoors.'])
  })

  test('brings hostile texts back as the texts they are', async () => {
    const texts = hostileTexts
      .map(normaliseText)
      .filter((text) => text.trim() === text && /^[^\n\r\t]+$/.test(text))
    expect(texts.length).toBeGreaterThan(60)
    const canvas = writeCanvasDown({ notes: { channels: texts } })
    const back = await bringBack(canvas)
    expect(back.notes[places.indexOf('channels')]?.map(({ text }) => text)).toEqual(texts)
  })

  test('has the motivations beside it, with their links', async () => {
    const canvas = buildExample('example', 'en', await loadExampleWords('en'))
    const { nodes, edges } = await exportPlane(canvas)
    const around = nodes.find(({ label }) => label === 'Motivations')
    for (const { id } of canvas.motivationsById.values()) {
      const card = nodes.find((node) => node.id === id)
      expect(around && card && contains(around, card)).toBe(true)
    }
    expect(edges.filter(({ toNode }) => canvas.motivationsById.has(toNode)).length).toBeGreaterThan(0)
  })

  test('R54, R85: holds nothing confidential once it was taken out', async () => {
    expect(await exportText(drawFullFounder())).toContain(secrets.note)
    const text = await exportText(withoutConfidential(drawFullFounder()))
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret)
  })
})
