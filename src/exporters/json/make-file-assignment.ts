import type { Assignment, Feedback } from '../../domain/assignment/assignment'
import type { Exercise } from '../../domain/assignment/exercise'
import type { FileAssignment, FileExercise, FileFeedback } from '../../domain/canvas-file'

/** An assignment without what it leaves open; the order of the criteria is the order of the list. */
export function makeFileAssignment(assignment: Assignment): FileAssignment {
  const { title, course, instructions, dueDate, criteria, feedback, exercise } = assignment
  return {
    ...(title && { title }),
    ...(course && { course }),
    ...(instructions && { instructions }),
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
    ...(feedback && { feedback: makeFileFeedback(feedback) }),
    ...(exercise && { exercise: makeFileExercise(exercise) }),
  }
}

function makeFileExercise({ type, notes, step }: Exercise): FileExercise {
  return {
    type,
    notes: notes.map(({ isGap, ...note }) => ({ ...note, ...(isGap && { gap: true }) })),
    ...(step > 0 && { step }),
  }
}

function makeFileFeedback({ reviewer, givenAt, remark, points, fingerprint }: Feedback): FileFeedback {
  return {
    ...(reviewer && { reviewer }),
    givenAt,
    ...(remark && { remark }),
    points: Object.fromEntries(Object.entries(points).sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(fingerprint && { fingerprint }),
  }
}
