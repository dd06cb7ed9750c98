// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { noAssignment } from '../../../src/domain/assignment/assignment'
import { FINGERPRINT_KEYWORD, shortenFingerprint } from '../../../src/domain/assignment/short-fingerprint'
import type { Canvas } from '../../../src/domain/canvas'
import { findCanvasKind } from '../../../src/domain/kinds/index'
import { languages } from '../../../src/domain/language'
import { type ReportSettings, usualReport } from '../../../src/domain/report/report-settings'
import { makeFingerprint } from '../../../src/exporters/fingerprint'
import { exportPdf, startTextsInNode } from '../../support/export-pdf'
import { writeCanvasDown } from '../../support/pdf-canvases'
import { pdfSamples } from '../../support/pdf-samples'
import { readPdf, squeeze } from '../../support/read-pdf'

beforeAll(startTextsInNode)

const usual = usualReport(findCanvasKind({ kind: 'businessModel' }))

function setReport(canvas: Canvas, settings: Partial<ReportSettings>): Canvas {
  return { ...canvas, report: { ...usual, ...settings } }
}

describe('the PDF of a canvas that is handed in', () => {
  test.each(languages)('R16: carries the fingerprint, to be read and to be found (%s)', async (language) => {
    const canvas = {
      ...writeCanvasDown(pdfSamples[language]),
      assignment: { ...noAssignment, title: 'Plan' },
    }
    const fingerprint = makeFingerprint(canvas)
    const bytes = await exportPdf(canvas)
    // As whoever checks many PDFs finds it: without reading PDF at all.
    expect(Buffer.from(bytes).includes(`${FINGERPRINT_KEYWORD}${fingerprint}`, 0, 'latin1')).toBe(true)
    const { pages, info } = await readPdf(bytes)
    expect(info.Keywords).toBe(FINGERPRINT_KEYWORD + fingerprint)
    expect(pages[1]).toContain(shortenFingerprint(fingerprint))
  })

  test('has none without an assignment', async () => {
    const bytes = await exportPdf(writeCanvasDown(pdfSamples.en))
    expect(Buffer.from(bytes).includes(FINGERPRINT_KEYWORD, 0, 'latin1')).toBe(false)
  })
})

describe('the following pages of a PDF', () => {
  test('have the order that was chosen for the report', async () => {
    const canvas = writeCanvasDown({ notes: { channels: ['Shop'], parking: ['Later'] } })
    const order = ['parking', ...usual.order.filter((part) => part !== 'parking')] as const
    const pdf = await readPdf(await exportPdf(setReport(canvas, { order })))
    expect(pdf.pages[1]).toMatch(/Parking place.*Later.*The model at a glance.*Channels.*Shop/s)
    expect(pdf.outline.slice(-3)).toEqual(['Parking place', 'The model at a glance', 'Channels'])
  })

  test('leave out what was left out, and the sheet promises no page for it', async () => {
    const notes = {
      channels: Array.from({ length: 80 }, (_, index) => `Shop ${index} in a street with a long name`),
      parking: ['Later', 'Never'],
    }
    const canvas = setReport(writeCanvasDown({ notes }), { leftOut: ['glance', 'channels', 'parking'] })
    const pdf = await readPdf(await exportPdf(canvas))
    const sheet = pdf.pages[0] ?? ''
    expect(sheet).toMatch(/\d+ more notes are not shown/)
    expect(sheet).toContain('2 notes in the parking place are not shown')
    expect(sheet).not.toContain('on page')
    expect(pdf.pages.slice(1).join('')).not.toMatch(/Shop|Later/)
  })

  test('go as deep as was chosen; the sheet marks as described what they describe', async () => {
    const canvas = writeCanvasDown({ notes: { channels: [{ text: 'Shop', description: 'Long story' }] } })
    const [full, short] = [
      await readPdf(await exportPdf(canvas)),
      await readPdf(await exportPdf(setReport(canvas, { depth: 'notes' }))),
    ]
    expect(full.pages[0]).toContain('described in full')
    expect(full.pages[1]).toContain('Long story')
    expect(short.pages[0]).not.toContain('described in full')
    expect(short.pages[1]).toContain('Shop')
    expect(short.pages[1]).not.toContain('Long story')
  })

  test('leave the letters of the sheet their fonts, whatever they leave out', async () => {
    const canvas = writeCanvasDown({ notes: { channels: ['₺ → ½ 🙂'] } })
    const pdf = await readPdf(await exportPdf(setReport(canvas, { leftOut: usual.order })))
    expect(squeeze(pdf.pages[0] ?? '')).toContain(squeeze('₺ → ½ 🙂'))
  })
})
