import type { NoteId } from '../../domain/canvas'
import type { HandoverStep } from '../../domain/customers/customer-records'
import type { Successor } from '../../domain/customers/dependency'
import type { CalendarDay } from '../../domain/relationships/relationship-details'
import { act, type CanvasDocument } from '../schema'
import { writeLateText, writePart } from '../write-details'
import { setHandoverStep, setLeft } from './customers'
import { changeNotes } from './relationships'

/** All the ways in which one name is written; what is taken away is taken away from each. */
type Spellings = readonly string[]

/** Says on which day somebody left (R89), under each of his spellings that a note or record has; an empty day takes it back. */
export function setPersonLeft(document: CanvasDocument, spellings: Spellings, on: CalendarDay): void {
  act(document, () => {
    for (const name of spellings) setLeft(document, name, name === spellings[0] ? on : '')
  })
}

/** Ticks a step of handing a segment over, or takes the tick away from every spelling (R89). */
export function setPersonStep(
  document: CanvasDocument,
  spellings: Spellings,
  segmentId: NoteId,
  step: HandoverStep,
  isDone: boolean,
): void {
  act(document, () => {
    for (const name of spellings)
      setHandoverStep(document, name, segmentId, step, isDone && name === spellings[0])
  })
}

/** Makes second contacts the representatives of notes, as one act. */
export function enterSuccessors(
  document: CanvasDocument,
  successors: readonly Successor[],
  on: CalendarDay,
): void {
  act(document, () => {
    for (const { noteId, name } of successors)
      changeNotes(document, [noteId], (note) => {
        writeLateText(note, 'representative', name)
        writeLateText(note, 'secondContact', '')
        writePart(note, 'representativeSince', on || undefined)
      })
  })
}
