import { succeed } from '../../domain/result'
import type { Importer } from '../importer'

/** A kind of canvas of one's own, of which a new canvas can be made. */
export const kindImporter: Importer = {
  id: 'kind',
  fileExtensions: ['kind.harreman.json'],
  load: async () => {
    const [{ readKindFile }, { readJsonValue }] = await Promise.all([
      import('./read-kind-file'),
      import('../json/read-json'),
    ])
    return async (file) => {
      const value = await readJsonValue(file)
      const read = value.ok ? readKindFile(value.value) : value
      return read.ok ? succeed({ type: 'kind', kind: read.value }) : read
    }
  },
}
