import { fail } from '../../domain/result'
import type { Exporter } from '../exporter'

/** The report as text with headings, lists and tables (R15), for any editor. */
export const markdownExporter: Exporter = {
  id: 'markdown',
  kind: 'document',
  fileExtension: 'md',
  preview: 'text',
  load: async () => async (request) => {
    // Inside the export and not before it, so that a missing part is an answer like any other.
    const part = await import('./render-markdown').catch(() => undefined)
    return part ? part.renderMarkdown(request) : fail({ type: 'partMissing' })
  },
}
