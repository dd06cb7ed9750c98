import * as v from 'valibot'
import { FEEDBACK_FORMAT, type FeedbackFile } from '../../domain/assignment/assignment-file'
import { fail, type Result, succeed } from '../../domain/result'
import type { ImportFailure } from '../importer'
import { findShapeFailure } from '../json/check-shape'
import { commentSchema } from '../json/customers-schema'
import { feedbackSchema } from '../json/file-schema'
import { writePath } from '../json/read-json'
import { id } from '../json/schema-parts'

/** The version of the file that this Harreman writes. */
const FEEDBACK_VERSION = 1

const schema = v.object({
  format: v.literal(FEEDBACK_FORMAT),
  version: v.literal(FEEDBACK_VERSION),
  canvas: id,
  title: v.optional(v.string()),
  // As for comments: a moment that there is, so that it can be shown as a date.
  feedback: v.object({ ...feedbackSchema.entries, givenAt: commentSchema.entries.writtenAt }),
  comments: v.optional(v.array(commentSchema)),
}) satisfies v.GenericSchema<unknown, FeedbackFile>

/** Reads the JSON of `*.feedback.harreman.json` (R16), as `readJsonValue` gives it; it writes nothing. */
export function readFeedbackFile(value: unknown): Result<FeedbackFile, ImportFailure> {
  const head = v.safeParse(v.object({ format: v.literal(FEEDBACK_FORMAT), version: v.unknown() }), value)
  if (!head.success) return fail({ type: 'otherFormat' })
  const { version } = head.output
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({ type: 'wrongType', path: 'version' })
  }
  if (version > FEEDBACK_VERSION) return fail({ type: 'newerVersion', version })
  const shapeFailure = findShapeFailure(value)
  if (shapeFailure) return fail(shapeFailure)
  const parsed = v.safeParse(schema, value, { abortEarly: true })
  if (!parsed.success) return fail({ type: 'wrongType', path: writePath(parsed.issues[0]) })
  const idFailure = findIdFailure(parsed.output)
  return idFailure ? fail(idFailure) : succeed(parsed.output)
}

/** An id with half a character cannot be kept: two of them might become one. */
function findIdFailure({ canvas, feedback, comments = [] }: FeedbackFile): ImportFailure | undefined {
  const ids = [
    { id: canvas, path: 'canvas' },
    ...Object.keys(feedback.points ?? {}).map((id) => ({ id, path: 'feedback.points' })),
    ...comments.flatMap(({ id, note, answers = '' }) =>
      [id, note, answers].map((part) => ({ id: part, path: 'comments' })),
    ),
  ]
  const broken = ids.find(({ id }) => /\p{Surrogate}/u.test(id))
  if (broken) return { type: 'wrongType', path: broken.path }
  const seen = new Set<string>()
  for (const { id } of comments) {
    if (seen.has(id)) return { type: 'duplicateId', id }
    seen.add(id)
  }
  return undefined
}
