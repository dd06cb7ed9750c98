import { succeed } from '../../domain/result'
import type { ExportRequest, ExportResult } from '../exporter'
import { makeCanvasFile } from './make-canvas-file'

/** Writes `*.harreman.json`: UTF-8 without byte order mark, indented, to be read by people too (R94). */
export async function renderJson({ canvas, now, onProgress }: ExportRequest): Promise<ExportResult> {
  const text = `${JSON.stringify(makeCanvasFile(canvas, now), null, 2)}\n`
  onProgress(1)
  return succeed(new Blob([text], { type: 'application/json' }))
}
