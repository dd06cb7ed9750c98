import type { FileAssignment, FileFeedback } from '../canvas-file'
import type { FileComment } from '../customers/customers-file'
import type { CanvasKindId } from '../kinds/kind'
import type { Language } from '../language'

/** An assignment that is given away, `*.assignment.harreman.json`; what a link carries too, packed. */
export interface AssignmentFile {
  readonly format: typeof ASSIGNMENT_FORMAT
  /** Version 2 has an exercise: an older Harreman would give the student an empty canvas instead. */
  readonly version: 1 | 2
  /** The kind of canvas that is begun; the business model where it is missing. */
  readonly kind?: CanvasKindId | undefined
  /** The language in which the canvas is to be written. */
  readonly contentLanguage: Language
  /** Without feedback, and with nothing ticked. */
  readonly assignment: FileAssignment
}

/** What a teacher said of one hand-in, `*.feedback.harreman.json`: the student opens it on top of the own canvas. */
export interface FeedbackFile {
  readonly format: typeof FEEDBACK_FORMAT
  readonly version: 1
  /** The canvas that was handed in, by id and for people by title. */
  readonly canvas: string
  readonly title?: string | undefined
  readonly feedback: FileFeedback
  /** On the notes of the canvas, by their ids. */
  readonly comments?: readonly FileComment[] | undefined
}

export const ASSIGNMENT_FORMAT = 'harreman-assignment'
export const FEEDBACK_FORMAT = 'harreman-feedback'
