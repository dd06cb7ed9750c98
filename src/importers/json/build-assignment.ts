import { completeAssignment } from '../../domain/assignment/assignment'
import type { Canvas } from '../../domain/canvas'
import type { FileAssignment } from '../../domain/canvas-file'
import { cleanText } from './clean-text'
import { withOrderKeys } from './order-keys'

/** The assignment of a file; nothing where it says nothing. */
export function buildAssignment(file: FileAssignment = {}): Pick<Canvas, 'assignment'> {
  const assignment = completeAssignment({
    title: cleanText(file.title),
    course: cleanText(file.course),
    dueDate: file.dueDate ?? '',
    criteria: withOrderKeys(file.criteria ?? []).map(([{ id, text, points, need, ticked }, order]) => ({
      id,
      text: cleanText(text),
      points,
      need,
      isTicked: ticked ?? false,
      order,
    })),
  })
  return assignment ? { assignment } : {}
}
