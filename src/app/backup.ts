import type { Canvas } from '../domain/canvas'
import { jsonExporter } from '../exporters/json/json-exporter'
import { makeFileName } from '../i18n/file-name'
import { readAddressPart } from '../state/addresses'
import type { Services } from '../state/services'
import { saveFile } from '../ui/save-file'

/** Saves a canvas as the file that Harreman can read back. Rejects when a part of the program cannot be loaded. */
export async function saveCanvasFile(canvas: Canvas, now: Date): Promise<void> {
  const render = await jsonExporter.load()
  const result = await render({
    canvas,
    language: canvas.contentLanguage,
    paper: 'a4',
    now,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  if (!result.ok) throw new Error(result.failure.type)
  saveFile(result.value, `${makeFileName(canvas.title, now)}.${jsonExporter.fileExtension}`)
}

/** Saves the canvas whose address is open; elsewhere all canvases, one file each. */
export async function saveBackup({ storage, library, now }: Services): Promise<void> {
  const open = /^#\/canvas\/([^/]+)/.exec(location.hash)?.[1]
  const ids = open ? [readAddressPart(open)] : (await storage.canvases.list()).map((row) => row.id)
  const moment = new Date(now())
  for (const id of ids) {
    const canvas = await library.getState().readCanvas(id)
    if (canvas) await saveCanvasFile(canvas, moment)
    else if (open) throw new Error(`canvas ${id} cannot be read`)
  }
}
