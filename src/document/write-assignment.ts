import type * as Y from 'yjs'
import { type Assignment, assignmentTexts, noAssignment } from '../domain/assignment/assignment'
import type { ExerciseNote } from '../domain/assignment/exercise'
import { normaliseText } from '../domain/normal-text'
import { keyOfCriterion } from './read-assignment'
import { writeLateText, writePart } from './write-details'

/** Makes the assignment of a document be this one, writing only what differs. */
export function writeAssignment(map: Y.Map<unknown>, wanted: Assignment = noAssignment): void {
  const criteria = new Map(
    wanted.criteria.map(({ id, ...value }) => [
      keyOfCriterion(id),
      { ...value, text: normaliseText(value.text) },
    ]),
  )
  for (const key of [...map.keys()]) {
    if (key.startsWith(keyOfCriterion('')) && !criteria.has(key)) map.delete(key)
  }
  for (const [key, value] of criteria) writePart(map, key, value)
  for (const text of assignmentTexts) writeLateText(map, text, wanted[text])
  writePart(map, 'dueDate', wanted.dueDate || undefined)
  writePart(map, 'feedback', wanted.feedback)
  const { type, notes, step } = wanted.exercise ?? {}
  writePart(map, 'exercise', type && { type, notes: notes?.map(normaliseNote) })
  writePart(map, 'exerciseStep', step || undefined)
}

function normaliseNote({ isGap, ...note }: ExerciseNote): ExerciseNote {
  return { ...note, text: normaliseText(note.text), ...(isGap && { isGap }) }
}
