import { succeed } from '../../domain/result'
import type { Importer } from '../importer'

/** Whatever other tools and people write; told apart by what stands in it. */
export const foreignImporter: Importer = {
  id: 'foreign',
  fileExtensions: [
    'md',
    'markdown',
    'txt',
    'csv',
    'tsv',
    'html',
    'htm',
    'bmc',
    'canvas',
    'leancanvas',
    'flc.json',
    'json',
  ],
  load: async () => {
    const { readForeign } = await import('./read-foreign')
    return async (file) => {
      const read = await readForeign(file)
      return read.ok ? succeed({ type: 'foreign', canvas: read.value }) : read
    }
  },
}
