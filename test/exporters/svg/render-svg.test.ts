// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest'
import { type Canvas, groupNotesByPlace, listNotes, type Note } from '../../../src/domain/canvas'
import { buildExample } from '../../../src/domain/example/build-example'
import { businessModelBlocks } from '../../../src/domain/kinds/block-ids'
import { languages } from '../../../src/domain/language'
import { makeEmptyCanvas } from '../../../src/domain/new-canvas'
import { normaliseText } from '../../../src/domain/normal-text'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { loadTexts, startTexts } from '../../../src/i18n/texts'
import { hostileTexts } from '../../fixtures/hostile/texts'
import { drawCanvas } from '../../support/canvas-text'
import { exportSvg } from '../../support/export-svg'

beforeAll(() => startTexts('en', ['app']))

/** The source as a document; throws where it is not well-formed XML. */
function readSvg(source: string): Document {
  const document = new DOMParser().parseFromString(source, 'image/svg+xml')
  if (document.querySelector('parsererror')) throw new Error(document.documentElement.textContent ?? '')
  return document
}

/** The texts that can be found in a picture, in the order in which they are read. */
function listTexts(picture: Document): readonly string[] {
  return Array.from(picture.querySelectorAll('text'), (text) => text.textContent ?? '')
}

function readSize(picture: Document): readonly number[] {
  const root = picture.documentElement
  return ['width', 'height'].map((side) => Number(root.getAttribute(side)))
}

function makeCrowd(texts: readonly string[]): Canvas {
  const notes = texts.map(
    (text, index): Note => ({
      id: `n${index}`,
      text,
      description: '',
      place: {
        block: businessModelBlocks[index % businessModelBlocks.length] ?? 'channels',
        order: `a${index + 1000}V`,
      },
      colour: 'yellow',
      kinds: [],
      isAddition: index % 2 === 0,
    }),
  )
  return {
    ...makeEmptyCanvas('crowd', 'businessModel', 'en'),
    notesById: new Map(notes.map((note) => [note.id, note])),
    noteIdsByPlace: groupNotesByPlace(notes),
  }
}

