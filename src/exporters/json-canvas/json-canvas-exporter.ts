import type { Exporter } from '../exporter'

/** JSON Canvas 1.0 (R94): cards with links on an endless plane, for Obsidian and its like. */
export const jsonCanvasExporter: Exporter = {
  id: 'jsonCanvas',
  kind: 'data',
  fileExtension: 'canvas',
  preview: 'text',
  load: async () => (await import('./render-json-canvas')).renderJsonCanvas,
}
