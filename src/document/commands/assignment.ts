import { generateKeyBetween } from 'fractional-indexing'
import type { AssignmentText, Criterion, CriterionId, Need } from '../../domain/assignment/assignment'
import { normaliseText } from '../../domain/normal-text'
import type { CalendarDay } from '../../domain/relationships/relationship-details'
import { newId } from '../new-id'
import { keyOfCriterion, readAssignment } from '../read-assignment'
import { act, type CanvasDocument } from '../schema'
import { writeLateText, writePart } from '../write-details'

/** Writes what the assignment is called, or its course (R16). */
export function writeAssignmentText(document: CanvasDocument, part: AssignmentText, text: string): void {
  act(document, () => writeLateText(document.assignment, part, text))
}

/** Sets the day on which the hand-in is due; an empty day takes it away. */
export function setDueDate(document: CanvasDocument, day: CalendarDay): void {
  act(document, () => writePart(document.assignment, 'dueDate', day || undefined))
}

/** What a new criterion may bring along. */
export interface NewCriterion {
  readonly need: Need
  readonly points: number
  readonly text?: string
}

/** Adds criteria below the others; gives their ids in order. */
export function addCriteria(document: CanvasDocument, criteria: readonly NewCriterion[]): CriterionId[] {
  return act(document, () => {
    let last = readAssignment(document.assignment)?.criteria.at(-1)?.order ?? null
    return criteria.map(({ need, points, text = '' }) => {
      const id = newId()
      last = generateKeyBetween(last, null)
      const value = { text: normaliseText(text), points, need, isTicked: false, order: last }
      document.assignment.set(keyOfCriterion(id), value)
      return id
    })
  })
}

/** Changes a criterion; it is one value. One removed meanwhile is passed over. */
export function changeCriterion(
  document: CanvasDocument,
  id: CriterionId,
  changes: Partial<Pick<Criterion, 'text' | 'points' | 'need' | 'isTicked'>>,
): void {
  act(document, () => {
    const found = readAssignment(document.assignment)?.criteria.find((criterion) => criterion.id === id)
    if (!found) return
    const { id: _, ...value } = { ...found, ...changes }
    writePart(document.assignment, keyOfCriterion(id), { ...value, text: normaliseText(value.text) })
  })
}

export function removeCriterion(document: CanvasDocument, id: CriterionId): void {
  act(document, () => document.assignment.delete(keyOfCriterion(id)))
}
