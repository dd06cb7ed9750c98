import { generateKeyBetween } from 'fractional-indexing'
import { describe, expect, test } from 'vitest'
import { listLinksOf, listNotes } from '../../../src/domain/canvas'
import { buildExample } from '../../../src/domain/example/build-example'
import { blockIds } from '../../../src/domain/kinds/block-ids'
import { languages } from '../../../src/domain/language'
import { loadExampleWords } from '../../../src/i18n/load-example-words'

describe.each(languages)('the Meatchine example in %s', (language) => {
  test('R20: has 31 notes, 3 motivations, 49 links and 8 additions', async () => {
    const canvas = await build(language)
    const items = [...canvas.notesById.values(), ...canvas.motivationsById.values()]
    expect(canvas.notesById.size).toBe(31)
    expect(canvas.motivationsById.size).toBe(3)
    expect(canvas.linksById.size).toBe(49)
    expect(items.filter((item) => item.isAddition).map((item) => item.id)).toEqual([
      'vp-1',
      'rs-3',
      'kp-1',
      'kp-2',
      'kp-3',
      'co-1',
      'co-2',
      'co-3',
    ])
  })

  test('R20: leaves no word out', async () => {
    const canvas = await build(language)
    const texts = [
      canvas.title,
      canvas.pitch,
      ...[...canvas.notesById.values()].map((note) => note.text),
      ...[...canvas.motivationsById.values()].map((motivation) => motivation.text),
      ...canvas.answersById.values(),
    ]
    expect(texts).toHaveLength(2 + 31 + 3 + 4)
    expect(texts.filter((text) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual([])
  })
})

describe('the Meatchine example', () => {
  test('R70: links every note but one', async () => {
    const canvas = await build('eu')
    const ends = [...canvas.notesById.keys(), ...canvas.motivationsById.keys()]
    expect(ends.filter((end) => listLinksOf(canvas, end).length === 0)).toEqual(['rs-3'])
  })

  test('links only what it has', async () => {
    const canvas = await build('en')
    const known = new Set([...canvas.notesById.keys(), ...canvas.motivationsById.keys()])
    const links = [...canvas.linksById.values()]
    expect(links.filter((link) => !known.has(link.from) || !known.has(link.to))).toEqual([])
  })

  test('fills every block, in the order of its source', async () => {
    const canvas = await build('eu')
    const counts = blockIds.map((block) => listNotes(canvas, block).length)
    expect(counts).toEqual([4, 3, 2, 3, 3, 4, 4, 3, 5])
    expect(listNotes(canvas, 'costStructure').map((note) => note.id)).toEqual([
      'co-1',
      'co-2',
      'co-3',
      'co-4',
      'co-5',
    ])
  })

  test('leaves room between its notes for others', async () => {
    const orders = listNotes(await build('tr'), 'costStructure').map((note) => note.place.order)
    for (const [index, order] of orders.entries()) {
      const between = generateKeyBetween(order, orders[index + 1] ?? null)
      expect(between > order).toBe(true)
    }
  })

  test('speaks in the words of each language', async () => {
    const texts = await Promise.all(
      languages.map(async (language) => (await build(language)).notesById.get('cs-3')?.text),
    )
    expect(texts).toEqual([
      'Regular customers',
      'Ohiko bezeroak',
      'მუდმივი მომხმარებლები',
      'Düzenli müşteriler',
    ])
  })
})

async function build(language: (typeof languages)[number]) {
  return buildExample('canvas-1', language, await loadExampleWords(language))
}
