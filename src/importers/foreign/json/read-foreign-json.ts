import { fail, type Result, succeed } from '../../../domain/result'
import type { ImportFailure } from '../../importer'
import { findShapeFailure } from '../../json/check-shape'
import { findSizeFailure } from '../../json/check-size'
import type { ForeignReader, ForeignResult } from '../foreign-canvas'
import { readBlockNamedKeys } from './block-named-keys'
import { readBmcCreator } from './bmc-creator'
import { isObject } from './found-values'
import { readFractalLeanCanvas } from './fractal-lean-canvas'
import { readHyGlobalCampus } from './hy-global-campus'
import { readJsonCanvas } from './json-canvas'
import type { JsonReader } from './json-reader'
import { readLeanCanvasPro } from './lean-canvas-pro'
import { recogniseOtherTool } from './other-tools'
import { readPlayground } from './playground'
import { readRedPhoenix } from './red-phoenix'
import { readTotallyLean } from './totally-lean'

/** Every tool by its own signs; the last one knows no tool and takes what looks like blocks. */
const jsonReaders: readonly JsonReader[] = [
  readBmcCreator,
  readRedPhoenix,
  readHyGlobalCampus,
  readTotallyLean,
  readLeanCanvasPro,
  readPlayground,
  readFractalLeanCanvas,
  readJsonCanvas,
  readBlockNamedKeys,
]

/** Reads the JSON of whatever tool wrote it; text that does not even begin as JSON is not its own. */
export const readForeignJson: ForeignReader = (text, fileName) => {
  if (!looksLikeJson(text)) return undefined
  const parsed = parseHarmless(text)
  return parsed.ok ? readParsed(parsed.value, fileName) : parsed
}

/** A list or an object of something; Markdown may begin with a link in brackets, or a box to tick. */
export function looksLikeJson(text: string): boolean {
  const begun = text.trimStart()
  const next = begun.slice(1).trimStart()
  if (begun.startsWith('{')) return next === '' || /^["}]/.test(next)
  return begun.startsWith('[') && (next === '' || /^["[{\d]/.test(next) || next.trimEnd() === ']')
}

function parseHarmless(text: string): Result<unknown, ImportFailure> {
  const sizeFailure = findSizeFailure(text)
  if (sizeFailure) return fail(sizeFailure)
  const parsed = parse(text)
  const shapeFailure = parsed.ok ? findShapeFailure(parsed.value) : undefined
  return shapeFailure ? fail(shapeFailure) : parsed
}

function parse(text: string): Result<unknown, ImportFailure> {
  try {
    return succeed(JSON.parse(text))
  } catch {
    return fail({ type: 'notJson' })
  }
}

function readParsed(value: unknown, fileName: string): ForeignResult {
  // Some tools write a list of canvases; the others of it are beyond what one preview can show.
  const file = Array.isArray(value) ? { canvases: value } : value
  if (!isObject(file)) return fail({ type: 'otherFormat' })
  const tool = recogniseOtherTool(file)
  if (tool) return fail({ type: 'otherTool', tool })
  for (const read of jsonReaders) {
    const result = read(file, fileName)
    if (result) return result
  }
  return fail({ type: 'otherFormat' })
}
