// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { buildExample } from '../../../src/domain/example/build-example'
import { languages } from '../../../src/domain/language'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { handIn } from '../../fixtures/hand-in'
import { exportPdf, startTextsInNode } from '../../support/export-pdf'
import { type ReadPdf, readPdf, squeeze } from '../../support/read-pdf'

beforeAll(startTextsInNode)

/** The slips of the hand-in that the example corrects, and what it has instead. */
const corrections: readonly (readonly [string, string])[] = [
  ['“Meatchine”', '«Meatchine»'],
  ['Harreman automatizatu izango', 'Harreman automatizatua izango'],
  ['egingo ahal izango dute', 'egin ahal izango dute'],
  ['konbentzita ez', 'konbentzituta ez'],
  [
    'bezeroak aukera izango dute haien iruzkinak usteko',
    'bezeroek aukera izango dute beren iruzkinak uzteko',
  ],
  ['zenbait motibazioen', 'zenbait motibazioren'],
  ['DAGOENENKO', 'DAGOENEKO'],
  ['etekin finke', 'etekin finko'],
  ['edota hargatik diru-sarrera', 'edota diru-sarrera'],
]

/** The hand-in without its slips and marks, sentence by sentence. */
function listSentences(): readonly string[] {
  const corrected = corrections.reduce((text, [slip, right]) => text.replace(slip, right), handIn)
  const [, ...lines] = corrected.replaceAll('**', '').split('\n')
  return lines.flatMap((line) =>
    line
      .replace(/^- /, '')
      .split(/(?<=[.:])\s+/)
      .filter((sentence) => sentence !== ''),
  )
}

describe.each(languages)('the worked example as a PDF in %s', (language) => {
  let canvas: Canvas
  let bytes: Uint8Array
  let pdf: ReadPdf
  beforeAll(async () => {
    canvas = buildExample('example', language, await loadExampleWords(language))
    bytes = await exportPdf(canvas)
    pdf = await readPdf(bytes)
  })

  test('R20, R94: shows all notes on one sheet and stays under 300 kB', () => {
    const sheet = squeeze(pdf.pages[0] ?? '')
    for (const note of canvas.notesById.values()) expect(sheet).toContain(squeeze(note.text))
    expect(Math.max(...(pdf.fontSizes[0] ?? []))).toBeGreaterThanOrEqual(18)
    expect(bytes.length).toBeLessThan(300_000)
  })

  test('R15, R20: has every word of the example on the following pages', async () => {
    const { helper, where, ...words } = await loadExampleWords(language)
    const following = readFollowing(pdf)
    for (const text of [helper, where, ...listTexts(words)]) expect(following).toContain(squeeze(text))
  })

  test('R15: keeps ★ and bold', async () => {
    const { text } = await loadExampleWords(language)
    const starred = [text.acquisition, text.retention, text.boostSales]
    const bold = squeeze(pdf.boldPages.slice(1).join(''))
    for (const point of starred) expect(readFollowing(pdf)).toContain(squeeze(`★ ${point.title}`))
    for (const point of [text.personal, text.automated, ...starred]) {
      expect(bold).toContain(squeeze(point.title))
    }
  })

  test('marks the cards with the segments, and explains the marks', () => {
    const sheet = squeeze(pdf.pages[0] ?? '')
    const segments = [...canvas.notesById.values()].filter((note) => note.segment)
    expect(segments).toHaveLength(4)
    for (const { text, segment } of segments) {
      expect(sheet).toContain(squeeze(`${segment?.shortName}: ${text}`))
    }
    const [shop, , regular] = segments.map(({ segment }) => segment?.shortName ?? '')
    const personal = canvas.notesById.get('cr-1')?.text ?? ''
    const behind = sheet.slice(sheet.indexOf(squeeze(personal)) + squeeze(personal).length)
    expect(behind.indexOf(squeeze(`${shop}${regular}`))).toBeLessThan(60)
    expect(behind).toContain(squeeze(`${shop}${regular}`))
  })

  test('is tagged: tables with heads, lists, headings', () => {
    const tags = pdf.tags.slice(1).flat()
    for (const tag of ['H1', 'H2', 'H3', 'L', 'LI', 'LBody', 'Lbl', 'Table', 'TR', 'TH', 'TD']) {
      expect(tags).toContain(tag)
    }
  })
})

describe('the worked example as a PDF', () => {
  test('R20: has everything that the hand-in has, in its order', async () => {
    const canvas = buildExample('example', 'eu', await loadExampleWords('eu'))
    const text = readFollowing(await readPdf(await exportPdf(canvas)))
    const sentences = listSentences()
    expect(sentences).toHaveLength(17)
    let from = text.indexOf(squeeze('Bezeroarekiko harremanak'))
    expect(from).toBeGreaterThan(-1)
    for (const sentence of sentences) {
      const at = text.indexOf(squeeze(sentence), from)
      expect(at, sentence).toBeGreaterThanOrEqual(from)
      from = at + squeeze(sentence).length
    }
  })

  test('R06, R43: has the two tables with the rows of the hand-in', async () => {
    const canvas = buildExample('example', 'en', await loadExampleWords('en'))
    const text = readFollowing(await readPdf(await exportPdf(canvas)))
    const [personal, automated, coCreation] = ['cr-1', 'cr-2', 'cr-3'].map((id) => readNote(canvas, id))
    const motivations = [...canvas.motivationsById.values()]
      .map((motivation) => `• ${motivation.text}`)
      .join('')
    const rows = [
      'Segment Relationships',
      `${readNote(canvas, 'cs-1')} ${personal}`,
      `${readNote(canvas, 'cs-2')} • ${automated} • ${coCreation}`,
      `${readNote(canvas, 'cs-3')} • ${personal} • ${automated}`,
      `${readNote(canvas, 'cs-4')} ${coCreation}`,
      'Channels and their relationships Channel Relationships Motivations',
      `${readNote(canvas, 'ch-1')} ${personal} ${motivations}`,
      `${readNote(canvas, 'ch-2')} • ${automated} • ${coCreation} ${motivations}`,
    ]
    expect(text).toContain(squeeze(rows.join('')))
  })
})

/** The following pages without what stands around their text. */
function readFollowing({ pages }: ReadPdf): string {
  return squeeze(
    pages
      .slice(1)
      .map((page) => page.replace(/^Meatchine\n?/, '').replace(/\d+ \/ \d+/, ''))
      .join('\n'),
  )
}

function readNote(canvas: Canvas, id: string): string {
  return canvas.notesById.get(id)?.text ?? ''
}

function listTexts(words: object): readonly string[] {
  return Object.values(words).flatMap((word) => (typeof word === 'string' ? [word] : listTexts(word)))
}
