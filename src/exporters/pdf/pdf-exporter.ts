import { fail } from '../../domain/result'
import type { Exporter } from '../exporter'

/** The way out for readers (R94): the whole canvas on one page, then everything in full. */
export const pdfExporter: Exporter = {
  id: 'pdf',
  kind: 'document',
  fileExtension: 'pdf',
  preview: 'sheet',
  hasPages: true,
  load: async () => async (request) => {
    // Inside the export and not before it, so that a missing part is an answer like any other.
    const parts = await Promise.all([
      import('./render-pdf'),
      request.fonts ?? import('./fonts/fetch-font').then(({ fetchFont }) => fetchFont),
    ]).catch(() => undefined)
    if (!parts) return fail({ type: 'partMissing' })
    const [{ renderPdf }, fonts] = parts
    return renderPdf(request, fonts)
  },
}
