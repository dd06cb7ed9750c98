import { describe, expect, test } from 'vitest'
import type { PlaceId } from '../../../../src/domain/canvas'
import type { ForeignCanvas, ForeignFormat } from '../../../../src/importers/foreign/foreign-canvas'
import { readForeignJson } from '../../../../src/importers/foreign/json/read-foreign-json'

const files = import.meta.glob<string>('../../../fixtures/foreign/json/*', {
  eager: true,
  query: '?raw',
  import: 'default',
})

function read(text: string, fileName = 'file.json') {
  const result = readForeignJson(text, fileName)
  if (!result) throw new Error('not taken for JSON')
  return result
}

function accept(name: string): ForeignCanvas {
  const result = read(files[`../../../fixtures/foreign/json/${name}`] ?? '', name)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

function acceptValue(value: unknown): ForeignCanvas {
  const result = read(JSON.stringify(value))
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

function refuse(value: unknown) {
  const result = read(typeof value === 'string' ? value : JSON.stringify(value))
  return result.ok ? result.value : result.failure
}

function countNotes({ notes }: ForeignCanvas): Partial<Record<PlaceId, number>> {
  return Object.fromEntries(
    [...Map.groupBy(notes, ({ place }) => place)].map(([place, { length }]) => [place, length]),
  )
}

function textsOf({ notes }: ForeignCanvas, place: PlaceId): string[] {
  return notes.filter((note) => note.place === place).map(({ text }) => text)
}

interface Expected {
  readonly file: string
  readonly format: ForeignFormat
  readonly title: string
  readonly counts: Partial<Record<PlaceId, number>>
  readonly remarks: readonly unknown[]
}

const table: readonly Expected[] = [
  {
    file: 'honey.bmc',
    format: 'bmcCreator',
    title: 'Bal Atölyesi',
    counts: {
      keyPartners: 1,
      keyActivities: 2,
      keyResources: 1,
      valuePropositions: 1,
      customerRelationships: 1,
      channels: 3,
      customerSegments: 2,
      costStructure: 1,
    },
    remarks: [{ type: 'valuesLeft', count: 1 }],
  },
  {
    file: 'bicycles-red-phoenix.json',
    format: 'redPhoenix',
    title: 'Bizikleta tailerra',
    counts: {
      customerSegments: 2,
      valuePropositions: 1,
      channels: 1,
      revenueStreams: 1,
      costStructure: 1,
      parking: 1,
    },
    remarks: [
      { type: 'otherModels', names: ['Lehen zirriborroa'] },
      { type: 'linksLeft', count: 1 },
      { type: 'addressesLeft', count: 2 },
    ],
  },
  {
    file: 'oldest-red-phoenix.json',
    format: 'redPhoenix',
    title: 'Bakery',
    counts: { keyPartners: 1, valuePropositions: 1 },
    remarks: [],
  },
  {
    file: 'wool.hy.canvas',
    format: 'hyGlobalCampus',
    title: 'შალის სახელოსნო',
    counts: {
      customerSegments: 2,
      valuePropositions: 1,
      channels: 3,
      revenueStreams: 2,
      keyResources: 1,
      keyActivities: 2,
      keyPartners: 1,
      costStructure: 1,
      parking: 2,
    },
    remarks: [{ type: 'unknownParts', names: ['industry', 'stage'] }],
  },
  {
    file: 'repair.leancanvas',
    format: 'totallyLean',
    title: 'Repair café',
    counts: {
      valuePropositions: 1,
      channels: 1,
      customerSegments: 2,
      costStructure: 1,
      revenueStreams: 1,
      parking: 5,
    },
    remarks: [{ type: 'leanCanvas' }, { type: 'linksLeft', count: 1 }],
  },
  {
    file: 'lean-canvas-pro.json',
    format: 'leanCanvasPro',
    title: 'Seed library',
    counts: {
      customerSegments: 1,
      valuePropositions: 1,
      channels: 2,
      revenueStreams: 1,
      costStructure: 1,
      parking: 4,
    },
    remarks: [{ type: 'leanCanvas' }],
  },
  {
    file: 'playground.json',
    format: 'playground',
    title: 'Coffee cart',
    counts: {
      keyPartners: 1,
      keyActivities: 2,
      keyResources: 1,
      valuePropositions: 1,
      channels: 1,
      customerSegments: 1,
      costStructure: 3,
      revenueStreams: 2,
    },
    remarks: [],
  },
  {
    file: 'choir.flc.json',
    format: 'fractalLeanCanvas',
    title: 'Open choir',
    counts: {
      customerSegments: 2,
      valuePropositions: 1,
      channels: 2,
      costStructure: 2,
      revenueStreams: 1,
      parking: 5,
    },
    remarks: [{ type: 'leanCanvas' }],
  },
  {
    file: 'garden.canvas',
    format: 'jsonCanvas',
    title: 'Garden 2026',
    counts: { keyPartners: 2, channels: 2, customerSegments: 4, costStructure: 2, parking: 1 },
    remarks: [
      { type: 'linksLeft', count: 1 },
      { type: 'addressesLeft', count: 1 },
    ],
  },
  {
    file: 'headings.canvas',
    format: 'jsonCanvas',
    title: 'headings',
    counts: { customerSegments: 2, channels: 2 },
    remarks: [],
  },
  {
    file: 'strings.json',
    format: 'json',
    title: 'strings',
    counts: {
      keyPartners: 1,
      keyActivities: 2,
      keyResources: 1,
      valuePropositions: 1,
      channels: 1,
      customerSegments: 2,
      costStructure: 1,
      revenueStreams: 1,
    },
    remarks: [],
  },
  {
    file: 'nested-content.json',
    format: 'json',
    title: 'Ferry',
    counts: { keyPartners: 1, valuePropositions: 2, customerSegments: 2, parking: 1 },
    remarks: [{ type: 'unknownParts', names: ['risks'] }],
  },
  {
    file: 'sticky-notes.json',
    format: 'json',
    title: 'Seramik atölyesi',
    counts: { customerSegments: 2, keyPartners: 1, parking: 1 },
    remarks: [{ type: 'unknownParts', names: ['risks'] }],
  },
  {
    file: 'basque-keys.json',
    format: 'json',
    title: 'Sagardotegia',
    counts: { customerSegments: 1, valuePropositions: 1, channels: 1, costStructure: 2 },
    remarks: [{ type: 'valuesLeft', count: 1 }],
  },
]

describe('reading the JSON of another tool', () => {
  test.each(table)(
    'R94: puts the notes of $file where they belong',
    ({ file, format, title, counts, remarks }) => {
      const canvas = accept(file)
      expect(canvas.format).toBe(format)
      expect(canvas.title).toBe(title)
      expect(countNotes(canvas)).toEqual(counts)
      expect(canvas.remarks).toEqual(remarks)
    },
  )

  test('R94: has an expectation for every file', () => {
    const names = Object.keys(files).map((path) => path.split('/').at(-1))
    expect(table.map(({ file }) => file).sort()).toEqual(names.sort())
  })

  test('R15: keeps what a note says beside its title, and its colour', () => {
    const { notes } = accept('honey.bmc')
    expect(notes.find(({ place }) => place === 'keyPartners')).toEqual({
      text: 'Arıcılar',
      description: 'Köylerden on iki arıcı',
      place: 'keyPartners',
    })
    expect(notes.find(({ text }) => text === 'Atölye')?.colour).toBe('yellow')
    expect(notes.find(({ text }) => text === 'Kovanı belli bal')?.colour).toBe('green')
    expect(notes.find(({ text }) => text === 'Hediye arayanlar')?.colour).toBe('rose')
  })

  test('R94: finds the block of an item in a group, and the links of items', () => {
    const { notes, links } = accept('bicycles-red-phoenix.json')
    expect(notes.find(({ key }) => key === 'b')).toMatchObject({
      place: 'customerSegments',
      description: 'Bizikletaz lanera doazenak',
    })
    expect(links).toEqual([{ from: 'c', to: 'a' }])
  })

  test('R94: parts a text of several lines or bullets into notes, without their marks', () => {
    const canvas = accept('wool.hy.canvas')
    expect(textsOf(canvas, 'customerSegments')).toEqual(['ტურისტები', 'ქალაქელი მშობლები'])
    expect(textsOf(canvas, 'channels')).toEqual(['ბაზრობა', 'ონლაინ მაღაზია', 'სასტუმროები'])
    expect(textsOf(canvas, 'revenueStreams')).toEqual(['გაყიდვა', 'კურსები'])
    expect(canvas.pitch).toBe('ხელით ნაქსოვი შალი მთიდან.')
  })

  test('R94: parks the parts of a Lean Canvas that no business model has, with what stood above them', () => {
    const { notes, pitch, links } = accept('repair.leancanvas')
    expect(notes.filter(({ place }) => place === 'parking').map(({ heading }) => heading)).toEqual([
      { lean: 'problem' },
      { lean: 'solution' },
      { lean: 'solution' },
      { lean: 'unfairAdvantage' },
      { lean: 'keyMetrics' },
    ])
    expect(notes.find(({ key }) => key === 'cs1')?.description).toBe('Within walking distance\n\n4000 people')
    expect(pitch).toBe('We mend what others throw away.')
    expect(links).toEqual([{ from: 'v1', to: 'cs1' }])
  })

  test('R94: writes amounts on the notes of costs and revenues, in the currency of the file', () => {
    const cart = accept('playground.json')
    expect(cart.currency).toBe('GBP')
    expect(textsOf(cart, 'costStructure')).toEqual([
      'Pitch (300 GBP / month)',
      'Insurance (480 GBP / year)',
      'Cart (6500 GBP)',
    ])
    expect(textsOf(cart, 'revenueStreams')).toEqual(['Espresso (2.4 GBP)', 'Morning pass (35 GBP / month)'])
    const choir = accept('choir.flc.json')
    expect(choir.currency).toBe('EUR')
    expect(textsOf(choir, 'costStructure')).toEqual(['Hall (120 EUR / month)', 'Piano (900 EUR)'])
    expect(textsOf(choir, 'revenueStreams')).toEqual(['Fees (450 EUR / 3 month)'])
    expect(textsOf(choir, 'parking')).toContain('Singers (≥ 30 people)')
  })

  test('R94: takes the cards of a group from top to bottom, and their edges as links', () => {
    const canvas = accept('garden.canvas')
    expect(textsOf(canvas, 'keyPartners')).toEqual(['The town', 'Seed sellers'])
    expect(textsOf(canvas, 'customerSegments')).toEqual([
      'Neighbours',
      'Schools',
      'Restaurants',
      'Canteen of the school',
    ])
    expect(canvas.notes.find(({ key }) => key === 'n3')).toEqual({
      key: 'n3',
      text: 'Market stall',
      description: 'On **Saturdays**',
      place: 'channels',
      colour: 'violet',
    })
    expect(canvas.links).toEqual([{ from: 'n1', to: 'n3', label: 'gives the place' }])
  })

  test('R94: takes the nearest heading where no group is named after a block', () => {
    const canvas = accept('headings.canvas')
    expect(textsOf(canvas, 'customerSegments')).toEqual(['Cyclists', 'Walkers'])
    expect(textsOf(canvas, 'channels')).toEqual(['Tourist office', 'Hotels'])
  })

  test('R17: tells the language that a file says it is in', () => {
    expect(accept('sticky-notes.json').language).toBe('tr')
    expect(accept('strings.json').language).toBeUndefined()
  })

  test('R94: reads the sections of a list of canvases from the first that has any', () => {
    const [first, second] = [
      { channels: ['shop'], keyPartners: ['x'] },
      { channels: ['b'], keyPartners: [] },
    ]
    expect(countNotes(acceptValue([first, second]))).toEqual({ channels: 1, keyPartners: 1 })
  })
})

describe('reading JSON that is no canvas or is broken', () => {
  test.each([
    ['package.json', { name: 'x', version: '1.0.0', dependencies: { a: '1' } }],
    ['one common word', { channels: ['general', 'random'], members: [] }],
    ['common words alone', { channels: ['a'], resources: ['b'], version: 3 }],
    ['an empty object', {}],
    ['a list of numbers', [1, 2, 3]],
  ])('R94: refuses it: %s', (_name, value) => {
    expect(refuse(value)).toEqual({ type: 'otherFormat' })
  })

  test('R94: refuses a plane of cards without any block, and says what it found', () => {
    const nodes = [{ id: 'g', type: 'group', x: 0, y: 0, width: 300, height: 300, label: 'Wireframes' }]
    const card = { id: 't', type: 'text', x: 10, y: 10, width: 20, height: 20, text: 'Log-in' }
    expect(refuse({ nodes: [...nodes, card], edges: [] })).toEqual({
      type: 'noBlocks',
      found: ['Wireframes'],
    })
  })

  test.each([
    ['Excalidraw', { type: 'excalidrawlib', version: 1, library: [[]] }],
    ['Excalidraw', { type: 'excalidraw', version: 2, elements: [] }],
    ['SBMD', { $definition: { rows: [[]] }, features: {}, instances: [] }],
    ['Miro', { type: 'cursor-list', data: [{ id: '1', type: 'sticky_note', data: { content: 'a' } }] }],
  ])('R94: refuses what only its own tool can read, by its name: %s', (tool, value) => {
    expect(refuse(value)).toEqual({ type: 'otherTool', tool })
  })

  test.each(['{"keyPartners": ["a"], "channels": [', '{"a": 1,}', '["a" "b"]', '{'])(
    'R94: refuses what is cut off or written wrong (%s)',
    (text) => {
      expect(refuse(text)).toEqual({ type: 'notJson' })
    },
  )

  test.each([
    '# Channels',
    '[a link](https://example.invalid) in Markdown',
    'Channels: shop',
    '',
    '[ ] to do',
  ])('R94: leaves to others what is no JSON at all (%s)', (text) => {
    expect(readForeignJson(text, 'file.md')).toBeUndefined()
  })

  test.each(['__proto__', 'constructor', 'prototype'])(
    'R94: refuses a key that reaches too far: %s',
    (key) => {
      const text = `{"keyPartners":["a"],"channels":[{"${key}":{"isAdmin":true}}]}`
      expect(refuse(text)).toEqual({ type: 'reachingKey', path: `channels[0].${key}` })
    },
  )

  test('R94: refuses absurd depth, in time', () => {
    expect(refuse(`{"channels":${'['.repeat(100_000)}`)).toEqual({ type: 'tooDeep' })
  })

  test('R94: refuses more parts than any canvas has', () => {
    expect(refuse(`{"channels":[${'"a",'.repeat(100_001)}"a"]}`)).toEqual({ type: 'tooMany' })
  })

  test('R94: reads five thousand notes', () => {
    const notes = Array.from({ length: 5000 }, (_, index) => ({ key: index, title: `Note ${index}` }))
    const canvas = acceptValue({ app: { title: 'BMC-Creator' }, title: 'Many', channels: { notes } })
    expect(countNotes(canvas)).toEqual({ channels: 5000 })
    expect(canvas.remarks).toEqual([{ type: 'oneBlock', block: 'channels' }])
  })

  test.each([
    ['notes that are empty objects', { notes: [{}, {}, { title: 7 }] }, 1, 2],
    ['notes that are something else', { notes: [null, 'text', [], { title: ['a'] }] }, 0, 4],
    ['a list instead of an object', ['text'], 0, 0],
  ])('R94: counts what cannot be read: %s', (_name, channels, notes, valuesLeft) => {
    const canvas = acceptValue({ app: { title: 'BMC-Creator' }, channels, keyPartners: { notes: [] } })
    expect(canvas.notes).toHaveLength(notes)
    const left = canvas.remarks.find(({ type }) => type === 'valuesLeft')
    expect(left).toEqual(valuesLeft > 0 ? { type: 'valuesLeft', count: valuesLeft } : undefined)
  })

  test('R94: stops at nodes that stand in one another', () => {
    const nodes = [
      { id: 'channels', type: 'segment' },
      { id: 'a', type: 'customGroup', parentNode: 'b', data: { name: '' } },
      { id: 'b', type: 'customGroup', parentNode: 'a', data: { name: '' } },
      { id: 'c', type: 'item', parentNode: 'a', data: { name: 'Lost' } },
    ]
    const canvas = acceptValue({ version: '0.0.6', pages: [{ nodes, edges: [] }] })
    expect(canvas.notes).toEqual([{ text: 'Lost', key: 'c', place: 'parking' }])
  })
})

/** Each would take minutes where the time grows with the square of the length, so a hang fails these tests. */
describe('reading JSON that is made to take long', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['blanks without a bullet', { keyPartners: `a${' '.repeat(500_000)}b`, channels: ['shop'] }],
    ['brackets without an end', { nodes: [makeCard('g', 'Channels', '['.repeat(300_000))] }],
    ['a heading full of blanks', { keyPartners: [], channels: [], [`x${' '.repeat(300_000)}y`]: ['z'] }],
    [
      'names that are nearly blocks',
      {
        keyPartners: ['a'],
        channels: ['b'],
        more: makeMany(90_000, (index) => [`Key partner ${index}`, 'x']),
      },
    ],
    [
      'nodes in nodes in nodes',
      {
        pages: [
          {
            nodes: Array.from({ length: 15_000 }, (_, index) => makeItem(`${index}`, `${index + 1}`)),
            edges: [],
          },
        ],
      },
    ],
  ]

  test.each(cases)('R94: %s', (_name, value) => {
    expect(readForeignJson(JSON.stringify(value), 'file.json')).toBeDefined()
  })

  test.each(['[', '{'])('R94: %s and blanks', (start) => {
    expect(readForeignJson(`${start}${' '.repeat(500_000)}x`, 'file.md')).toBeUndefined()
  })
})

function makeCard(id: string, label: string, text: string) {
  return { id, type: 'text', x: 0, y: 0, width: 1, height: 1, label, text }
}

function makeItem(id: string, parentNode: string) {
  return { id, type: 'item', parentNode, data: { name: id } }
}

function makeMany(count: number, make: (index: number) => [string, unknown]) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)))
}
