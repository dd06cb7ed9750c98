import { succeed } from '../../domain/result'
import type { Importer } from '../importer'

/** What a teacher said of a hand-in (R16). */
export const feedbackImporter: Importer = {
  id: 'feedback',
  fileExtensions: ['feedback.harreman.json'],
  load: async () => {
    const [{ readFeedbackFile }, { readJsonValue }] = await Promise.all([
      import('./read-feedback-file'),
      import('../json/read-json'),
    ])
    return async (file) => {
      const value = await readJsonValue(file)
      const read = value.ok ? readFeedbackFile(value.value) : value
      return read.ok ? succeed({ type: 'feedback', file: read.value }) : read
    }
  },
}
