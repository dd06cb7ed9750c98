import type { Check } from './check'
import { findUntiedNotes } from './find-untied-notes'

/** A relationship needs a way on which both sides meet (R06). */
export const relationshipWithoutChannel: Check = {
  id: 'relationshipWithoutChannel',
  weight: 'gap',
  find: (model) => findUntiedNotes(model, 'relationshipWithoutChannel', 'customerRelationships', 'channels'),
}
