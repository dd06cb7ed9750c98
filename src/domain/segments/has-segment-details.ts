import type { Note } from '../canvas'
import { listKindsOf } from '../relationships/kind-aspects'
import { noSegmentDetails } from './segment-details'

/** Whether anything is said of a segment that most models need not say: whom, where, how important, against whom, by whom looked after. */
export function hasSegmentDetails(note: Note): boolean {
  const { importance, countries, sectors, competitors, resources } = note.segment ?? noSegmentDetails
  const isPicked = importance !== undefined || resources !== undefined || countries.length > 0
  const isTyped = sectors !== '' || competitors !== ''
  const isLookedAfter = note.relationship !== undefined
  const kinds = [...listKindsOf(note, 'market'), ...listKindsOf(note, 'weight')]
  return isPicked || isTyped || isLookedAfter || kinds.length > 0
}
