import { readFile } from 'node:fs/promises'
import { describe, expect, test, vi } from 'vitest'
import { listMotivations, listNotes } from '../../../src/domain/canvas'
import { FILE_VERSION } from '../../../src/domain/canvas-file'
import { noSegmentDetails } from '../../../src/domain/segments/segment-details'
import { importers } from '../../../src/importers/index'
import { migrations } from '../../../src/importers/json/migrations'
import { readJson, readValue, SIZE_LIMIT } from '../../../src/importers/json/read-json'

interface Parts {
  readonly canvas?: Record<string, unknown>
  readonly file?: Record<string, unknown>
}

function makeFile({ canvas, file }: Parts = {}) {
  return {
    format: 'harreman',
    version: 1,
    canvas: { id: 'c1', kind: 'businessModel', contentLanguage: 'eu', blocks: {}, ...canvas },
    ...file,
  }
}

function makeBlob(parts?: Parts): Blob {
  return new Blob([JSON.stringify(makeFile(parts))])
}

async function refuse(file: Blob) {
  const result = await readJson(file)
  if (result.ok) throw new Error('the file was accepted')
  return result.failure
}

async function accept(file: Blob) {
  const result = await readJson(file)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

describe('refusing a file', () => {
  test('R94: too large, before it is read', async () => {
    const file = new Blob([new Uint8Array(SIZE_LIMIT + 1)])
    file.arrayBuffer = () => Promise.reject(new Error('it was read'))
    expect(await refuse(file)).toEqual({ type: 'tooLarge', size: SIZE_LIMIT + 1, limit: SIZE_LIMIT })
  })

  test('R94: not to be read', async () => {
    const file = makeBlob()
    file.arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotReadableError'))
    expect(await refuse(file)).toEqual({ type: 'unreadable' })
  })

  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff])],
    ['UTF-16 with byte order mark', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
    ['UTF-16 without byte order mark', new Uint8Array([0x7b, 0x00, 0x7d, 0x00])],
  ])('R94: not UTF-8 text (%s)', async (_name, bytes) => {
    expect(await refuse(new Blob([bytes]))).toEqual({ type: 'notText' })
  })

  test.each(['', '{"format": "harreman",', '# Customer Segments', "{'format': 'harreman'}"])(
    'R94: not JSON (%j)',
    async (text) => {
      expect(await refuse(new Blob([text]))).toEqual({ type: 'notJson' })
    },
  )

  test.each([
    ['package.json', { name: 'harreman', version: '1.0.0' }],
    ['a list', [makeFile()]],
    ['null', null],
    ['a string', 'harreman'],
    ['another canvas', { schema: 'totally-lean/canvas-export@1', canvas: { sections: {} } }],
  ])('R94: JSON of another format (%s)', async (_name, value) => {
    expect(await refuse(new Blob([JSON.stringify(value)]))).toEqual({ type: 'otherFormat' })
  })

  test('R94: of a newer version, whatever else it holds', async () => {
    const file = makeBlob({ file: { version: FILE_VERSION + 1, canvas: 'unheard of' } })
    expect(await refuse(file)).toEqual({ type: 'newerVersion', version: FILE_VERSION + 1 })
  })

  test.each(['1', 0, 1.5, null])('R94: without a real version (%j)', async (version) => {
    expect(await refuse(makeBlob({ file: { version } }))).toEqual({ type: 'wrongType', path: 'version' })
  })

  test.each([41, 100_000])('R94: nested absurdly (%i levels)', async (depth) => {
    const text = JSON.stringify(makeFile()).replace(
      '"blocks":{}',
      `"x":${'['.repeat(depth)}${']'.repeat(depth)}`,
    )
    expect(await refuse(new Blob([text]))).toEqual({ type: 'tooDeep' })
  })

  test('R94: of more parts than any canvas, before it is parsed', async () => {
    const text = JSON.stringify(makeFile()).replace('"blocks":{}', `"x":[${'[],'.repeat(100_000)}[]]`)
    const parse = vi.spyOn(JSON, 'parse')
    expect(await refuse(new Blob([text]))).toEqual({ type: 'tooMany' })
    expect(parse).not.toHaveBeenCalled()
  })

  test('R18: not for brackets and commas in its texts', async () => {
    const title = `\\"${'[{,'.repeat(200_000)}\\`
    expect((await accept(makeBlob({ canvas: { title } }))).title).toBe(title)
  })

  const note = { id: 'n1', text: 'ohar bat' }

  test.each([
    ['canvas', { file: { canvas: 'Meatchine' } }],
    ['canvas.id', { canvas: { id: '' } }],
    ['canvas.id', { canvas: { id: '__proto__' } }],
    ['canvas.id', { canvas: { id: 'c\n1' } }],
    ['canvas.id', { canvas: { id: 'c'.repeat(201) } }],
    ['canvas.id', { canvas: { id: 'c\ud800' } }],
    ['canvas.parking', { canvas: { parking: [{ id: 'n\ud800', text: '' }] } }],
    ['canvas.answers', { canvas: { answers: { 'q\ud800': 'bai' } } }],
    ['canvas.kind', { canvas: { kind: 'noSuchKind' } }],
    ['canvas.title', { canvas: { title: 7 } }],
    ['canvas.contentLanguage', { canvas: { contentLanguage: 'EU' } }],
    ['canvas.blocks', { canvas: { blocks: undefined } }],
    ['canvas.blocks.channels', { canvas: { blocks: { channels: {} } } }],
    ['canvas.blocks.problems', { canvas: { blocks: { problems: [] } } }],
    ['canvas.blocks.channels[2].text', { canvas: { blocks: { channels: [note, note, { id: 'n2' }] } } }],
    ['canvas.blocks.channels[0].colour', { canvas: { blocks: { channels: [{ ...note, colour: 'red' }] } } }],
    [
      'canvas.blocks.channels[0].kinds[1]',
      { canvas: { blocks: { channels: [{ ...note, kinds: ['a', 1] }] } } },
    ],
    ['canvas.parking[0]', { canvas: { parking: ['ohar bat'] } }],
    ['canvas.motivations[0].kind', { canvas: { motivations: [note] } }],
    ['canvas.links[0].to', { canvas: { links: [{ id: 'l1', from: 'n1' }] } }],
    ['canvas.answers.0', { canvas: { answers: ['bai'] } }],
    ['canvas.answers.channels.q1', { canvas: { answers: { 'channels.q1': ['bai'] } } }],
  ])('R94: of a wrong type, with the path of the first fault (%s)', async (path, parts) => {
    expect(await refuse(makeBlob(parts))).toEqual({ type: 'wrongType', path })
  })

  test.each(['__proto__', 'constructor', 'prototype'])(
    'R94: with a key that reaches too far (%s)',
    async (key) => {
      const text = JSON.stringify(makeFile()).replace('"blocks":{}', `"blocks":{},"answers":{"${key}":"bai"}`)
      expect(await refuse(new Blob([text]))).toEqual({ type: 'reachingKey', path: `canvas.answers.${key}` })
      expect('bai' in Object.prototype).toBe(false)
    },
  )

  test.each([
    ['two notes', { blocks: { channels: [note], keyPartners: [note] } }],
    ['a note and a parked note', { blocks: { channels: [note] }, parking: [note] }],
    [
      'a note and a motivation',
      { parking: [note], motivations: [{ ...note, kind: 'motivation.retention' }] },
    ],
    ['a note and a link', { parking: [note], links: [{ id: 'n1', from: 'n1', to: 'n1' }] }],
  ])('R94: with one id twice (%s)', async (_name, canvas) => {
    expect(await refuse(makeBlob({ canvas }))).toEqual({ type: 'duplicateId', id: 'n1' })
  })

  test.each([
    ['from', { id: 'l1', from: 'gone', to: 'n1' }],
    ['to', { id: 'l1', from: 'n1', to: 'gone' }],
    ['to, which is a link', { id: 'gone', from: 'n1', to: 'gone' }],
  ])('R94: with a link to nothing (%s)', async (_name, link) => {
    const file = makeBlob({ canvas: { parking: [note], links: [link] } })
    expect(await refuse(file)).toEqual({ type: 'brokenReference', id: 'gone' })
  })
})

