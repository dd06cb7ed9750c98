import { fail } from '../../domain/result'
import type { Exporter } from '../exporter'

/** The canvas as notes of a notebook: a heading per block, a bullet per note. Obsidian and our own importer read it. */
export const obsidianExporter: Exporter = {
  id: 'obsidian',
  kind: 'data',
  fileExtension: 'canvas.md',
  preview: 'text',
  load: async () => async (request) => {
    // Inside the export and not before it, so that a missing part is an answer like any other.
    const part = await import('./render-canvas-markdown').catch(() => undefined)
    return part ? part.renderCanvasMarkdown(request) : fail({ type: 'partMissing' })
  },
}