describe('a canvas as SVG', () => {
  test.each(languages)('R94: says as text what the canvas says, in its language: %s', async (language) => {
    const canvas = buildExample('example', language, await loadExampleWords(language))
    const picture = readSvg(await exportSvg(canvas))
    const texts = listTexts(picture)
    const t = await loadTexts(language, ['blocks', 'waysOut'])
    for (const block of businessModelBlocks) {
      expect(texts).toContain(t(`blocks:${block}`))
      for (const note of listNotes(canvas, block)) expect(texts).toContain(note.text)
    }
    expect(texts).toContain(canvas.pitch)
    expect(picture.querySelector('title')?.textContent).toBe(canvas.title)
    expect(picture.querySelector('desc')?.textContent).toBe(t('waysOut:picture.description'))
    expect(picture.documentElement.getAttribute('lang')).toBe(language)
  })

  test('draws each visible letter as a shape, so that no font has to be installed', async () => {
    const picture = readSvg(await exportSvg(drawCanvas('Channels: ხიდი İğ мост 🎈 →')))
    const used = Array.from(picture.querySelectorAll('use'), (use) => use.getAttribute('xlink:href') ?? '')
    const fonts = new Set(used.map((reference) => /^#(\w+)-\d+$/.exec(reference)?.[1]))
    expect(fonts).toContain('text')
    expect(fonts).toContain('wide')
    expect(fonts).toContain('emoji')
    for (const reference of new Set(used)) {
      expect(picture.querySelector(`path[id="${reference.slice(1)}"]`)?.getAttribute('d')).toMatch(/^M/)
    }
    const hidden = picture.querySelector('g[fill-opacity="0"]')
    expect(hidden?.querySelectorAll('text').length).toBe(listTexts(picture).length)
  })

  test('R17: marks fixed words in another language than the canvas', async () => {
    const picture = readSvg(
      await exportSvg(drawCanvas('Channels: denda', { contentLanguage: 'eu' }), { language: 'tr' }),
    )
    const find = (text: string) =>
      Array.from(picture.querySelectorAll('text')).find((element) => element.textContent === text)
    expect(find('Kanallar')?.getAttribute('lang')).toBe('tr')
    expect(find('denda')?.getAttribute('lang')).toBeNull()
    expect(picture.documentElement.getAttribute('lang')).toBe('eu')
  })

  test('keeps the ends of lines that somebody wrote, and no others', async () => {
    const long = 'one word after another until the line is full and a next one has to begin'
    const texts = listTexts(readSvg(await exportSvg(makeCrowd([`first\nsecond`, long]))))
    expect(texts).toContain('first\nsecond')
    expect(texts).toContain(long)
  })

  test('is as wide as asked for, 2400 pixels else', async () => {
    const canvas = drawCanvas('Channels: shop')
    const [width = 0, height = 0] = readSize(readSvg(await exportSvg(canvas)))
    expect(width).toBe(2400)
    expect(height / width).toBeCloseTo(210 / 297, 2)
    expect(readSize(readSvg(await exportSvg(canvas, { pictureWidth: 4800 })))[0]).toBe(4800)
  })

  test('grows downwards until every note is on it', async () => {
    const crowd = makeCrowd(
      Array.from({ length: 400 }, (_, index) => `note number ${index} of this crowded canvas`),
    )
    const picture = readSvg(await exportSvg(crowd))
    const texts = new Set(listTexts(picture))
    for (const { text } of crowd.notesById.values()) expect(texts).toContain(text)
    const [width = 0, height = 0] = readSize(picture)
    expect(height).toBeGreaterThan(width)
  })

  test('says how many notes are not on it where nobody could look at a picture of that height', async () => {
    const crowd = makeCrowd(
      Array.from({ length: 4000 }, (_, index) => `note number ${index} of this endless canvas`),
    )
    const picture = readSvg(await exportSvg(crowd))
    const [width = 0, height = 0] = readSize(picture)
    expect(height / width).toBeCloseTo(5, 1)
    const texts = listTexts(picture)
    const shown = texts.filter((text) => text.startsWith('note number')).length
    const missing = texts.map((text) => Number(/^([\d,]+) more notes/.exec(text)?.[1]?.replace(',', '') ?? 0))
    expect(shown + missing.reduce((sum, count) => sum + count, 0)).toBe(4000)
  })

  test('counts what stands in the parking place, without naming a page', async () => {
    const texts = listTexts(readSvg(await exportSvg(drawCanvas('Parking place: later, perhaps, never'))))
    expect(texts.some((text) => /\b3\b.*parking/i.test(text))).toBe(true)
    expect(texts.filter((text) => /\bpage/.test(text))).toEqual([])
  })

  test('stops when it is called off', async () => {
    await expect(exportSvg(drawCanvas('Channels: shop'), { signal: AbortSignal.abort() })).rejects.toThrow(
      'cancelled',
    )
  })
})

describe('hostile texts in an SVG', () => {
  test('stay text: the file is well-formed, runs nothing and leads nowhere', async () => {
    const texts = hostileTexts.map(normaliseText)
    const canvas = {
      ...makeCrowd(texts),
      title: texts.join(' '),
      pitch: texts.join(' '),
      author: texts.join(' '),
    }
    const source = await exportSvg(canvas)
    const picture = readSvg(source)
    const names = new Set(Array.from(picture.querySelectorAll('*'), (element) => element.localName))
    expect([...names].toSorted()).toEqual(
      [
        'circle',
        'clipPath',
        'defs',
        'desc',
        'g',
        'path',
        'rect',
        'svg',
        'text',
        'title',
        'tspan',
        'use',
      ].filter((name) => names.has(name)),
    )
    for (const element of picture.querySelectorAll('*')) {
      for (const { name, value } of Array.from(element.attributes)) {
        expect(name).not.toMatch(/^on|^style$/i)
        if (/href$/.test(name)) expect(value).toMatch(/^#\w+-\d+$/)
        if (value.includes('url(')) expect(value).toBe('url(#board)')
      }
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(source).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/)
  })

  test('are there as they were typed, where they are of visible signs', async () => {
    const shown = hostileTexts
      .map(normaliseText)
      .filter((text) => /^[\x21-\x7e][\x20-\x7e]{0,118}[\x21-\x7e]$/.test(text))
    expect(shown.length).toBeGreaterThan(40)
    const texts = new Set(listTexts(readSvg(await exportSvg(makeCrowd(shown)))))
    expect(shown.filter((text) => !texts.has(text))).toEqual([])
  })
})
