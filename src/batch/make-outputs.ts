import { basename } from 'node:path'
import type { Canvas } from '../domain/canvas'
import { findCanvasKind } from '../domain/kinds/index'
import type { Language } from '../domain/language'
import { fail, type Result, succeed } from '../domain/result'
import { withoutConfidential } from '../domain/without-confidential'
import type { ExporterId, ExportFailure } from '../exporters/exporter'
import { exporters } from '../exporters/index'
import { addKindWords } from '../i18n/own-kind-words'
import { loadTexts } from '../i18n/texts'
import { buildForeignCanvas } from '../importers/foreign/build-foreign-canvas'
import type { ForeignCanvas } from '../importers/foreign/foreign-canvas'
import { readForeign } from '../importers/foreign/read-foreign'
import type { ImportFailure } from '../importers/importer'
import { readJson } from '../importers/json/read-json'
import type { Desk } from './desk'
import { readFontFile } from './disk-fonts'
import type { Order } from './read-arguments'
import { CHECK, type Target } from './targets'
import { writeCheck } from './write-check'

/** Why there is no output; the words stand in `locales/…/errors.json` and `batch.json`. */
export type OutputFailure =
  | { readonly type: 'import'; readonly failure: ImportFailure }
  | { readonly type: 'export'; readonly failure: ExportFailure | { readonly type: 'unexpected' } }
  /** The machine refused; `code` is its own, such as `ENOENT`. */
  | { readonly type: 'disk'; readonly code: string }
  /** Two files would be written to one place, or a file over one that is read. */
  | { readonly type: 'taken'; readonly path: string }

export type Output =
  | { readonly type: 'failed'; readonly failure: OutputFailure }
  /** `gaps`: how many points there are to look at. */
  | { readonly type: 'checked'; readonly text: string; readonly gaps: number }
  | { readonly type: 'made'; readonly extension: string; readonly content: Blob }

type ExportOrder = Extract<Order, { type: 'export' }>

/** Reads one file and makes all that was ordered of it. It writes nothing and never throws. */
export async function makeOutputs(file: string, order: ExportOrder, desk: Desk): Promise<Output[]> {
  const read = await readCanvas(file, order.language, desk)
  if (!read.ok) return [{ type: 'failed', failure: read.failure }]
  const canvas = order.isEverything ? read.value : withoutConfidential(read.value)
  addKindWords(findCanvasKind(canvas).words)
  const outputs: Output[] = []
  for (const target of order.to) {
    if (desk.signal.aborted) break
    outputs.push(await makeOutput(target, file, canvas, order, desk))
  }
  return outputs
}

async function readCanvas(
  file: string,
  language: Language | undefined,
  desk: Desk,
): Promise<Result<Canvas, OutputFailure>> {
  try {
    const content = await desk.readFile(file)
    const result = await readJson(content)
    if (result.ok) return result
    // A text or the file of another tool: read as the app reads it when it is imported.
    if (!['otherFormat', 'notJson', 'notText'].includes(result.failure.type)) return refuse(result.failure)
    const foreign = await readForeign(new File([content], basename(file)))
    if (!foreign.ok) return refuse(looksBroken(file, result.failure) ? result.failure : foreign.failure)
    return succeed(await buildForeign(foreign.value, language))
  } catch (error) {
    return fail({ type: 'disk', code: readCode(error) })
  }
}

function refuse(failure: ImportFailure): Result<Canvas, OutputFailure> {
  return fail({ type: 'import', failure })
}

/** A file that calls itself JSON and is none was cut off, not written by another tool. */
function looksBroken(file: string, { type }: ImportFailure): boolean {
  return type === 'notJson' && /\.json$/i.test(file)
}

async function buildForeign(foreign: ForeignCanvas, asked: Language | undefined): Promise<Canvas> {
  const contentLanguage = foreign.language ?? asked ?? 'en'
  const t = await loadTexts(contentLanguage, ['waysIn'])
  return buildForeignCanvas(foreign, {
    title: foreign.title,
    contentLanguage,
    nameOfLeanPart: (part) => t(`lean.${part}`),
    newId: () => crypto.randomUUID(),
  })
}

async function makeOutput(
  target: Target,
  file: string,
  canvas: Canvas,
  order: ExportOrder,
  desk: Desk,
): Promise<Output> {
  const language = order.language ?? canvas.contentLanguage
  try {
    if (target === CHECK)
      return { type: 'checked', ...(await writeCheck(file, canvas, language, desk.now())) }
    return await runExporter(target, canvas, language, order, desk)
  } catch {
    return { type: 'failed', failure: { type: 'export', failure: { type: 'unexpected' } } }
  }
}

async function runExporter(
  id: ExporterId,
  canvas: Canvas,
  language: Canvas['contentLanguage'],
  { paper }: ExportOrder,
  { now, signal }: Desk,
): Promise<Output> {
  const exporter = exporters.find((candidate) => candidate.id === id)
  if (!exporter) throw new Error(`no way out ${id}`)
  const render = await exporter.load()
  const result = await render({
    canvas,
    language,
    paper,
    now: now(),
    fonts: readFontFile,
    signal,
    onProgress: () => undefined,
  })
  return result.ok
    ? { type: 'made', extension: exporter.fileExtension, content: result.value }
    : { type: 'failed', failure: { type: 'export', failure: result.failure } }
}

/** The machine's own name of a fault, such as `ENOENT`. */
export function readCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'unknown'
}
