import { generateKeyBetween } from 'fractional-indexing'
import type {
  AssignmentText,
  Criterion,
  CriterionId,
  Feedback,
  Need,
} from '../../domain/assignment/assignment'
import type { Comment } from '../../domain/comment'
import { normaliseText } from '../../domain/normal-text'
import type { CalendarDay } from '../../domain/relationships/relationship-details'
import { newId } from '../new-id'
import { keyOfCriterion, readAssignment } from '../read-assignment'
import { act, type CanvasDocument } from '../schema'
import { makeCommentValue } from '../write-customers'
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

/**
 * Lays a teacher's feedback on the canvas (one step of undo): his points and remark, and his comments on the notes that
 * are still there. The ids of the comments are the file's, so that the same feedback opened twice stands there once.
 * Gives how many comments found no note.
 */
export function takeFeedback(
  document: CanvasDocument,
  feedback: Feedback,
  comments: readonly Comment[],
): number {
  return act(document, () => {
    writePart(document.assignment, 'feedback', {
      ...feedback,
      remark: normaliseText(feedback.remark),
      reviewer: normaliseText(feedback.reviewer),
    })
    const placed = comments.filter(({ noteId }) => document.notes.has(noteId))
    for (const comment of placed) writePart(document.comments, comment.id, makeCommentValue(comment))
    return comments.length - placed.length
  })
}

/** Opens one block more, or covers the last again: how many the student of an exercise is done with (R96). */
export function setExerciseStep(document: CanvasDocument, step: number): void {
  act(document, () => writePart(document.assignment, 'exerciseStep', step || undefined))
}

/** Takes the teacher's points and remark away; comments stay. */
export function removeFeedback(document: CanvasDocument): void {
  act(document, () => writePart(document.assignment, 'feedback', undefined))
}
