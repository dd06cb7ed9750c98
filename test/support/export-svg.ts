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
