import { describe, expect, test } from 'vitest'
import { type Canvas, groupNotesByPlace, type Note } from '../../../src/domain/canvas'
import { makeEmptyCanvas } from '../../../src/domain/new-canvas'
import { jsonExporter } from '../../../src/exporters/json/json-exporter'

const now = new Date('2026-11-22T09:30:00Z')

async function exportText(canvas: Canvas): Promise<string> {
  const render = await jsonExporter.load()
  const request = { canvas, language: canvas.contentLanguage, now, paper: 'a4' as const }
  const result = await render({
    ...request,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  if (!result.ok) throw new Error(result.failure.type)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await result.value.arrayBuffer())
}

function makeNote(id: string, fields: Partial<Note> = {}): Note {
  const note = { id, text: id, description: '', colour: 'yellow', kinds: [], isAddition: false } as const
  return { ...note, place: { block: 'channels', order: 'a0' }, ...fields }
}

function makeCanvas(notes: readonly Note[], fields: Partial<Canvas> = {}): Canvas {
  return {
    ...makeEmptyCanvas('c1', 'businessModel', 'ka'),
    notesById: new Map(notes.map((note) => [note.id, note])),
    noteIdsByPlace: groupNotesByPlace(notes),
    ...fields,
  }
}

describe('a canvas as JSON', () => {
  test('shows the whole skeleton, even when the canvas is empty', async () => {
    expect(JSON.parse(await exportText(makeCanvas([])))).toEqual({
      $schema: 'harreman.schema.json',
      format: 'harreman',
      version: 2,
      exportedAt: '2026-11-22T09:30:00.000Z',
      canvas: {
        id: 'c1',
        kind: 'businessModel',
        title: '',
        pitch: '',
        contentLanguage: 'ka',
        author: '',
        blocks: {
          customerSegments: [],
          valuePropositions: [],
          channels: [],
          customerRelationships: [],
          revenueStreams: [],
          keyResources: [],
          keyActivities: [],
          keyPartners: [],
          costStructure: [],
        },
        parking: [],
        motivations: [],
        links: [],
        answers: {},
        currency: 'GEL',
      },
    })
  })

  test('R94: is indented UTF-8 without byte order mark, letters of all scripts as they are', async () => {
    const text = await exportText(makeCanvas([makeNote('n1', { text: 'ურთიერთობა ★ İş' })]))
    expect(text.startsWith('{\n  "$schema"')).toBe(true)
    expect(text.endsWith('}\n')).toBe(true)
    expect(text).toContain('"text": "ურთიერთობა ★ İş"')
  })

  test('R03: holds the language-neutral id of a category, whatever the content language', async () => {
    const note = makeNote('n1', { place: { block: 'customerRelationships', order: 'a0' } })
    const text = await exportText(makeCanvas([{ ...note, kinds: ['relationship.coCreation'] }]))
    expect(JSON.parse(text).canvas.blocks.customerRelationships).toEqual([
      { id: 'n1', text: 'n1', colour: 'yellow', kinds: ['relationship.coCreation'] },
    ])
  })

  test('R04: holds two channels with their kinds, in the order of the sheet', async () => {
    const shop = makeNote('n2', { kinds: ['channel.shop'], place: { block: 'channels', order: 'a0' } })
    const webShop = makeNote('n1', { kinds: ['channel.webShop'], place: { block: 'channels', order: 'a1' } })
    const file = JSON.parse(await exportText(makeCanvas([webShop, shop])))
    expect(file.canvas.blocks.channels.map((note: { kinds: string[] }) => note.kinds)).toEqual([
      ['channel.shop'],
      ['channel.webShop'],
    ])
  })

  test('is the same whatever order links, kinds and answers were made in', async () => {
    const notes = [makeNote('n1', { kinds: ['b', 'a'] }), makeNote('n2')]
    const links = [
      { id: 'l1', from: 'n1', to: 'n2', label: '' },
      { id: 'l2', from: 'n2', to: 'n1', label: '' },
    ]
    const answers: [string, string][] = [
      ['x.unknown', '1'],
      ['costStructure.q1', '2'],
      ['channels.q2', '3'],
    ]
    const one = makeCanvas(notes, {
      linksById: new Map(links.map((link) => [link.id, link])),
      answersById: new Map(answers),
    })
    const other = makeCanvas([makeNote('n2'), makeNote('n1', { kinds: ['a', 'b'] })], {
      linksById: new Map(links.toReversed().map((link) => [link.id, link])),
      answersById: new Map(answers.toReversed()),
    })
    const text = await exportText(one)
    expect(await exportText(other)).toBe(text)
    expect(Object.keys(JSON.parse(text).canvas.answers)).toEqual([
      'channels.q2',
      'costStructure.q1',
      'x.unknown',
    ])
  })

  test('leaves out a link that leads to nothing, as its own reader would refuse it', async () => {
    const link = { id: 'l1', from: 'n1', to: 'gone', label: '' }
    const text = await exportText(makeCanvas([makeNote('n1')], { linksById: new Map([['l1', link]]) }))
    expect(JSON.parse(text).canvas.links).toEqual([])
  })
})
