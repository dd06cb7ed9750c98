import type { MotivationId, NoteId } from '../../domain/canvas'
import {
  type AcquisitionFactor,
  factorPlans,
  findMotivation,
} from '../../domain/customers/acquisition-factors'
import { completeDetails } from '../../domain/relationships/relationship-details'
import { readMotivations } from '../read-canvas'
import { act, type CanvasDocument } from '../schema'
import { addLink } from './links'
import { addMotivation, type NewMotivation } from './motivations'
import { addNotes } from './notes'

interface FactorNote {
  readonly factor: AcquisitionFactor
  /** What the note says, in the content language. */
  readonly text: string
  /** The segment that is to be won or kept. */
  readonly segmentId: NoteId
  /** Who knows the customer; empty where the factor names nobody. */
  readonly person: string
  /** The words of the factor's motivation, for the canvas that has none of its kind. */
  readonly motivation: NewMotivation & { readonly text: string }
}

export interface MadeFactor {
  readonly noteId: NoteId
  /** Set where the motivation had to be made as well. */
  readonly newMotivationId?: MotivationId
}

/** Makes of a factor its note with kinds and links (R75–R78), and the motivation it needs where there is none: one step of undo. */
export function makeFactorNote(document: CanvasDocument, made: FactorNote): MadeFactor {
  const { block, kinds, isForSegment, motivation, namesPerson } = factorPlans[made.factor]
  return act(document, () => {
    const relationship = namesPerson ? completeDetails({ representative: made.person.trim() }) : undefined
    const spot = { block, index: Number.POSITIVE_INFINITY }
    const [noteId = ''] = addNotes(document, spot, [{ text: made.text, kinds, relationship }])
    if (isForSegment) addLink(document, { from: noteId, to: made.segmentId, label: '' })
    if (!motivation) return { noteId }
    const { text, ...rest } = made.motivation
    const known = findMotivation({ motivationsById: readMotivations(document) }, motivation)
    const to = known ?? addMotivation(document, motivation, text, rest)
    addLink(document, { from: noteId, to, label: '' })
    return known ? { noteId } : { noteId, newMotivationId: to }
  })
}
