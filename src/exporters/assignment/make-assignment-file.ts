import type { Assignment } from '../../domain/assignment/assignment'
import { ASSIGNMENT_FORMAT, type AssignmentFile } from '../../domain/assignment/assignment-file'
import type { CanvasKindId } from '../../domain/kinds/kind'
import type { Language } from '../../domain/language'
import { makeFileAssignment } from '../json/make-file-assignment'

/** An assignment to be given away: without what was said of a hand-in, and with nothing ticked (R16). */
export function makeAssignmentFile(
  assignment: Assignment,
  contentLanguage: Language,
  kind?: CanvasKindId,
): AssignmentFile {
  const { feedback: _, exercise, ...asked } = assignment
  const criteria = asked.criteria.map((criterion) => ({ ...criterion, isTicked: false }))
  return {
    format: ASSIGNMENT_FORMAT,
    version: exercise ? 2 : 1,
    ...(isToSay(kind, exercise) && { kind }),
    contentLanguage,
    assignment: makeFileAssignment({
      ...asked,
      criteria,
      ...(exercise && { exercise: { ...exercise, step: 0 } }),
    }),
  }
}

/** A business model is begun anyway; a kind of one's own would have to travel along with all its blocks. */
function isToSay(kind: CanvasKindId | undefined, exercise: Assignment['exercise']): boolean {
  return kind !== undefined && kind !== 'own' && (exercise !== undefined || kind !== 'businessModel')
}

/** `*.assignment.harreman.json`, indented to be read by people too. */
export function writeAssignmentFile(file: AssignmentFile): Blob {
  return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' })
}
