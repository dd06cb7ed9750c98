// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../../src/domain/language'
import { renderPdf } from '../../../src/exporters/pdf/render-pdf'
import { exportPdf, makeExportRequest, startTextsInNode } from '../../support/export-pdf'
import { loadFontFile } from '../../support/load-font-file'
import { type WrittenNote, writeCanvasDown } from '../../support/pdf-canvases'
import { listWrittenTexts, pdfSamples } from '../../support/pdf-samples'
import { type ReadPdf, readPdf, squeeze } from '../../support/read-pdf'

beforeAll(startTextsInNode)

const words = {
  en: [
    'Customer Segments',
    'Cost Structure',
    'Author: Amaia Etxeberria',
    '21 February 2024',
    'physical shop',
  ],
  eu: [
    'Bezeroen segmentuak',
    'Kostuen egitura',
    'Egilea: Iñaki Añorga',
    '2024ko otsailaren 21a',
    'sorrera-kidetza',
  ],
  ka: [
    'მომხმარებელთა სეგმენტები',
    'ხარჯების სტრუქტურა',
    'ავტორი: ნინო ბერიძე',
    '21 თებერვალი, 2024',
    'ონლაინმაღაზია',
  ],
  tr: [
    'Müşteri Segmentleri',
    'Maliyet Yapısı',
    'Hazırlayan: Ayşe Yılmaz',
    '21 Şubat 2024',
    'sabit maliyetler',
  ],
}

describe.each(languages)('a PDF in %s', (language) => {
  const sample = pdfSamples[language]
  const canvas = writeCanvasDown(sample)
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await readPdf(await exportPdf(canvas))
  })

  test('R60, R94: gives back every text exactly as it was written', () => {
    const { pages } = pdf
    const text = squeeze(pages.join('\n'))
    for (const written of listWrittenTexts(sample)) expect(text).toContain(squeeze(written))
    for (const word of words[language]) expect(text).toContain(squeeze(word))
  })

  test('R61, R94: shows title, sentence, author, date and every note on the sheet', () => {
    const { pages, sizes } = pdf
    const sheet = squeeze(pages[0] ?? '')
    const { title = '', pitch = '', author = '' } = sample
    for (const written of [
      title,
      pitch,
      author,
      ...[...canvas.notesById.values()].map((note) => note.text),
    ]) {
      expect(sheet).toContain(squeeze(written))
    }
    expect(sizes[0]).toEqual([841.89, 595.28])
  })

  test('R18: keeps ★ and bold, and shows no marks', () => {
    const { pages } = pdf
    expect(pages.join('\n')).toContain('★')
    expect(pages.join('\n')).not.toContain('**')
    const bold = sample.notes?.customerRelationships?.map(findBold).join('') ?? ''
    expect(bold).not.toBe('')
    expect(squeeze(pdf.boldPages.join(''))).toContain(squeeze(bold))
  })

  test('names its language, title, author and moment', () => {
    expect(pdf.language).toBe(language)
    expect(pdf.info).toMatchObject({ Title: sample.title, Author: sample.author, Creator: 'Harreman' })
    expect(pdf.info.CreationDate).toContain('202402')
  })

  test('is tagged, with bookmarks and page numbers', () => {
    expect(pdf.tags[0]).toEqual(
      expect.arrayContaining(['Document', 'Sect', 'H1', 'P', 'H2', 'L', 'LI', 'LBody']),
    )
    expect(pdf.tags.slice(1).flat()).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'Lbl', 'LBody']))
    expect(pdf.outline).toContain(words[language][0])
    expect(pdf.pages.map((page) => page.match(/\d+ \/ \d+/g)?.at(-1))).toEqual(
      pdf.pages.map((_, index) => `${index + 1} / ${pdf.pages.length}`),
    )
  })
})

function findBold(note: WrittenNote): string {
  return typeof note === 'string' ? '' : (note.description?.match(/\*\*(.+?)\*\*/)?.[1] ?? '')
}

