import type { Exporter } from '../exporter'

/** Every note in a row (R94). */
export const csvExporter: Exporter = {
  id: 'csv',
  kind: 'data',
  fileExtension: 'csv',
  preview: 'text',
  load: async () => (await import('./render-csv')).renderCsv,
}
