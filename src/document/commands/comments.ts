import type { Comment, CommentId } from '../../domain/comment'
import { newId } from '../new-id'
import { readComments } from '../read-customers'
import { act, type CanvasDocument } from '../schema'
import { makeCommentValue } from '../write-customers'
import { writePart } from '../write-details'

/** Adds a comment to a note, or an answer to a comment (R90); gives its id. */
export function addComment(document: CanvasDocument, comment: Omit<Comment, 'id'>): CommentId {
  return act(document, () => {
    const id = newId()
    document.comments.set(id, makeCommentValue({ id, ...comment }))
    return id
  })
}

/** Says that a comment needs nothing more, or that it does again. One deleted meanwhile is passed over. */
export function setCommentResolved(document: CanvasDocument, id: CommentId, isResolved: boolean): void {
  act(document, () => {
    const found = readComments(document).get(id)
    if (!found) return
    const { isResolved: _, ...comment } = found
    const value = makeCommentValue({ ...comment, ...(isResolved && { isResolved }) })
    writePart(document.comments, id, value)
  })
}

/** Deletes a comment and the answers to it; undo brings all back. */
export function deleteComment(document: CanvasDocument, id: CommentId): void {
  act(document, () => {
    for (const comment of readComments(document).values()) {
      if (comment.id === id || comment.answersId === id) document.comments.delete(comment.id)
    }
  })
}
