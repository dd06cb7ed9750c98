import type { Importer } from '../importer'

/** Harreman's own files (R94). */
export const jsonImporter: Importer = {
  id: 'json',
  fileExtensions: ['harreman.json', 'json'],
  load: async () => (await import('./read-json')).readJson,
}
