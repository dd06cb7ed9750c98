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

/** Saves the canvas whose address is open; elsewhere everything there is as one file. */
export async function saveBackup(services: Services): Promise<void> {
  const open = /^#\/canvas\/([^/]+)/.exec(location.hash)?.[1]
  if (open === undefined) return await saveEverything(services)
  const id = readAddressPart(open)
  const canvas = await services.library.getState().readCanvas(id)
  if (!canvas) throw new Error(`canvas ${id} cannot be read`)
  await saveCanvasFile(canvas, new Date(services.now()))
}

async function saveEverything({ storage, library, now }: Services): Promise<void> {
  const moment = new Date(now())
  try {
    const { makeBackup } = await import('../backup/make-backup')
    const { signal } = new AbortController()
    const made = await makeBackup({ source: storage, now: moment, signal, onProgress: () => undefined })
    saveFile(made.file, made.fileName)
  } catch {
    // After a crash less may work than usual: a file for each canvas asks for less.
    for (const { id } of await storage.canvases.list()) {
      const canvas = await library.getState().readCanvas(id)
      if (canvas) await saveCanvasFile(canvas, moment)
    }
  }
}
