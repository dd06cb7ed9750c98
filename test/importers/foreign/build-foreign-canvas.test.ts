import { describe, expect, test } from 'vitest'
import { listNotes, textOfBlock } from '../../../src/domain/canvas'
import { buildForeignCanvas } from '../../../src/importers/foreign/build-foreign-canvas'
import type { ForeignCanvas } from '../../../src/importers/foreign/foreign-canvas'

const foreign: ForeignCanvas = {
  format: 'json',
  title: 'Cart',
  pitch: 'Coffee on the way',
  author: 'Ane\nB.',
  currency: 'GBP',
  notes: [
    { text: 'Station', place: 'channels', key: 'a', colour: 'blue' },
    { text: 'Commuters', place: 'customerSegments', key: 'b', description: '**all** of them' },
    { text: 'Market', place: 'channels', key: 'a' },
    { text: 'Nobody is awake', place: 'parking', heading: { lean: 'problem' } },
    { text: 'Rain', place: 'parking', heading: 'Risks:' },
    { text: 'cafe\u0301 \ud800', place: 'parking' },
  ],
  links: [
    { from: 'a', to: 'b', label: 'leads to' },
    { from: 'b', to: 'a' },
    { from: 'a', to: 'gone' },
  ],
  introductions: new Map([['channels', 'Where we stand.']]),
  remarks: [],
}

function build(changes: Partial<ForeignCanvas> = {}) {
  let ids = 0
  return buildForeignCanvas(
    { ...foreign, ...changes },
    {
      title: 'Cart\ntwo',
      contentLanguage: 'tr',
      nameOfLeanPart: (part) => `(${part})`,
      newId: () => `id-${ids++}`,
    },
  )
}

describe('making a canvas of what was understood', () => {
  test('R94: keeps the order within each place, and names what was above a parked note', () => {
    const canvas = build()
    expect(listNotes(canvas, 'channels').map(({ text }) => text)).toEqual(['Station', 'Market'])
    expect(listNotes(canvas, 'parking').map(({ text }) => text)).toEqual([
      '(problem): Nobody is awake',
      'Risks: Rain',
      'café \ufffd',
    ])
    expect(listNotes(canvas, 'channels')[0]).toMatchObject({ colour: 'blue', description: '' })
    expect(listNotes(canvas, 'customerSegments')[0]).toMatchObject({
      colour: 'yellow',
      description: '**all** of them',
    })
  })

  test('R94: links two notes once, and the first of those with one key', () => {
    const { linksById, notesById } = build()
    expect(
      [...linksById.values()].map(({ from, to, label }) => [
        notesById.get(from)?.text,
        notesById.get(to)?.text,
        label,
      ]),
    ).toEqual([['Station', 'Commuters', 'leads to']])
  })

  test('R94: gives every part an id of its own', () => {
    const { id, notesById, linksById } = build()
    expect(new Set([id, ...notesById.keys(), ...linksById.keys()]).size).toBe(1 + 6 + 1)
  })

  test('R94: takes title, pitch, author, introductions and currency along', () => {
    const canvas = build()
    expect(canvas).toMatchObject({
      title: 'Cart two',
      pitch: 'Coffee on the way',
      author: 'Ane B.',
      contentLanguage: 'tr',
      currency: 'GBP',
    })
    expect(canvas.answersById.get(textOfBlock('channels'))).toBe('Where we stand.')
    const { currency: _, ...without } = foreign
    expect(
      buildForeignCanvas(without, {
        title: '',
        contentLanguage: 'tr',
        nameOfLeanPart: String,
        newId: () => 'x',
      }).currency,
    ).toBe('TRY')
  })
})
