import * as v from 'valibot'
import { ASSIGNMENT_FORMAT, type AssignmentFile } from '../../domain/assignment/assignment-file'
import type { FileAssignment } from '../../domain/canvas-file'
import { canvasKinds } from '../../domain/kinds/other-kinds'
import { languages } from '../../domain/language'
import { fail, type Result, succeed } from '../../domain/result'
import type { ImportFailure } from '../importer'
import { findShapeFailure } from '../json/check-shape'
import { assignmentSchema } from '../json/file-schema'
import { writePath } from '../json/read-json'

const VERSION = 2

const schema = v.object({
  format: v.literal(ASSIGNMENT_FORMAT),
  version: v.picklist([1, VERSION]),
  kind: v.optional(v.picklist(Object.values(canvasKinds).map(({ id }) => id))),
  contentLanguage: v.picklist(languages),
  assignment: assignmentSchema,
}) satisfies v.GenericSchema<unknown, AssignmentFile>

/** Reads a parsed file that gives an assignment away (R16). What was said of a hand-in, and ticks, are passed over. */
export function readAssignmentFile(value: unknown): Result<AssignmentFile, ImportFailure> {
  if (!isObject(value) || value.format !== ASSIGNMENT_FORMAT) return fail({ type: 'otherFormat' })
  const { version } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({ type: 'wrongType', path: 'version' })
  }
  if (version > VERSION) return fail({ type: 'newerVersion', version })
  const shapeFailure = findShapeFailure(value)
  if (shapeFailure) return fail(shapeFailure)
  const parsed = v.safeParse(schema, value, { abortEarly: true })
  if (!parsed.success) return fail({ type: 'wrongType', path: writePath(parsed.issues[0]) })
  const idFailure = findIdFailure(parsed.output.assignment)
  return idFailure ? fail(idFailure) : succeed(withoutAnswers(parsed.output))
}

function findIdFailure({ criteria = [], exercise }: FileAssignment): ImportFailure | undefined {
  const ofNotes = findFaultyId(exercise?.notes ?? [], 'assignment.exercise.notes')
  return findFaultyId(criteria, 'assignment.criteria') ?? ofNotes
}

function findFaultyId(items: readonly { readonly id: string }[], path: string): ImportFailure | undefined {
  const ids = new Set<string>()
  for (const { id } of items) {
    if (/\p{Surrogate}/u.test(id)) return { type: 'wrongType', path }
    if (ids.has(id)) return { type: 'duplicateId', id }
    ids.add(id)
  }
  return undefined
}

function withoutAnswers({ assignment, ...file }: AssignmentFile): AssignmentFile {
  const { feedback: _, criteria, ...asked } = assignment
  const fresh = criteria?.map(({ ticked: _ticked, ...criterion }) => criterion)
  return { ...file, assignment: { ...asked, ...(fresh && { criteria: fresh }) } }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
