import { type AnswerId, compareByOrder } from '../canvas'
import type { CheckId } from '../checks/check'
import type { BlockId } from '../kinds/block-ids'
import type { QuestionId } from '../kinds/kind'
import type { CalendarDay } from '../relationships/relationship-details'
import type { Exercise } from './exercise'

export type CriterionId = string

/** What has to be done for the points of a criterion. All but `own` is judged by the canvas itself. */
export type Need =
  /** At least so many notes with words in a block. */
  | { readonly type: 'notes'; readonly block: BlockId; readonly count: number }
  /** Every guiding question of a block answered. */
  | { readonly type: 'answers'; readonly block: BlockId }
  /** One guiding question answered. */
  | { readonly type: 'question'; readonly question: QuestionId }
  /** No hint left but those that do not matter here; only of one check where it is named. */
  | { readonly type: 'checks'; readonly check?: CheckId | undefined }
  /** A block beyond those of the canvas, such as impact: the criterion's text is its name, its words are an answer. */
  | { readonly type: 'extraBlock' }
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
  /** What is to be done, in words for the student; may hold line breaks. */
  readonly instructions: string
  readonly dueDate: CalendarDay
  /** In order. */
  readonly criteria: readonly Criterion[]
  /** What the teacher said of a hand-in; absent until it is opened on the canvas. */
  readonly feedback?: Feedback | undefined
  /** What the student does with the notes of another canvas (R96); absent where the canvas is begun empty. */
  readonly exercise?: Exercise | undefined
}

/** What a teacher said of a hand-in as a whole. What he said of single notes are comments on them. */
export interface Feedback {
  readonly reviewer: string
  /** Milliseconds since 1970 UTC. */
  readonly givenAt: number
  readonly remark: string
  /** Points given by criterion, not negative; criteria that were not judged are absent. */
  readonly points: Readonly<Record<CriterionId, number>>
  /** The fingerprint of the content that was judged. */
  readonly fingerprint: string
}

export const noAssignment: Assignment = { title: '', course: '', instructions: '', dueDate: '', criteria: [] }

/** Where the words of an extra block stand among the answers. */
export function textOfExtraBlock(criterion: CriterionId): AnswerId {
  return `extra.${criterion}`
}

/** The parts of an assignment that are texts somebody types. */
export const assignmentTexts = ['title', 'course', 'instructions'] as const

export type AssignmentText = (typeof assignmentTexts)[number]

/** Undefined where nothing is known of an assignment. Equal assignments are alike as JSON. */
export function completeAssignment(assignment: Assignment): Assignment | undefined {
  const { title, course, instructions, dueDate, criteria, feedback, exercise } = assignment
  const isBlank = title === '' && course === '' && instructions === '' && dueDate === ''
  if (isBlank && criteria.length === 0 && !feedback && !exercise) return undefined
  const sorted = criteria.toSorted(compareByOrder)
  return {
    title,
    course,
    instructions,
    dueDate,
    criteria: sorted,
    ...(feedback && { feedback }),
    ...(exercise && { exercise }),
  }
}

/** More than anybody gives for a line; keeps sums exact. */
export const MOST_POINTS = 1000

/** More notes than a block is asked for. */
export const MOST_NOTES = 100
