import { fail } from '../../domain/result'
import type { Exporter } from '../exporter'

/** The whole canvas as a picture for everywhere. Only a browser can paint it: there is none on Node. */
export const pngExporter: Exporter = {
  id: 'png',
  kind: 'picture',
  fileExtension: 'png',
  preview: 'sheet',
  hasWidth: true,
  needsBrowser: true,
  load: async () => async (request) => {
    // Inside the export and not before it, so that a missing part is an answer like any other.
    const parts = await Promise.all([
      import('./render-png'),
      request.fonts ?? import('../pdf/fonts/fetch-font').then(({ fetchFont }) => fetchFont),
    ]).catch(() => undefined)
    if (!parts) return fail({ type: 'partMissing' })
    const [{ renderPng }, source] = parts
    return renderPng(request, source)
  },
}
