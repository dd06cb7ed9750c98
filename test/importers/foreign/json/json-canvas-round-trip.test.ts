import { describe, expect, test } from 'vitest'
import { type Canvas, listNotes, type PlaceId } from '../../../../src/domain/canvas'
import { businessModelBlocks } from '../../../../src/domain/kinds/block-ids'
import { languages } from '../../../../src/domain/language'
import { renderJsonCanvas } from '../../../../src/exporters/json-canvas/render-json-canvas'
import { buildForeignCanvas } from '../../../../src/importers/foreign/build-foreign-canvas'
import { readForeign } from '../../../../src/importers/foreign/read-foreign'
import { startTestTexts } from '../../../support/canvas-session'
import { drawCanvas } from '../../../support/canvas-text'

const drawn = drawCanvas(
  [
    'Customer Segments: students, teachers, öğrenciler',
    'Channels: shop, web page, მაღაზია, a, b, c, d',
    'Key Partners: bakery',
    'Parking place: an idea',
  ].join('\n'),
  { title: 'Meatchine', pitch: 'Meat at any hour – from a machine.' },
)

/** With everything that a card can carry, and texts that are full of marks. */
function makeCanvas(): Canvas {
  const [first, second, third] = [...drawn.notesById.values()]
  if (!first || !second || !third) throw new Error('too few notes')
  const changed = [
    {
      ...first,
      text: '- no list\n* at #all',
      description: '**Bold** words\n\n- one\n- two',
      colour: 'rose' as const,
    },
    { ...second, text: '[[x]] 1. `code` <b>', colour: 'plain' as const },
    { ...third, colour: 'violet' as const, description: 'https://example.invalid/_a_' },
  ]
  const link = { id: 'l1', from: first.id, to: third.id, label: 'belongs to' }
  return {
    ...drawn,
    notesById: new Map([...drawn.notesById, ...changed.map((note) => [note.id, note] as const)]),
    linksById: new Map([[link.id, link]]),
  }
}

async function takeAwayAndBringBack(canvas: Canvas, language: (typeof languages)[number]): Promise<Canvas> {
  const request = { canvas, language, now: new Date(0), paper: 'a4' as const }
  const written = await renderJsonCanvas({
    ...request,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  if (!written.ok) throw new Error(written.failure.type)
  const read = await readForeign(new File([written.value], 'file.canvas'))
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  expect(read.value.remarks).toEqual([])
  expect(read.value.language).toBe(language)
  let ids = 0
  return buildForeignCanvas(read.value, {
    title: read.value.title,
    contentLanguage: language,
    nameOfLeanPart: (part) => part,
    newId: () => `id-${ids++}`,
  })
}

/** Everything but ids and order keys. */
function describeCanvas(canvas: Canvas) {
  const places: readonly PlaceId[] = [...businessModelBlocks, 'parking']
  const textOf = (id: string) => canvas.notesById.get(id)?.text
  return {
    title: canvas.title,
    pitch: canvas.pitch,
    notes: places.map((place) =>
      listNotes(canvas, place).map(({ text, description, colour }) => ({ text, description, colour })),
    ),
    links: [...canvas.linksById.values()].map(({ from, to, label }) => [textOf(from), textOf(to), label]),
  }
}

describe('a JSON Canvas that Harreman wrote', () => {
  test.each(languages)('R94: comes back with every note in its place and order: %s', async (language) => {
    await startTestTexts(language, ['app', 'report', 'blocks', 'kinds'])
    const canvas = makeCanvas()
    expect(describeCanvas(await takeAwayAndBringBack(canvas, language))).toEqual(describeCanvas(canvas))
  })
})
