import { type Canvas, listLinksOf, listNotes, type Note, type NoteId } from '../canvas'

/** One of the means by which customers serve themselves (R55). */
export interface ServiceMeans {
  readonly text: string
  /** The note of the key resources that says the same and is linked with the relationship. */
  readonly resourceId: NoteId | undefined
  /** A note of the key resources that says the same and is not linked with it yet. */
  readonly unlinkedId: NoteId | undefined
}

/** The means of a relationship, one per line; a line that comes twice counts once. */
export function listServiceMeans(canvas: Canvas, note: Note): readonly ServiceMeans[] {
  const linked = new Set(listLinksOf(canvas, note.id).flatMap(({ from, to }) => [from, to]))
  const resources = listNotes(canvas, 'keyResources').filter(({ id }) => id !== note.id)
  const lines = (note.relationship?.serviceMeans ?? '').split('\n').map((line) => line.trim())
  return [...new Set(lines)].filter(Boolean).map((text) => {
    const same = resources.filter((resource) => resource.text.trim() === text)
    return {
      text,
      resourceId: same.find(({ id }) => linked.has(id))?.id,
      unlinkedId: same.find(({ id }) => !linked.has(id))?.id,
    }
  })
}
