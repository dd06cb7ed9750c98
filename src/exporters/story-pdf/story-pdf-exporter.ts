import { fail } from '../../domain/result'
import type { Exporter } from '../exporter'

/** The way out for who presents (R96): a page for each step of the story. */
export const storyPdfExporter: Exporter = {
  id: 'storyPdf',
  kind: 'slides',
  // Beside the PDF of the canvas, which has the same name otherwise.
  fileExtension: 'story.pdf',
  preview: 'steps',
  hasPages: true,
  load: async () => async (request) => {
    const parts = await Promise.all([
      import('./render-story-pdf'),
      request.fonts ?? import('../pdf/fonts/fetch-font').then(({ fetchFont }) => fetchFont),
    ]).catch(() => undefined)
    if (!parts) return fail({ type: 'partMissing' })
    const [{ renderStoryPdf }, fonts] = parts
    return renderStoryPdf(request, fonts)
  },
}
