import type * as Y from 'yjs'
import {
  type Assignment,
  type Criterion,
  completeAssignment,
  MOST_NOTES,
  MOST_POINTS,
  type Need,
} from '../domain/assignment/assignment'
import { blockIds } from '../domain/kinds/block-ids'
import { isCalendarDay } from '../domain/relationships/relationship-details'
import { readRecord, readString } from './read-details'

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
    dueDate: isCalendarDay(dueDate) ? dueDate : '',
    criteria,
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

function readNeed(value: unknown): Need | undefined {
  const { type, block, count } = readRecord(value)
  const known = blockIds.find((id) => id === block)
  if (type === 'checks' || type === 'own') return { type }
  if (type === 'answers' && known) return { type, block: known }
  return type === 'notes' && known ? { type, block: known, count: readNumber(count, MOST_NOTES) } : undefined
}

function readNumber(value: unknown, most: number): number {
  const isWhole = typeof value === 'number' && Number.isFinite(value)
  return isWhole ? Math.min(Math.max(0, value), most) : 0
}
