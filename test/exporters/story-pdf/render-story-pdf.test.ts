// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { type Language, languages } from '../../../src/domain/language'
import { completeWorkshop } from '../../../src/domain/workshop/workshop-records'
import type { ExportRequest } from '../../../src/exporters/exporter'
import { renderStoryPdf } from '../../../src/exporters/story-pdf/render-story-pdf'
import { drawCanvas } from '../../support/canvas-text'
import { makeExportRequest, startTextsInNode } from '../../support/export-pdf'
import { drawFullFounder, secrets } from '../../support/founder'
import { loadFontFile } from '../../support/load-font-file'
import { readLocales } from '../../support/locale-texts'
import { readPdf, squeeze } from '../../support/read-pdf'

beforeAll(startTextsInNode)

const locales = readLocales('locales')

async function exportStory(canvas: Canvas, more: Partial<ExportRequest> = {}) {
  const result = await renderStoryPdf(makeExportRequest(canvas, more), loadFontFile)
  if (!result.ok) throw new Error(`no PDF: ${result.failure.type}`)
  return readPdf(new Uint8Array(await result.value.arrayBuffer()))
}

const told = (rest: Partial<Canvas> = {}) =>
  drawCanvas(
    `
      Customer Segments: students, teachers
      Channels: shop
    `,
    { title: 'Book bicycle', pitch: 'We lend books by bicycle.', ...rest },
  )

describe('the PDF of the steps', () => {
  test('R61, R96: has a landscape page per step, beginning with the sentence', async () => {
    const { pages, sizes, outline } = await exportStory(told())
    expect(pages).toHaveLength(3)
    expect(sizes[0]?.map(Math.round)).toEqual([842, 595])
    expect(outline).toEqual(['What the business does', 'Customer Segments', 'Channels'])
    expect(squeeze(pages[0] ?? '')).toContain(squeeze('We lend books by bicycle.'))
    expect(pages[0]).not.toContain('students')
  })

  test('R96: shows on each page only what has been told until then', async () => {
    const { pages } = await exportStory(told())
    expect(pages[1]).toContain('students')
    expect(pages[1]).not.toContain('shop')
    expect(pages[2]).toContain('shop')
    expect(pages[2]).toContain('teachers')
  })

  test('R96: reads out what is told on the page, and not once more what was told before', async () => {
    const { tags } = await exportStory(told())
    expect(tags[1]).toEqual(['Root', 'Document', 'Sect', 'H2', 'L', 'LI', 'LBody', 'LI', 'LBody'])
    expect(tags[2]).toEqual(['Root', 'Document', 'Sect', 'H2', 'L', 'LI', 'LBody'])
    expect(tags[0]).toContain('H1')
  })

  test('follows the order of one’s own', async () => {
    const steps = ['note/shop', 'pitch']
    const workshop = completeWorkshop({ presentation: { order: { type: 'own', steps }, speakerNotes: {} } })
    const { outline } = await exportStory(told({ workshop }))
    expect(outline).toEqual(['shop', 'What the business does'])
  })

  test('R85: has nothing confidential in it, even where everything was asked for, and no speaker notes', async () => {
    const workshop = completeWorkshop({
      presentation: {
        order: { type: 'own', steps: [`note/${secrets.note}`, 'block/channels'] },
        speakerNotes: { 'block/channels': 'Speakersecret', [`note/${secrets.note}`]: 'Othersecret' },
      },
    })
    const { pages, outline, info } = await exportStory(drawFullFounder({ workshop }))
    const all = JSON.stringify({ pages, outline, info })
    expect(all).toContain('market hall')
    for (const secret of [...Object.values(secrets), 'Speakersecret', 'Othersecret'])
      expect(all).not.toContain(secret)
  })

  test.each(languages)('R95: names its blocks in the language asked for: %s', async (language: Language) => {
    const { outline, boldPages } = await exportStory(told(), { language })
    const names = locales[language].get('blocks')
    expect(outline.slice(1)).toEqual([names?.get('customerSegments'), names?.get('channels')])
    expect(squeeze(boldPages[2] ?? '')).toContain(squeeze(names?.get('channels') ?? '?'))
  })

  test('shows every letter of 40 notes, of a long note and of one long word, in readable letters', async () => {
    const notes = Array.from({ length: 40 }, (_, index) => `ჩანაწერი${index}`)
    const long = Array.from({ length: 900 }, (_, index) => `სიტყვა${index}`).join(' ')
    const word = 'ა'.repeat(400)
    const canvas = drawCanvas(`Channels: ${notes.join(', ')}\nKey Partners: ${long}, ${word}`, {
      contentLanguage: 'ka',
    })
    const { pages, fontSizes } = await exportStory(canvas)
    const all = squeeze(pages.join(''))
    for (const note of [...notes, word]) expect(all).toContain(note)
    expect(all).toContain(squeeze(long.slice(-200)))
    // Quiet words are 8 points, all that is told now is larger.
    expect(Math.min(...fontSizes.flat())).toBeGreaterThanOrEqual(8)
  })

  test('says on one page that there is nothing to tell of an empty canvas', async () => {
    const { pages } = await exportStory(drawCanvas(''))
    expect(pages).toHaveLength(1)
    expect(squeeze(pages[0] ?? '')).toContain(squeeze('There is nothing to tell yet.'))
  })

  test('stops when it is cancelled', async () => {
    const controller = new AbortController()
    const request = makeExportRequest(told(), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    expect(await renderStoryPdf(request, loadFontFile)).toEqual({
      ok: false,
      failure: { type: 'cancelled' },
    })
  })
})
