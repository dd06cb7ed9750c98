import type { Exporter } from '../exporter'

/** The way out for who presents (R94): slides that can be changed. */
export const pptxExporter: Exporter = {
  id: 'pptx',
  kind: 'slides',
  fileExtension: 'pptx',
  preview: 'sheet',
  load: async () => (await import('./render-pptx')).renderPptx,
}
