import type { NoteId } from './canvas'

export type CommentId = string

/** A remark of a reader on a note, or an answer to one (R90). */
export interface Comment {
  readonly id: CommentId
  readonly noteId: NoteId
  readonly text: string
  /** Who wrote it, as he calls himself; may be empty. */
  readonly author: string
  /** Milliseconds since 1970. */
  readonly writtenAt: number
  /** The comment that it answers. Answers are not answered in turn. */
  readonly answersId?: CommentId | undefined
  readonly isResolved?: true | undefined
}

/** The comments on a note from the first to the last. */
export function compareComments(a: Comment, b: Comment): number {
  return a.writtenAt - b.writtenAt || (a.id < b.id ? -1 : Number(a.id > b.id))
}

/** A comment with the answers to it, from the first to the last. */
export interface CommentThread {
  readonly comment: Comment
  readonly answers: readonly Comment[]
}

/** The comments on a note. An answer to what somebody else deleted meanwhile stands by itself. */
export function listCommentThreads(
  commentsById: ReadonlyMap<CommentId, Comment>,
  noteId: NoteId,
): CommentThread[] {
  const comments = [...commentsById.values()].filter((comment) => comment.noteId === noteId)
  const sorted = comments.toSorted(compareComments)
  return sorted
    .filter((comment) => !isAnswer(comment, commentsById))
    .map((comment) => ({ comment, answers: sorted.filter(({ answersId }) => answersId === comment.id) }))
}

/** How many comments of each note wait for somebody, answers not counted. Notes without any are absent. */
export function countOpenComments(
  commentsById: ReadonlyMap<CommentId, Comment>,
): ReadonlyMap<NoteId, number> {
  const counts = new Map<NoteId, number>()
  for (const comment of commentsById.values()) {
    if (comment.isResolved || isAnswer(comment, commentsById)) continue
    counts.set(comment.noteId, (counts.get(comment.noteId) ?? 0) + 1)
  }
  return counts
}

/** Whether it stands below another one; what a file lets answer an answer stands by itself. */
function isAnswer({ answersId }: Comment, commentsById: ReadonlyMap<CommentId, Comment>): boolean {
  const answered = commentsById.get(answersId ?? '')
  return answered !== undefined && !commentsById.has(answered.answersId ?? '')
}
