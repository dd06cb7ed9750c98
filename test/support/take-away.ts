import type { Canvas } from '../../src/domain/canvas'
import { jsonExporter } from '../../src/exporters/json/json-exporter'
import { readJson } from '../../src/importers/json/read-json'

/** The canvas after a journey: written as a file and read again. Throws when either of the two refuses. */
export async function takeAwayAndBringBack(canvas: Canvas): Promise<Canvas> {
  const render = await jsonExporter.load()
  const request = { canvas, language: canvas.contentLanguage, now: new Date(0), paper: 'a4' as const }
  const file = await render({ ...request, signal: new AbortController().signal, onProgress: () => undefined })
  if (!file.ok) throw new Error(file.failure.type)
  const result = await readJson(file.value)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
