import * as v from 'valibot'
import type { Canvas } from '../../domain/canvas'
import { FILE_FORMAT, FILE_VERSION, type FileHandIn } from '../../domain/canvas-file'
import { findKindFault } from '../../domain/kinds/find-kind-fault'
import { fail, type Result, succeed } from '../../domain/result'
import type { ImportFailure, ImportResult } from '../importer'
import { cleanKind } from '../kind/clean-kind'
import { buildCanvas } from './build-canvas'
import { findIdFailure } from './check-ids'
import { appendPath, findShapeFailure } from './check-shape'
import { findSizeFailure } from './check-size'
import { fileSchema } from './file-schema'
import { type FoundObject, type Migration, migrateFile, migrations } from './migrations'

/** In bytes; a thousand notes take about a twenty-fifth of it. */
export const SIZE_LIMIT = 10_000_000

/** Reads `*.harreman.json`, from the cheapest check to the dearest, and writes nothing (R94). */
export async function readJson(file: Blob): Promise<ImportResult> {
  const value = await readJsonValue(file)
  return value.ok ? readValue(value.value) : value
}

/** A file that was handed in is a canvas with something more; one that was not is read all the same. */
export async function readHandIn(file: Blob): Promise<Result<ReadFile, ImportFailure>> {
  const value = await readJsonValue(file)
  return value.ok ? readFileValue(value.value, migrations) : value
}

/** What a file of ours holds. */
export interface ReadFile {
  readonly canvas: Canvas
  /** Absent in a file that was not handed in. */
  readonly handIn?: FileHandIn | undefined
}

/** The JSON of a file that is not too large, not too deep and text. */
export async function readJsonValue(file: Blob): Promise<Result<unknown, ImportFailure>> {
  if (file.size > SIZE_LIMIT) return fail({ type: 'tooLarge', size: file.size, limit: SIZE_LIMIT })
  const text = await readText(file)
  if (!text.ok) return text
  const sizeFailure = findSizeFailure(text.value)
  if (sizeFailure) return fail(sizeFailure)
  return parseJson(text.value)
}

/** Reads a parsed file; `steps` are the migrations, whose number tells the newest version. */
export function readValue(value: unknown, steps: readonly Migration[] = migrations): ImportResult {
  const read = readFileValue(value, steps)
  return read.ok ? succeed(read.value.canvas) : read
}

function readFileValue(value: unknown, steps: readonly Migration[]): Result<ReadFile, ImportFailure> {
  if (!isObject(value) || value.format !== FILE_FORMAT) return fail({ type: 'otherFormat' })
  const { version } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({ type: 'wrongType', path: 'version' })
  }
  if (version > steps.length + 1) return fail({ type: 'newerVersion', version })
  const shapeFailure = findShapeFailure(value)
  if (shapeFailure) return fail(shapeFailure)
  return readCurrent(migrateFile(value, version, steps))
}

function readCurrent(file: FoundObject): Result<ReadFile, ImportFailure> {
  const parsed = v.safeParse(fileSchema, { ...file, version: FILE_VERSION }, { abortEarly: true })
  if (!parsed.success) return fail({ type: 'wrongType', path: writePath(parsed.issues[0]) })
  const { canvas, handIn } = parsed.output
  // Without its kind a canvas comes in with all notes parked, as it went out where the kind was damaged.
  const fault = canvas.ownKind && findKindFault(cleanKind(canvas.ownKind))
  if (fault) return fail(fault)
  const idFailure = findIdFailure(canvas)
  if (idFailure) return fail(idFailure)
  return succeed({ canvas: buildCanvas(canvas), ...(handIn && { handIn }) })
}

async function readText(file: Blob): Promise<Result<string, ImportFailure>> {
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (!bytes) return fail({ type: 'unreadable' })
  try {
    // Takes a byte order mark away. UTF-16 without one is valid UTF-8 full of NUL.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? fail({ type: 'notText' }) : succeed(text)
  } catch {
    return fail({ type: 'notText' })
  }
}

function parseJson(text: string): Result<unknown, ImportFailure> {
  try {
    return succeed(JSON.parse(text))
  } catch (error) {
    // Some engines run out of stack instead of refusing.
    return fail({ type: error instanceof SyntaxError ? 'notJson' : 'tooDeep' })
  }
}

/** Where in a file something is not what it should be. */
export function writePath(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (path, { key }) => appendPath(path, typeof key === 'number' ? key : String(key)),
    '',
  )
}

function isObject(value: unknown): value is FoundObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
