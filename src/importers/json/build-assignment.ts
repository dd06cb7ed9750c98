import { completeAssignment, type Feedback } from '../../domain/assignment/assignment'
import type { Exercise } from '../../domain/assignment/exercise'
import type { Canvas } from '../../domain/canvas'
import type { FileAssignment, FileExercise, FileFeedback } from '../../domain/canvas-file'
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
    exercise: file.exercise && buildExercise(file.exercise),
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

function buildExercise({ type, notes, step = 0 }: FileExercise): Exercise {
  const built = notes.map(({ id, text, block, gap }) => ({
    id,
    text: cleanText(text),
    block,
    ...(gap && { isGap: true as const }),
  }))
  return { type, notes: built, step }
}
