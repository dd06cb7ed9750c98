import { vi } from 'vitest'
import type { Canvas } from '../../src/domain/canvas'
import type { ExportRequest, ExportResult } from '../../src/exporters/exporter'
import { renderPdf } from '../../src/exporters/pdf/render-pdf'
import { startTexts } from '../../src/i18n/texts'
import { loadFontFile } from './load-font-file'

/** Starts the words in Node itself: under jsdom pdfkit takes Node's bytes for foreign objects. */
export async function startTextsInNode(): Promise<void> {
  vi.stubGlobal('document', { documentElement: { lang: '' } })
  await startTexts('en', ['app'])
}

export function makeExportRequest(canvas: Canvas, more: Partial<ExportRequest> = {}): ExportRequest {
  return {
    canvas,
    language: canvas.contentLanguage,
    paper: 'a4',
    now: new Date(2024, 1, 21, 15, 4),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...more,
  }
}

/** The bytes of a canvas as PDF; throws when it was not written. */
export async function exportPdf(canvas: Canvas, more: Partial<ExportRequest> = {}): Promise<Uint8Array> {
  return readBytes(await renderPdf(makeExportRequest(canvas, more), loadFontFile))
}

async function readBytes(result: ExportResult): Promise<Uint8Array> {
  if (!result.ok) throw new Error(`no PDF: ${result.failure.type}`)
  return new Uint8Array(await result.value.arrayBuffer())
}
