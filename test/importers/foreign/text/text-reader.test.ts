import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ForeignCanvas, ForeignResult } from '../../../../src/importers/foreign/foreign-canvas'
import { textReaders } from '../../../../src/importers/foreign/text-readers'

function read(text: string, fileName = 'canvas.md'): ForeignResult {
  for (const reader of textReaders) {
    const result = reader(text, fileName)
    if (result) return result
  }
  throw new Error('nobody read it')
}

function accept(text: string, fileName?: string): ForeignCanvas {
  const result = read(text, fileName)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

function refuse(text: string, fileName?: string) {
  const result = read(text, fileName)
  if (result.ok) throw new Error('it was accepted')
  return result.failure
}

function open(fileName: string): ForeignCanvas {
  return accept(readFileSync(`test/fixtures/foreign/text/${fileName}`, 'utf8'), fileName)
}

function textsIn(canvas: ForeignCanvas, place: string): string[] {
  return canvas.notes.filter((note) => note.place === place).map(({ text }) => text)
}

/** Notes per place: segments, values, channels, relationships, revenue, resources, activities, partners, costs, parked. */
function countNotes(canvas: ForeignCanvas): number[] {
  const places = [
    'customerSegments',
    'valuePropositions',
    'channels',
    'customerRelationships',
    'revenueStreams',
  ]
  const others = ['keyResources', 'keyActivities', 'keyPartners', 'costStructure', 'parking']
  return [...places, ...others].map((place) => textsIn(canvas, place).length)
}

function describeNote(canvas: ForeignCanvas, text: string) {
  return canvas.notes.find((note) => note.text === text)
}

describe('reading a canvas of another tool', () => {
  test.each([
    ['tr-headings.md', 'markdown', 'Kuzine Kahve', 'tr', [3, 2, 2, 2, 2, 1, 2, 1, 3, 1]],
    ['eu-bold.md', 'markdown', 'Baserri Kutxa', 'eu', [2, 2, 1, 2, 1, 2, 3, 1, 2, 0]],
    ['ka-numbered.txt', 'text', 'ka numbered', 'ka', [2, 1, 3, 1, 2, 1, 2, 1, 2, 1]],
    ['en-template.md', 'markdown', 'Tide Pool Tours', 'en', [2, 1, 0, 1, 2, 1, 1, 2, 1, 0]],
    ['es-segments.md', 'markdown', 'Huerta "La Noria"', undefined, [2, 3, 1, 1, 2, 2, 2, 1, 3, 0]],
    ['da-nine-cells.md', 'table', 'Fjordens Sauna', undefined, [3, 2, 2, 1, 1, 1, 2, 2, 2, 0]],
    ['ko-alternatives.md', 'table', '동네 책방 비교', undefined, [2, 1, 2, 1, 3, 1, 1, 1, 2, 0]],
    ['zh-bilingual.md', 'markdown', '山徑民宿', undefined, [2, 1, 1, 2, 2, 1, 1, 2, 1, 0]],
    ['fr-lean.md', 'markdown', 'Atelier Vélo', undefined, [2, 1, 1, 0, 1, 0, 0, 0, 0, 4]],
    ['en-textusm.txt', 'text', 'en textusm', 'en', [1, 2, 1, 1, 1, 1, 1, 2, 2, 0]],
    ['eu-labels.txt', 'text', 'Zuhaitz Etxea', 'eu', [2, 1, 2, 1, 1, 0, 0, 0, 0, 0]],
    ['eu-notes.csv', 'csv', 'eu notes', 'eu', [2, 0, 1, 0, 0, 0, 0, 0, 0, 2]],
    ['tr-columns.tsv', 'csv', 'tr columns', 'tr', [2, 2, 2, 0, 1, 0, 0, 0, 0, 0]],
    ['en-canvas-table.md', 'table', 'en canvas table', 'en', [1, 2, 2, 1, 1, 1, 1, 1, 1, 0]],
    ['de-list.md', 'markdown', 'de list', undefined, [2, 1, 1, 0, 0, 0, 0, 0, 1, 1]],
  ])('R94: %s, with the right notes in each block', (fileName, format, title, language, counts) => {
    const canvas = open(fileName)
    expect(countNotes(canvas)).toEqual(counts)
    expect([canvas.format, canvas.title, canvas.language]).toEqual([format, title, language])
  })

  test('R15: keeps nested points, bold and stars', () => {
    const canvas = open('tr-headings.md')
    expect(textsIn(canvas, 'valuePropositions')).toEqual(['Taze: aynı gün kavrulur', 'Yarım saatte kapıda'])
    expect(describeNote(canvas, 'Yarım saatte kapıda')?.description).toBe('- yağmurda da\n- pazar günleri de')
    expect(textsIn(open('eu-bold.md'), 'customerRelationships')).toContain('★ Konfiantza')
    expect(describeNote(open('en-textusm.txt'), 'Library')?.description).toBe('- gives the room')
  })

  test('R94: takes the paragraph below the title for the pitch', () => {
    expect(open('tr-headings.md').pitch).toBe('Mahallenin kahvesini bisikletle kapıya getiriyoruz.')
    expect(open('en-template.md').pitch).toBe('We show visitors the shore without harming it.')
  })

  test('R94: parks what stands under an unknown heading, with the heading', () => {
    const canvas = open('tr-headings.md')
    expect(describeNote(canvas, 'Daha az araba')).toMatchObject({ place: 'parking', heading: 'Etki' })
    expect(canvas.remarks).toContainEqual({ type: 'unknownParts', names: ['Etki'] })
    expect(describeNote(open('ka-numbered.txt'), 'მცხობელი')).toMatchObject({
      place: 'parking',
      heading: 'გუნდი',
    })
    expect(describeNote(open('de-list.md'), 'Zwei Näherinnen')).toMatchObject({
      place: 'parking',
      heading: 'Team',
    })
    expect(describeNote(open('eu-notes.csv'), 'Ane eta Jon')).toMatchObject({ heading: 'Taldea' })
  })

  test('R94: opens no address, keeps its words and counts it', () => {
    const canvas = open('tr-headings.md')
    expect(textsIn(canvas, 'keyPartners')).toEqual(['Çiftçi kooperatifi, bkz. kooperatif'])
    expect(canvas.remarks).toContainEqual({ type: 'addressesLeft', count: 1 })
    expect(open('da-nine-cells.md').remarks).toContainEqual({ type: 'addressesLeft', count: 1 })
  })

  test('R94: reads a table of HTML without a browser, with its references and lists', () => {
    const canvas = open('da-nine-cells.md')
    expect(textsIn(canvas, 'keyActivities')).toEqual(['Fyre op', 'Gusmester aftener'])
    expect(describeNote(canvas, 'Saunavogn')?.description).toBe('- lejet')
    expect(textsIn(canvas, 'customerSegments')).toEqual(['Vinterbadere', 'Turister', 'Firmaer'])
  })

  test('R94: reads a saved page', () => {
    const canvas = accept(
      '<!DOCTYPE html><html><head><title>x</title></head><body><h1>Bakery</h1><h2>Key&nbsp;Partners</h2><ul>' +
        '<li>A &amp; B</li><li><b>Mill </b>in town</li></ul><h2>Channels</h2><p>Shop</p><p>Web *</p></body></html>',
      'page.html',
    )
    expect(canvas.title).toBe('Bakery')
    expect(textsIn(canvas, 'keyPartners')).toEqual(['A & B', 'Mill in town'])
    expect(textsIn(canvas, 'channels')).toEqual(['Shop', 'Web *'])
  })

  test('R94: keeps a table below a heading with it: a row is a note, its other cells the description', () => {
    const canvas = accept(
      '## Cost Structure\n| Item | Per month |\n|---|--:|\n| Rent | 300 € |\n\n## Channels\n- a',
    )
    expect(describeNote(canvas, 'Rent')).toMatchObject({
      place: 'costStructure',
      description: 'Per month: 300 €',
    })
  })

  test('R15: keeps headings within a block as notes or with the notes below them', () => {
    const canvas = open('es-segments.md')
    expect(describeNote(canvas, 'Familias del barrio')?.description).toBe(
      '- compran los sábados\n- buscan precio',
    )
    expect(describeNote(canvas, 'Comedores escolares')?.description).toBe('Piden por trimestre.')
    expect(describeNote(canvas, 'Factura única')?.description).toBe('**Para los comedores**')
    expect(canvas.introductions?.get('valuePropositions')).toBe(
      'Verdura cogida el mismo día, con nombre y apellido.',
    )
    expect(textsIn(canvas, 'channels')).toEqual(['Puesto en el mercado & tienda'])
    expect(canvas.author).toBe('Equipo 4')
  })

  test('R94: recognises a Lean Canvas, and parks what a business model has no block for', () => {
    const canvas = open('fr-lean.md')
    expect(canvas.remarks).toEqual([{ type: 'leanCanvas' }])
    expect(describeNote(canvas, 'Réparer coûte cher')).toMatchObject({
      place: 'parking',
      heading: { lean: 'problem' },
    })
    expect(describeNote(canvas, 'Vélos remis en route')?.heading).toEqual({ lean: 'keyMetrics' })
    expect(textsIn(canvas, 'valuePropositions')).toEqual(['Réparer soi-même, accompagné'])
  })

  test('R94: takes the first of several models and names the others', () => {
    expect(open('ko-alternatives.md').remarks).toEqual([{ type: 'otherModels', names: ['이동 책방'] }])
    const models = '# A\n## Channels\n- a\n## Key Partners\n- b\n# B\n## Channels\n- c\n## Key Partners\n- d'
    const canvas = accept(models)
    expect(canvas.notes.map(({ text }) => text)).toEqual(['a', 'b'])
    expect(canvas.remarks).toEqual([{ type: 'otherModels', names: ['B'] }])
  })

  test('R94: reads a spreadsheet’s cells as they are, without its guard against formulas', () => {
    const canvas = open('eu-notes.csv')
    expect(textsIn(canvas, 'customerSegments')).toEqual(['Ikasleak; irakasleak', 'Gurasoak'])
    expect(describeNote(canvas, 'Ikasleak; irakasleak')?.description).toBe(
      'Lehenengo lerroa\nbigarren lerroa\n\nKolorea: horia',
    )
    expect(textsIn(canvas, 'channels')).toEqual(['=HARREMANA(1)'])
    expect(describeNote(canvas, 'Geroko')).toEqual({ text: 'Geroko', place: 'parking' })
  })

  test('R94: does not take "Partnerships: …" in a list for the heading of a block', () => {
    const canvas = accept('1. Channels\nPartnerships: with schools\n\n2. Revenue Streams\nPartnerships: fees')
    expect(canvas.notes.map(({ place }) => place)).toEqual(['channels', 'revenueStreams'])
  })

  test('R94: tells headings in two languages', () => {
    const canvas = accept('## Customer Segments\n- a\n## Kostuen egitura\n- b\n## Diru-sarrerak\n- c')
    expect(canvas.remarks).toEqual([{ type: 'languagesMixed', languages: ['en', 'eu'] }])
    expect(open('zh-bilingual.md').remarks).toEqual([])
  })

  test('R94: tells that only one block was recognised', () => {
    const canvas = accept('# Cost Structure\n- rent\n- flour')
    expect(textsIn(canvas, 'costStructure')).toEqual(['rent', 'flour'])
    expect(canvas.remarks).toEqual([{ type: 'oneBlock', block: 'costStructure' }])
  })

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
  ])('R94: the same with %s', (_name, change) => {
    const text = readFileSync('test/fixtures/foreign/text/tr-headings.md', 'utf8')
    expect(countNotes(accept(change(text)))).toEqual(countNotes(accept(text)))
  })

  test('R94: five thousand notes', () => {
    const list = Array.from({ length: 5000 }, (_, index) => `- Note **${index}**`).join('\n')
    const canvas = accept(`# Channels\n${list}\n# Key Partners\n- one`)
    expect(countNotes(canvas)[2]).toBe(5000)
    const rows = Array.from({ length: 5000 }, (_, index) => `| Channels | Note ${index} |`).join('\n')
    const table = accept(`| Block | Note |\n|---|---|\n| Key Partners | one |\n${rows}`)
    expect(countNotes(table)[2]).toBe(5000)
  })
})

