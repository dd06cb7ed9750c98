import type { Exporter } from '../exporter'

/** The way out that loses nothing (R94). */
export const jsonExporter: Exporter = {
  id: 'json',
  kind: 'data',
  fileExtension: 'harreman.json',
  preview: 'text',
  isWordless: true,
  load: async () => (await import('./render-json')).renderJson,
}
