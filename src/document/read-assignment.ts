import type * as Y from 'yjs'
import {
  type Assignment,
  type Criterion,
  completeAssignment,
  type Feedback,
  MOST_NOTES,
  MOST_POINTS,
  type Need,
} from '../domain/assignment/assignment'
import { type Exercise, type ExerciseNote, exerciseTypes, MOST_STEPS } from '../domain/assignment/exercise'
import { isCheckId } from '../domain/checks/check'
import { isBlockId } from '../domain/kinds/block-ids'
import { isCalendarDay } from '../domain/relationships/relationship-details'
import { pickOne, readRecord, readString } from './read-details'

const CRITERION = 'criterion:'

/** Criteria stand beside the other parts, each under a key of its own: two that are added at once both stay. */
export function keyOfCriterion(id: string): string {
  return CRITERION + id
}

/** Undefined where the canvas has no assignment. Foreign values are passed over. */
export function readAssignment(map: Y.Map<unknown>): Assignment | undefined {
  const criteria: Criterion[] = []
  for (const [key, value] of map) {
    if (key.startsWith(CRITERION)) criteria.push(...readCriterion(key.slice(CRITERION.length), value))
  }
  const dueDate = readString(map.get('dueDate'))
  return completeAssignment({
    title: readString(map.get('title')),
    course: readString(map.get('course')),
    instructions: readString(map.get('instructions')),
    dueDate: isCalendarDay(dueDate) ? dueDate : '',
    criteria,
    feedback: readFeedback(map.get('feedback')),
    exercise: readExercise(map.get('exercise'), map.get('exerciseStep')),
  })
}

function readCriterion(id: string, value: unknown): Criterion[] {
  const { text, points, need, isTicked, order } = readRecord(value)
  const known = readNeed(need)
  if (!known || typeof order !== 'string') return []
  return [
    {
      id,
      text: readString(text),
      points: readNumber(points, MOST_POINTS),
      need: known,
      isTicked: isTicked === true,
      order,
    },
  ]
}

function readFeedback(value: unknown): Feedback | undefined {
  const { reviewer, givenAt, remark, points, fingerprint } = readRecord(value)
  if (typeof givenAt !== 'number' || !Number.isFinite(givenAt)) return undefined
  return {
    reviewer: readString(reviewer),
    givenAt,
    remark: readString(remark),
    points: Object.fromEntries(
      Object.entries(readRecord(points)).map(([id, given]) => [id, readNumber(given, MOST_POINTS)]),
    ),
    fingerprint: readString(fingerprint),
  }
}

/** The exercise never changes; how far the student is stands beside it. */
function readExercise(value: unknown, step: unknown): Exercise | undefined {
  const { type, notes } = readRecord(value)
  const known = pickOne(exerciseTypes, type)
  if (!known || !Array.isArray(notes)) return undefined
  return {
    type: known,
    notes: notes.flatMap(readExerciseNote),
    step: Math.floor(readNumber(step, MOST_STEPS)),
  }
}

function readExerciseNote(value: unknown): ExerciseNote[] {
  const { id, text, block, isGap } = readRecord(value)
  if (typeof id !== 'string' || !isBlockId(block)) return []
  return [{ id, text: readString(text), block, ...(isGap === true && { isGap }) }]
}

function readNeed(value: unknown): Need | undefined {
  const { type, block, count, question, check } = readRecord(value)
  const known = isBlockId(block) ? block : undefined
  if (type === 'own' || type === 'extraBlock') return { type }
  if (type === 'checks') return isCheckId(check) ? { type, check } : { type }
  if (type === 'question') return typeof question === 'string' ? { type, question } : undefined
  if (type === 'answers' && known) return { type, block: known }
  return type === 'notes' && known ? { type, block: known, count: readNumber(count, MOST_NOTES) } : undefined
}

function readNumber(value: unknown, most: number): number {
  const isWhole = typeof value === 'number' && Number.isFinite(value)
  return isWhole ? Math.min(Math.max(0, value), most) : 0
}
