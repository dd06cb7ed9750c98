import { succeed } from '../../domain/result'
import type { Importer } from '../importer'

/** Harreman's own files, those that were handed in among them (R94). */
export const jsonImporter: Importer = {
  id: 'json',
  fileExtensions: ['harreman.json', 'json'],
  load: async () => {
    const { readHandIn } = await import('./read-json')
    return async (file) => {
      const read = await readHandIn(file)
      if (!read.ok) return read
      const { canvas, handIn } = read.value
      return succeed({ type: 'canvas', canvas, isHandIn: handIn !== undefined })
    }
  },
}
