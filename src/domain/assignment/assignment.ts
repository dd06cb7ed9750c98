import { compareByOrder } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import type { CalendarDay } from '../relationships/relationship-details'

export type CriterionId = string

/** What has to be done for the points of a criterion. All but `own` is judged by the canvas itself. */
export type Need =
  /** At least so many notes with words in a block. */
  | { readonly type: 'notes'; readonly block: BlockId; readonly count: number }
  /** Every guiding question of a block answered. */
  | { readonly type: 'answers'; readonly block: BlockId }
  /** No hint left but those that do not matter here. */
  | { readonly type: 'checks' }
  /** In words of one's own; who works on the canvas ticks it. */
  | { readonly type: 'own' }

/** One line of the rubric by which a hand-in is judged (R16). */
export interface Criterion {
  readonly id: CriterionId
  /** What is wanted, in the content language; may be empty where the need says it. */
  readonly text: string
  /** Not negative. */
  readonly points: number
  readonly need: Need
  /** Only with the need `own`. */
  readonly isTicked: boolean
  readonly order: string
}

/** What a student was given to do with the canvas (R16). */
export interface Assignment {
  readonly title: string
  readonly course: string
  readonly dueDate: CalendarDay
  /** In order. */
  readonly criteria: readonly Criterion[]
}

export const noAssignment: Assignment = { title: '', course: '', dueDate: '', criteria: [] }

/** The parts of an assignment that are texts somebody types. */
export const assignmentTexts = ['title', 'course'] as const

export type AssignmentText = (typeof assignmentTexts)[number]

/** Undefined where nothing is known of an assignment. Equal assignments are alike as JSON. */
export function completeAssignment({ title, course, dueDate, criteria }: Assignment): Assignment | undefined {
  if (title === '' && course === '' && dueDate === '' && criteria.length === 0) return undefined
  return { title, course, dueDate, criteria: criteria.toSorted(compareByOrder) }
}

/** More than anybody gives for a line; keeps sums exact. */
export const MOST_POINTS = 1000

/** More notes than a block is asked for. */
export const MOST_NOTES = 100
