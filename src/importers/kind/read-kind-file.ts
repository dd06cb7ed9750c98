import * as v from 'valibot'
import { findKindFault } from '../../domain/kinds/find-kind-fault'
import { KIND_FORMAT, KIND_VERSION } from '../../domain/kinds/kind-file'
import type { OwnKind } from '../../domain/kinds/own-kind'
import { fail, type Result, succeed } from '../../domain/result'
import type { ImportFailure } from '../importer'
import { findShapeFailure } from '../json/check-shape'
import { writePath } from '../json/read-json'
import { cleanKind } from './clean-kind'
import { kindFileSchema } from './kind-schema'

/** Reads the JSON of `*.kind.harreman.json`, as `readJsonValue` gives it; it writes nothing. */
export function readKindFile(value: unknown): Result<OwnKind, ImportFailure> {
  const head = v.safeParse(v.object({ format: v.literal(KIND_FORMAT), version: v.unknown() }), value)
  if (!head.success) return fail({ type: 'otherFormat' })
  const { version } = head.output
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({ type: 'wrongType', path: 'version' })
  }
  if (version > KIND_VERSION) return fail({ type: 'newerVersion', version })
  const shapeFailure = findShapeFailure(value)
  if (shapeFailure) return fail(shapeFailure)
  const parsed = v.safeParse(kindFileSchema, value, { abortEarly: true })
  if (!parsed.success) return fail({ type: 'wrongType', path: writePath(parsed.issues[0]) })
  const kind = cleanKind(parsed.output.kind)
  const fault = findKindFault(kind)
  return fault ? fail(fault) : succeed(kind)
}
