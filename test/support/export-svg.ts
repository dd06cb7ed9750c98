import { JSDOM } from 'jsdom'
import type { Canvas } from '../../src/domain/canvas'
import type { ExportRequest } from '../../src/exporters/exporter'
import { renderSvg } from '../../src/exporters/svg/render-svg'
import { makeExportRequest } from './export-pdf'
import { loadFontFile } from './load-font-file'

/** The source of a canvas as SVG; throws when it was not written. */
export async function exportSvg(canvas: Canvas, more: Partial<ExportRequest> = {}): Promise<string> {
  const result = await renderSvg(makeExportRequest(canvas, more), loadFontFile)
  if (!result.ok) throw new Error(`no SVG: ${result.failure.type}`)
  return result.value.text()
}

/** The source as a document; throws where it is not well-formed XML. */
export function readSvg(source: string): Document {
  return new JSDOM(source, { contentType: 'image/svg+xml' }).window.document
}

/** The texts that can be found in a picture, in the order in which they are read. */
export function listTexts(picture: Document): readonly string[] {
  return Array.from(picture.querySelectorAll('text'), (text) => text.textContent ?? '')
}
