import type { Exporter } from '../exporter'

/** The figures of the customers, a row per segment and period (R66, R94). */
export const figuresExporter: Exporter = {
  id: 'figures',
  kind: 'data',
  fileExtension: 'figures.csv',
  preview: 'text',
  load: async () => (await import('./render-figures')).renderFigures,
}
