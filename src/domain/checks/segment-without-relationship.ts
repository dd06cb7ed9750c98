import type { Check } from './check'
import { findUntiedNotes } from './find-untied-notes'

/** The company says for each segment which relationship it wants with it (R02, R44). */
export const segmentWithoutRelationship: Check = {
  id: 'segmentWithoutRelationship',
  weight: 'gap',
  find: (model) =>
    findUntiedNotes(model, 'segmentWithoutRelationship', 'customerSegments', 'customerRelationships'),
}
