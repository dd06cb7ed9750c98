import type { Check } from './check'
import { findUntiedNotes } from './find-untied-notes'

/** What is offered is always meant for somebody (R62). */
export const valueWithoutSegment: Check = {
  id: 'valueWithoutSegment',
  weight: 'gap',
  find: (model) => findUntiedNotes(model, 'valueWithoutSegment', 'valuePropositions', 'customerSegments'),
}