describe('a PDF', () => {
  test('has one page when there is nothing but an empty canvas', async () => {
    const pdf = await readPdf(await exportPdf(writeCanvasDown({})))
    expect(pdf.pages).toHaveLength(1)
    expect(pdf.info.Title).toBe('Untitled canvas')
    expect(pdf.pages[0]).toContain('Key Partners')
  })

  test('can have its fixed words in another language than its content', async () => {
    const pdf = await readPdf(await exportPdf(writeCanvasDown(pdfSamples.ka), { language: 'eu' }))
    expect(pdf.language).toBe('ka')
    expect(pdf.pages[0]).toContain('Kanalak')
    expect(squeeze(pdf.pages[0] ?? '')).toContain(squeeze('ონლაინმაღაზია WhatsApp-ით'))
  })

  test('has its sheet on A3 when asked, with larger text', async () => {
    const canvas = writeCanvasDown(pdfSamples.tr)
    const [a4, a3] = [
      await readPdf(await exportPdf(canvas)),
      await readPdf(await exportPdf(canvas, { paper: 'a3' })),
    ]
    expect(a3.sizes[0]).toEqual([1190.55, 841.89])
    expect(Math.max(...(a3.fontSizes[0] ?? []))).toBeGreaterThan(Math.max(...(a4.fontSizes[0] ?? [])))
  })

  test('lists parked notes at the end and says so on the sheet', async () => {
    const notes = { parking: ['Perhaps later', 'Or never'], channels: ['Shop'] }
    const pdf = await readPdf(await exportPdf(writeCanvasDown({ notes })))
    expect(pdf.pages[0]).toContain('2 notes in the parking place: page 2')
    expect(pdf.pages[0]).not.toContain('Perhaps later')
    expect(pdf.pages[1]).toMatch(/Shop.*Parking place.*Perhaps later/s)
  })

  test('explains the marks that it uses, and only these', async () => {
    const plain = await readPdf(await exportPdf(writeCanvasDown({ notes: { channels: ['Shop'] } })))
    expect(plain.pages[0]).not.toContain('addition')
    const notes = {
      channels: [
        { text: 'Shop', isAddition: true, description: 'Long' },
        { text: 'Web', colour: 'blue' as const },
      ],
    }
    const marked = await readPdf(await exportPdf(writeCanvasDown({ notes })))
    for (const word of [
      'the author’s own grouping',
      'addition',
      'described in full',
      'Answered questions: 0/',
    ]) {
      expect(marked.pages[0]).toContain(word)
    }
  })

  test('stays under 300 kB with 60 described notes', async () => {
    const sample = pdfSamples.ka.notes?.customerRelationships ?? []
    const notes = { channels: Array.from({ length: 60 }, () => sample).flat() }
    expect((await exportPdf(writeCanvasDown({ ...pdfSamples.ka, notes }))).length).toBeLessThan(300_000)
  })

  test('tells how far it is, never going back, up to the end', async () => {
    const fractions: number[] = []
    await exportPdf(writeCanvasDown(pdfSamples.eu), { onProgress: (fraction) => fractions.push(fraction) })
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
    expect(fractions.at(-1)).toBe(1)
  })

  test('can be cancelled before and while it is written', async () => {
    const canvas = writeCanvasDown({
      notes: { channels: Array.from({ length: 400 }, (_, index) => `Shop ${index}`) },
    })
    const before = makeExportRequest(canvas, { signal: AbortSignal.abort() })
    expect(await renderPdf(before, loadFontFile)).toEqual({ ok: false, failure: { type: 'cancelled' } })
    const controller = new AbortController()
    const cancelAt = (fraction: number) => fraction >= 0.2 && controller.abort()
    const request = makeExportRequest(canvas, { signal: controller.signal, onProgress: cancelAt })
    expect(await renderPdf(request, loadFontFile)).toEqual({ ok: false, failure: { type: 'cancelled' } })
  })

  test('says when a font cannot be had', async () => {
    const noFont = () => Promise.reject(new Error('offline'))
    const result = await renderPdf(makeExportRequest(writeCanvasDown({})), noFont)
    expect(result).toEqual({ ok: false, failure: { type: 'partMissing' } })
  })
})
