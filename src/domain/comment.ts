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
