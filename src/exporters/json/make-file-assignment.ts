import type { Assignment } from '../../domain/assignment/assignment'
import type { FileAssignment } from '../../domain/canvas-file'

/** An assignment without what it leaves open; the order of the criteria is the order of the list. */
export function makeFileAssignment({ title, course, dueDate, criteria }: Assignment): FileAssignment {
  return {
    ...(title && { title }),
    ...(course && { course }),
    ...(dueDate && { dueDate }),
    ...(criteria.length > 0 && {
      criteria: criteria.map(({ id, text, points, need, isTicked }) => ({
        id,
        ...(text && { text }),
        points,
        need,
        ...(isTicked && { ticked: true }),
      })),
    }),
  }
}
