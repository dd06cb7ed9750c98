// @vitest-environment jsdom
import { posix } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { PARKING, textOfBlock } from '../../../src/domain/canvas'
import { makeEmptyCanvas } from '../../../src/domain/new-canvas'
import { normaliseText } from '../../../src/domain/normal-text'
import { withoutConfidential } from '../../../src/domain/without-confidential'
import { cleanText } from '../../../src/exporters/clean-text'
import { pptxExporter } from '../../../src/exporters/pptx/pptx-exporter'
import { hostileTexts } from '../../fixtures/hostile/texts'
import { makeExportRequest, startTextsInNode } from '../../support/export-pdf'
import { drawFullFounder, secrets } from '../../support/founder'
import { writeCanvasDown } from '../../support/pdf-canvases'
import { exportPptx, parseXml, readPptx } from '../../support/read-pptx'

beforeAll(startTextsInNode)

const many = Array.from({ length: 60 }, (_, index) => `Partner number ${index + 1} of a long list`)

describe('the parts of a presentation', () => {
  test('R94: are all there, all named, each once', async () => {
    const { texts } = readPptx(await exportPptx(drawFullFounder()))
    const named = [
      ...parseXml('types', texts.get('[Content_Types].xml') ?? '').getElementsByTagName('Override'),
    ]
      .map((each) => each.getAttribute('PartName')?.slice(1) ?? '')
      .sort()
    const parts = [...texts.keys()].filter((path) => !path.includes('_rels/') && !path.startsWith('['))
    expect(named).toEqual(parts.sort())
    for (const [path, text] of texts) {
      if (!path.endsWith('.rels')) continue
      const folder = posix.join(posix.dirname(path), '..')
      for (const each of parseXml(path, text).getElementsByTagName('Relationship')) {
        expect(texts.has(posix.join(folder, each.getAttribute('Target') ?? ''))).toBe(true)
        expect(each.getAttribute('TargetMode')).toBeNull()
      }
    }
  })

  test('begin with what tells programs the format', async () => {
    const { texts } = readPptx(await exportPptx(drawFullFounder()))
    expect([...texts.keys()].slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels'])
  })

  test('give no two shapes of a slide the same number', async () => {
    const { slides } = readPptx(await exportPptx(writeCanvasDown({ notes: { keyPartners: many } })))
    for (const { document } of slides) {
      const ids = [...document.getElementsByTagName('p:cNvPr')].map((each) => each.getAttribute('id'))
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('are the same for the same canvas at the same moment', async () => {
    const canvas = drawFullFounder()
    expect(await exportPptx(canvas)).toEqual(await exportPptx(canvas))
  })
})

describe('what does not fit', () => {
  test('R60: is counted on the canvas with the slide on which it stands', async () => {
    const canvas = writeCanvasDown({ notes: { channels: ['shop'], keyPartners: many } })
    const { slides } = readPptx(await exportPptx(canvas))
    const first = slides[0]?.text.split('\n') ?? []
    const shown = many.filter((text) => first.includes(text))
    expect(shown.length).toBeGreaterThan(5)
    expect(shown).toEqual(many.slice(0, shown.length))
    const number = slides.findIndex(({ title }) => title.startsWith('Key Partners')) + 1
    expect(first).toContain(`${many.length - shown.length} more notes on slide ${number}`)
  })

  test('goes on on further slides, every note once and in order', async () => {
    const canvas = writeCanvasDown({ notes: { keyPartners: many } })
    const { slides } = readPptx(await exportPptx(canvas))
    const parts = slides.slice(1)
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.map(({ title }) => title)).toEqual(
      parts.map((_, index) => `Key Partners (${index + 1}/${parts.length})`),
    )
    expect(parts.flatMap(({ text }) => text.split('\n'))).toEqual(many)
  })

  test('is cut in a note that is longer than its card, and whole on the slides of its block', async () => {
    const long = Array.from({ length: 700 }, (_, index) => `word${index}`).join(' ')
    const { slides } = readPptx(await exportPptx(writeCanvasDown({ notes: { channels: [long, 'shop'] } })))
    expect(slides[0]?.text).toMatch(/word\d+…\nshop\nIn full on slide 2/)
    const rest = slides.slice(1).map(({ text }) => text.replaceAll('\n', ' '))
    expect(rest.length).toBeGreaterThan(1)
    expect(rest.join(' ')).toBe(`${long} shop`)
  })

  test('keeps what is said of a note with the slide on which the note begins', async () => {
    const described = many.map((text, index) => ({ text, description: `About ${index + 1}.` }))
    const { slides } = readPptx(await exportPptx(writeCanvasDown({ notes: { keyPartners: described } })))
    for (const { text, notes } of slides.slice(1)) {
      const about = text.split('\n').map((line) => `About ${many.indexOf(line) + 1}.`)
      expect(notes.split('\n').filter((line) => line.startsWith('About'))).toEqual(about)
    }
  })
})

describe('the slides of a canvas', () => {
  test('are the canvas alone where nothing is on it', async () => {
    const { slides } = readPptx(await exportPptx(makeEmptyCanvas('empty', 'businessModel', 'tr')))
    expect(slides.map(({ title }) => title)).toEqual(['Adsız kanvas'])
  })

  test('have parked notes at the end, and only where there are any', async () => {
    const notes = { [PARKING]: ['later'], costStructure: ['rent'] }
    const { slides } = readPptx(await exportPptx(writeCanvasDown({ notes, language: 'eu' })))
    expect(slides.slice(1).map(({ title, text }) => [title, text])).toEqual([
      ['Kostuen egitura', 'rent'],
      ['Itxaron-gunea', 'later'],
    ])
  })

  test('say where a block has words but no notes', async () => {
    const answers = { 'channels.q1': 'by bicycle', [textOfBlock('keyPartners')]: 'We have **none**.' }
    const { slides } = readPptx(await exportPptx(writeCanvasDown({ answers })))
    expect(slides.map(({ title }) => title)).toEqual(['Untitled canvas', 'Channels', 'Key Partners'])
    for (const { text } of slides.slice(1)) expect(text).toContain('There are no notes in this block yet.')
    expect(slides[1]?.notes).toContain('by bicycle')
    expect(slides[2]?.notes).toBe('We have none.')
  })

  test('R16: have the extra blocks of an assignment', async () => {
    const canvas = {
      ...writeCanvasDown({ answers: { 'extra.impact': 'Less waste\n\n- fewer boxes' } }),
      assignment: {
        title: 'Business models',
        course: '',
        instructions: '',
        dueDate: '',
        criteria: [
          {
            id: 'impact',
            text: 'Impact',
            points: 2,
            need: { type: 'extraBlock' as const },
            isTicked: false,
            order: 'a0',
          },
        ],
      },
    }
    const { slides } = readPptx(await exportPptx(canvas))
    expect(slides.map(({ title, text }) => [title, text]).slice(1)).toEqual([
      ['Impact', 'Less waste\nfewer boxes'],
    ])
    expect(slides[0]?.notes).toContain('Assignment: Business models')
  })

  test('R54, R85: hold nothing confidential once it was taken out', async () => {
    const whole = JSON.stringify([...readPptx(await exportPptx(drawFullFounder())).texts])
    expect(whole).toContain(secrets.note)
    const { texts } = readPptx(await exportPptx(withoutConfidential(drawFullFounder())))
    const written = JSON.stringify([...texts])
    for (const secret of Object.values(secrets)) expect(written).not.toContain(secret)
  })
})

describe('words of the program in another language than the content', () => {
  test('R17: are marked as such, on the slides and for the speaker', async () => {
    const canvas = writeCanvasDown({
      language: 'ka',
      notes: { channels: ['მაღაზია'] },
      answers: { 'channels.q1': 'ველოსიპედით' },
    })
    const { slides, texts } = readPptx(await exportPptx(canvas, { language: 'en' }))
    expect(slides.map(({ title }) => title)).toEqual(['Untitled canvas', 'Channels'])
    const marked = (path: string) =>
      [...parseXml(path, texts.get(path) ?? '').getElementsByTagName('a:r')].map((run) => [
        run.getElementsByTagName('a:rPr')[0]?.getAttribute('lang'),
        run.textContent,
      ])
    expect(marked('ppt/slides/slide2.xml')).toEqual([
      ['en-GB', 'Channels'],
      ['ka-GE', 'მაღაზია'],
    ])
    const spoken = marked('ppt/notesSlides/notesSlide2.xml')
    expect(spoken[0]).toEqual(['en-GB', 'Guiding questions'])
    expect(spoken.at(-1)).toEqual(['ka-GE', 'ველოსიპედით'])
  })
})

describe('hostile texts on slides', () => {
  test('stay the text they are, in well-formed XML', async () => {
    const texts = hostileTexts
      .map(normaliseText)
      .filter((text) => /^[^\n\r\u2028\u2029\v\f\u0085]{1,300}$/.test(text))
    expect(texts.length).toBeGreaterThan(70)
    const notes = texts.map((text) => ({ text, description: text }))
    const canvas = writeCanvasDown({
      notes: { channels: notes },
      title: texts[0] ?? '',
      author: texts[1] ?? '',
    })
    const { slides, properties } = readPptx(await exportPptx(canvas))
    const shown = slides
      .slice(1)
      .map(({ text }) => text)
      .join('\n')
    const missing = texts.filter((text) => !shown.includes(cleanText(text).trim()))
    expect(missing).toEqual([])
    expect(slides[0]?.title).toBe(texts[0])
    expect([properties.title, properties.creator]).toEqual([texts[0], texts[1]])
  })

  test('lose only the signs that no XML can hold', async () => {
    const text = 'a\u0000b\u0008c\u001fd\ufffee\ud800f\tg'
    const { slides } = readPptx(
      await exportPptx(writeCanvasDown({ notes: { channels: [text] }, title: text })),
    )
    expect(slides[0]?.title).toBe('abcdef\tg')
    expect(slides[1]?.text).toBe('abcdef\tg')
  })
})

describe('making the slides', () => {
  test('tells how far it is, and ends at the whole', async () => {
    const told: number[] = []
    await exportPptx(drawFullFounder(), { onProgress: (fraction) => told.push(fraction) })
    expect(told.at(-1)).toBe(1)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })

  test('stops when it is cancelled', async () => {
    const controller = new AbortController()
    const render = await pptxExporter.load()
    const work = render(makeExportRequest(drawFullFounder(), { signal: controller.signal }))
    controller.abort()
    expect(await work).toEqual({ ok: false, failure: { type: 'cancelled' } })
  })
})
