import type { Check } from './check'
import { findUntiedNotes } from './find-untied-notes'

/** A relationship is one with somebody (R43). */
export const relationshipWithoutSegment: Check = {
  id: 'relationshipWithoutSegment',
  weight: 'gap',
  find: (model) =>
    findUntiedNotes(model, 'relationshipWithoutSegment', 'customerRelationships', 'customerSegments'),
}
