import type { CriterionId } from '../../domain/assignment/assignment'
import { FEEDBACK_FORMAT, type FeedbackFile } from '../../domain/assignment/assignment-file'
import type { NoteId } from '../../domain/canvas'
import type { CommentId } from '../../domain/comment'
import type { FileComment } from '../../domain/customers/customers-file'
import type { FoundFeedback, HandIn } from './list-hand-ins'

/** What the teacher has written of one hand-in so far. */
export interface FeedbackDraft {
  /** Points given by criterion; those not judged yet are absent. */
  readonly points: Readonly<Record<CriterionId, number>>
  readonly remark: string
  readonly comments: readonly DraftComment[]
  /** Whether a file holds it just so. */
  readonly isSaved: boolean
}

export interface DraftComment {
  readonly id: CommentId
  readonly noteId: NoteId
  readonly text: string
  /** Who wrote it, where a file says so; the reviewer of this session otherwise. */
  readonly author?: string | undefined
  /** Milliseconds since 1970 UTC. */
  readonly writtenAt: number
}

export const noDraft: FeedbackDraft = { points: {}, remark: '', comments: [], isSaved: true }

export function isBlank({ points, remark, comments }: FeedbackDraft): boolean {
  return Object.keys(points).length === 0 && remark.trim() === '' && comments.length === 0
}

export function sumPoints({ points }: Pick<FeedbackDraft, 'points'>): number {
  return Object.values(points).reduce((sum, value) => sum + value, 0)
}

/** The file by which the student gets it (R16). `now` in milliseconds since 1970 UTC. */
export function makeFeedbackFile(
  { canvas, fingerprint }: HandIn,
  { points, remark, comments }: FeedbackDraft,
  reviewer: string,
  now: number,
): FeedbackFile {
  const name = reviewer.trim()
  return {
    format: FEEDBACK_FORMAT,
    version: 1,
    canvas: canvas.id,
    ...(canvas.title && { title: canvas.title }),
    feedback: {
      ...(name && { reviewer: name }),
      givenAt: now,
      ...(remark.trim() && { remark: remark.trim() }),
      points,
      fingerprint,
    },
    ...(comments.length > 0 && { comments: comments.map((comment) => makeFileComment(comment, name)) }),
  }
}

function makeFileComment({ id, noteId, text, author, writtenAt }: DraftComment, name: string): FileComment {
  const writer = author ?? name
  return { id, note: noteId, text, ...(writer && { author: writer }), writtenAt }
}

/** What was saved before, to go on with. */
export function restoreDraft({ feedback, comments = [] }: FeedbackFile): FeedbackDraft {
  return {
    points: feedback.points ?? {},
    remark: feedback.remark ?? '',
    comments: comments.map(({ id, note, text, author, writtenAt }) => ({
      id,
      noteId: note,
      text,
      ...(author !== undefined && { author }),
      writtenAt,
    })),
    isSaved: true,
  }
}

/** The hand-in that feedback is about: the one of that content, else the newest of that canvas. */
export function findJudged(handIns: readonly HandIn[], { file }: FoundFeedback): HandIn | undefined {
  const ofCanvas = handIns.filter(({ canvas }) => canvas.id === file.canvas)
  const exact = ofCanvas.find(({ fingerprint }) => fingerprint === file.feedback.fingerprint)
  const newestFirst = ofCanvas.toSorted((one, other) => compareMoments(other, one))
  return exact ?? newestFirst[0]
}

/** ISO 8601 in UTC sorts as text only where the form is the same, so the moments are read. */
function compareMoments(one: HandIn, other: HandIn): number {
  const read = ({ claim }: HandIn) => (claim ? Date.parse(claim.handedInAt) : 0)
  return read(one) - read(other)
}