describe('reading a file', () => {
  test('is offered for the file ending that is written', async () => {
    const importer = importers.find(({ fileExtensions }) => fileExtensions.includes('harreman.json'))
    const read = await importer?.load()
    const bytes = await readFile('test/fixtures/json/founder.harreman.json')
    const result = await read?.(new File([bytes], 'founder.harreman.json'))
    expect(result).toMatchObject({ ok: true, value: { type: 'canvas', canvas: { title: 'Field kitchen' } } })
  })

  test('R94: of version 1 gives its canvas, today and in every later version', async () => {
    const bytes = await readFile('test/fixtures/json/version-1.harreman.json')
    const canvas = await accept(new Blob([bytes]))
    expect(canvas.title).toBe('Meatchine')
    expect(canvas.author).toBe('Ane eta Gül')
    expect(listNotes(canvas, 'channels').map(({ id, kinds }) => [id, kinds])).toEqual([
      ['ch-1', ['channel.shop']],
      ['ch-2', ['channel.webPage', 'channel.webShop']],
    ])
    expect(canvas.notesById.get('cr-1')?.description).toContain('★ pribilegioak')
    expect(canvas.notesById.get('co-3')?.isAddition).toBe(true)
    expect(listNotes(canvas, 'parking').map((note) => note.text)).toEqual(['İlişkiler · ურთიერთობა 🤝'])
    expect(listMotivations(canvas).map((motivation) => motivation.id)).toEqual(['mo-2', 'mo-1'])
    expect(canvas.linksById.get('l-1')).toEqual({ id: 'l-1', from: 'ch-1', to: 'cr-1', label: 'dendan' })
    expect(canvas.answersById.get('customerRelationships.q2.established')).toMatch(/^Oraindik/)
  })

  test('R94: of version 2 gives what relationships, segments, motivations and links say', async () => {
    const bytes = await readFile('test/fixtures/json/version-2.harreman.json')
    const canvas = await accept(new Blob([bytes]))
    expect(canvas.currency).toBe('GEL')
    expect(canvas.notesById.get('cr-1')?.relationship).toEqual({
      helper: 'saltzailea',
      where: 'dendan',
      status: { state: 'established', since: '2024-02-29' },
      cost: { type: 'amount', amount: 1234.5, period: 'month' },
      serviceMeans: 'FAQ\n★ inprimakia',
      representative: 'Iñaki Añorga',
      representativeSince: '2020-01-31',
      secondContact: '',
      reviewedOn: '2026-11-22',
    })
    const [segment] = listNotes(canvas, 'customerSegments')
    expect(segment?.segment).toEqual({ ...noSegmentDetails, shortName: 'denda', mark: 'teal' })
    const [motivation] = listMotivations(canvas)
    expect(motivation).toMatchObject({ why: 'etekin finkoa', stages: ['stage.regular'] })
    expect(canvas.linksById.get('l-x')).toMatchObject({ label: 'მერე', isLater: true })
    expect(canvas.answersById.get(`customerRelationships.q1.expected/${segment?.id}`)).toMatch(/^aurrez/)
    expect(canvas.remarksByDismissedHint.get('noSegment')).toMatch(/^ეს/)
  })

  test.each([
    ['a cost that is no number', { cost: { amount: '1.2.3', period: 'month' } }, 'cost'],
    ['a cost below nothing', { cost: { amount: -1, period: 'month' } }, 'cost'],
    ['a cost without its period', { cost: { amount: 1 } }, 'cost'],
    ['a day that is not in the calendar', { status: 'established', since: '2023-02-29' }, 'since'],
  ])('refuses %s, and says where', async (_name, relationship, field) => {
    const blocks = { customerRelationships: [{ id: 'n1', text: 'x', relationship }] }
    const path = `canvas.blocks.customerRelationships[0].relationship.${field}`
    expect(await refuse(makeBlob({ canvas: { blocks } }))).toEqual({ type: 'wrongType', path })
  })

  test('takes what is left out as empty, and a byte order mark as nothing', async () => {
    const parking = [{ id: 'n1', text: 'x' }]
    const canvas = await accept(new Blob(['\ufeff', makeBlob({ canvas: { parking } })]))
    expect(canvas).toMatchObject({ id: 'c1', title: '', pitch: '', author: '' })
    expect(canvas.notesById.get('n1')).toMatchObject({
      description: '',
      colour: 'yellow',
      kinds: [],
      isAddition: false,
    })
  })

  test('R17: keeps the content language of the canvas', async () => {
    expect((await accept(makeBlob({ canvas: { contentLanguage: 'ka' } }))).contentLanguage).toBe('ka')
  })

  test('R18: brings texts into NFC and leaves every slip as it is', async () => {
    const slips = 'etekin finke, DAGOENENKO\r\n\u0007 «konbentzita»  '
    const canvas = await accept(makeBlob({ canvas: { title: 'I\u0307s\u0327', pitch: slips } }))
    expect(canvas.title).toBe('\u0130\u015f')
    expect(canvas.pitch).toBe(slips)
  })

  test('R18: replaces half an emoji, which no UTF-8 can hold', async () => {
    const canvas = await accept(new Blob([JSON.stringify(makeFile({ canvas: { title: 'a\ud83db🤝' } }))]))
    expect(canvas.title).toBe('a\ufffdb🤝')
  })

  test('R04: keeps kinds it does not know, each once', async () => {
    const parking = [{ id: 'n1', text: 'x', kinds: ['x.unknown', 'channel.shop', 'x.unknown'] }]
    const canvas = await accept(makeBlob({ canvas: { parking } }))
    expect(canvas.notesById.get('n1')?.kinds).toEqual(['channel.shop', 'x.unknown'])
  })

  test('ignores fields it does not know', async () => {
    const canvas = await accept(
      makeBlob({ file: { tool: 'x' }, canvas: { parking: [{ id: 'n1', text: 'x', y: 1 }] } }),
    )
    expect(canvas.notesById.get('n1')).not.toHaveProperty('y')
  })

  test('keeps the order of a long list', async () => {
    const parking = Array.from({ length: 500 }, (_, index) => ({ id: `n${index}`, text: `${index}` }))
    const canvas = await accept(makeBlob({ canvas: { parking } }))
    expect(listNotes(canvas, 'parking').map((note) => note.id)).toEqual(parking.map((note) => note.id))
  })
})

describe('migrating a file', () => {
  const renameName = (file: Readonly<Record<string, unknown>>) => ({ ...file, canvas: file.board })
  const addPitch = (file: Readonly<Record<string, unknown>>) => ({
    ...file,
    canvas: { ...Object(file.canvas), pitch: 'added' },
  })
  const { canvas: board, ...rest } = makeFile()

  test('R94: goes through every step from its own version on', () => {
    const result = readValue({ ...rest, board }, [renameName, addPitch])
    expect(result).toMatchObject({ ok: true, value: { id: 'c1', pitch: 'added' } })
  })

  test('R94: leaves out the steps it has behind it', () => {
    const result = readValue({ ...makeFile(), version: 2 }, [renameName, addPitch])
    expect(result).toMatchObject({ ok: true, value: { pitch: 'added' } })
  })

  test('R94: refuses what is newer than the last step', () => {
    const result = readValue({ ...makeFile(), version: 4 }, [renameName, addPitch])
    expect(result).toEqual({ ok: false, failure: { type: 'newerVersion', version: 4 } })
  })

  test('has a step from every former version', () => {
    expect(migrations).toHaveLength(FILE_VERSION - 1)
  })
})
