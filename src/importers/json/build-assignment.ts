import { completeAssignment, type Feedback } from '../../domain/assignment/assignment'
import type { Canvas } from '../../domain/canvas'
import type { FileAssignment, FileFeedback } from '../../domain/canvas-file'
import { cleanText } from './clean-text'
import { withOrderKeys } from './order-keys'

/** The assignment of a file; nothing where it says nothing. */
export function buildAssignment(file: FileAssignment = {}): Pick<Canvas, 'assignment'> {
  const assignment = completeAssignment({
    title: cleanText(file.title),
    course: cleanText(file.course),
    instructions: cleanText(file.instructions),
    dueDate: file.dueDate ?? '',
    criteria: withOrderKeys(file.criteria ?? []).map(([{ id, text, points, need, ticked }, order]) => ({
      id,
      text: cleanText(text),
      points,
      need,
      isTicked: ticked ?? false,
      order,
    })),
    feedback: file.feedback && buildFeedback(file.feedback),
  })
  return assignment ? { assignment } : {}
}

export function buildFeedback(file: FileFeedback): Feedback {
  return {
    reviewer: cleanText(file.reviewer),
    givenAt: file.givenAt,
    remark: cleanText(file.remark),
    points: { ...file.points },
    fingerprint: file.fingerprint ?? '',
  }
}
