import type { Canvas } from '../../src/domain/canvas'
import type { CanvasFile } from '../../src/domain/canvas-file'
import { jsonExporter } from '../../src/exporters/json/json-exporter'

/** The canvas as its JSON file says it, through the exporter itself. */
export async function exportJson(canvas: Canvas): Promise<CanvasFile['canvas']> {
  const render = await jsonExporter.load()
  const result = await render({
    canvas,
    language: canvas.contentLanguage,
    now: new Date('2026-11-22T09:30:00Z'),
    paper: 'a4',
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  if (!result.ok) throw new Error(result.failure.type)
  const file: CanvasFile = JSON.parse(await result.value.text())
  return file.canvas
}
