import { generateKeyBetween } from 'fractional-indexing'
import { describe, expect, test } from 'vitest'
import { listLinksOf, listMotivations, listNotes, textOfBlock } from '../../../src/domain/canvas'
import { buildExample } from '../../../src/domain/example/build-example'
import { businessModelBlocks } from '../../../src/domain/kinds/block-ids'
import { languages } from '../../../src/domain/language'
import { listTies } from '../../../src/domain/relationships/list-ties'
import { noRelationshipDetails } from '../../../src/domain/relationships/relationship-details'
import { listSegmentSigns } from '../../../src/domain/segments/segment-signs'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { parseRichText } from '../../../src/rich-text/parse-rich-text'
import { toPlainText } from '../../../src/rich-text/plain-text'

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
    expect(texts).toHaveLength(2 + 31 + 3 + 1 + 4)
    expect(texts.filter((text) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual([])
  })

  test('R10, R20: says what its links mean, but for the motivations, which all relationships have alike', async () => {
    const canvas = await build(language)
    const silent = [...canvas.linksById.values()].filter((link) => link.label === '')
    expect(silent.map(({ from, to }) => `${from} ${to}`)).toEqual(
      ['cr-1', 'cr-2', 'cr-3'].flatMap((from) => ['mo-1', 'mo-2', 'mo-3'].map((to) => `${from} ${to}`)),
    )
  })

  test('R15: has the whole hand-in as the text of its block: two bold points, three with a star', async () => {
    const text = (await build(language)).answersById.get(textOfBlock('customerRelationships')) ?? ''
    const blocks = parseRichText(text)
    expect(blocks.map((block) => block.type).join(' ')).toBe(
      'paragraph paragraph list paragraph list paragraph paragraph list',
    )
    const points = blocks.flatMap((block) => (block.type === 'list' ? block.items : []))
    const isStarred = points.map((item) => toPlainText(item).startsWith('★ '))
    expect(isStarred).toEqual([false, false, true, true, true])
    for (const item of points) {
      const pieces = item.flatMap((block) => (block.type === 'paragraph' ? block.children : []))
      expect(pieces.filter((piece) => piece.type === 'bold')).toHaveLength(1)
    }
  })

  test('R07, R12, R13, R19: fills what its relationships, motivations and segments say', async () => {
    const canvas = await build(language)
    const [personal, ...automated] = listNotes(canvas, 'customerRelationships')
    expect(personal?.relationship).toMatchObject({
      helper: expect.stringMatching(/./),
      status: { state: 'planned' },
    })
    expect(personal?.relationship?.where).not.toBe('')
    expect(personal?.kinds).toContain('when.duringPurchase')
    for (const { relationship } of automated) {
      expect(relationship).toEqual({ ...noRelationshipDetails, status: { state: 'planned' } })
    }
    const motivations = listMotivations(canvas)
    expect(motivations.filter(({ why }) => why === '')).toEqual([])
    expect(motivations.map(({ means }) => means !== '')).toEqual([true, true, false])
    expect(motivations.map(({ stages }) => stages)).toEqual([['stage.potential'], ['stage.regular'], []])
    const signs = listSegmentSigns(canvas)
    expect(signs.map(({ mark }) => mark)).toEqual(['orange', 'blue', 'green', 'purple'])
    for (const { segmentId, shortName } of signs) {
      expect(canvas.notesById.get(segmentId)?.segment?.shortName).toBe(shortName)
      expect([...shortName].length).toBeLessThanOrEqual(18)
    }
  })
})

describe('the Meatchine example', () => {
  test('R06: has its two channels with the relationships of the hand-in', async () => {
    const ties = listTies(await build('eu'), 'channels', 'customerRelationships')
    expect([...ties].map(([channel, tied]) => [channel, ...tied])).toEqual([
      ['ch-1', 'cr-1'],
      ['ch-2', 'cr-2', 'cr-3'],
    ])
  })

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
    const counts = businessModelBlocks.map((block) => listNotes(canvas, block).length)
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
