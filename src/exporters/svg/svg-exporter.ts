import { fail } from '../../domain/result'
import type { Exporter } from '../exporter'

/** The whole canvas as a picture whose letters are shapes and whose text can be found. */
export const svgExporter: Exporter = {
  id: 'svg',
  kind: 'picture',
  fileExtension: 'svg',
  preview: 'sheet',
  hasWidth: true,
  load: async () => async (request) => {
    // Inside the export and not before it, so that a missing part is an answer like any other.
    const parts = await Promise.all([
      import('./render-svg'),
      request.fonts ?? import('../pdf/fonts/fetch-font').then(({ fetchFont }) => fetchFont),
    ]).catch(() => undefined)
    if (!parts) return fail({ type: 'partMissing' })
    const [{ renderSvg }, source] = parts
    return renderSvg(request, source)
  },
}
