import { succeed } from '../../domain/result'
import type { Importer } from '../importer'

/** What a teacher gives away (R16). */
export const assignmentImporter: Importer = {
  id: 'assignment',
  fileExtensions: ['assignment.harreman.json'],
  load: async () => {
    const [{ readAssignmentFile }, { readJsonValue }] = await Promise.all([
      import('./read-assignment-file'),
      import('../json/read-json'),
    ])
    return async (file) => {
      const value = await readJsonValue(file)
      const read = value.ok ? readAssignmentFile(value.value) : value
      return read.ok ? succeed({ type: 'assignment', file: read.value }) : read
    }
  },
}
