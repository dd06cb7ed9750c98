import type { Canvas, LinkEnd, NoteId } from '../../domain/canvas'
import type { Comment } from '../../domain/comment'

/** The words of what each note is linked with. */
export type NoteTies = ReadonlyMap<LinkEnd, readonly string[]>

export function tieNotes({ linksById, notesById, motivationsById }: Canvas): NoteTies {
  const ties = new Map<LinkEnd, string[]>()
  const add = (end: LinkEnd, other: LinkEnd) => {
    const text = (notesById.get(other) ?? motivationsById.get(other))?.text
    if (!text) return
    const known = ties.get(end)
    if (known) known.push(text)
    else ties.set(end, [text])
  }
  for (const { from, to } of linksById.values()) {
    add(from, to)
    add(to, from)
  }
  return ties
}

/** What was said of the notes before the hand-in, by note. */
export function readStudentComments({ commentsById }: Canvas): ReadonlyMap<NoteId, readonly Comment[]> {
  const said = new Map<NoteId, Comment[]>()
  for (const comment of commentsById.values()) {
    const known = said.get(comment.noteId)
    if (known) known.push(comment)
    else said.set(comment.noteId, [comment])
  }
  return said
}