describe('refusing a text that is no canvas', () => {
  test('R94: of a screen with that name, with the headings found', () => {
    const text = readFileSync('test/fixtures/foreign/text/wireframe.md', 'utf8')
    expect(refuse(text, 'business-model-canvas.md')).toEqual({
      type: 'noBlocks',
      found: ['Business Model Canvas screen', 'Layout', 'Components', 'Resources'],
    })
  })

  test.each([
    '',
    'Dear Sir,\nthank you.',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    'name,age\nAne,21\nJon,22',
    '- Channels',
  ])('R94: %j', (text) => {
    expect(refuse(text).type).toBe('noBlocks')
  })

  test('R94: of a Lean UX canvas, with its numbered lines', () => {
    expect(
      refuse('1- Business problem\na) x\n\n2- Users and customers\na) y\n\n3- Solution ideas\na) z'),
    ).toEqual({
      type: 'noBlocks',
      found: ['Business problem', 'Users and customers', 'Solution ideas'],
    })
  })

  test('R94: of lists nested without end', () => {
    const list = Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- deeper`).join('\n')
    expect(refuse(`# Channels\n${list}\n# Key Partners\n- a`)).toEqual({ type: 'tooDeep' })
  })

  test('R94: of more lines than any canvas', () => {
    expect(refuse(`# Channels\n${'- x\n'.repeat(60_000)}`)).toEqual({ type: 'tooMany' })
  })
})
