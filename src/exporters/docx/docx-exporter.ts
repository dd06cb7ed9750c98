import { fail } from '../../domain/result'
import type { Exporter } from '../exporter'

/** The report to go on writing in a word processor (R15): real headings, lists and tables, in the language of the text. */
export const docxExporter: Exporter = {
  id: 'docx',
  kind: 'document',
  fileExtension: 'docx',
  preview: 'chapters',
  load: async () => async (request) => {
    // Inside the export and not before it, so that a missing part is an answer like any other.
    const part = await import('./render-docx').catch(() => undefined)
    return part ? part.renderDocx(request) : fail({ type: 'partMissing' })
  },
}
