import type { AssignmentFile, FeedbackFile } from '../../domain/assignment/assignment-file'
import type { Canvas, CanvasId } from '../../domain/canvas'
import type { OwnKind } from '../../domain/kinds/own-kind'
import { fail, type Result } from '../../domain/result'
import type { ForeignCanvas } from '../../importers/foreign/foreign-canvas'
import type { ImportedFile, ImportFailure } from '../../importers/importer'
import { importers } from '../../importers/index'

/** Why a file did not come in: it was refused, or this device could not take it. */
export type ImportTrouble =
  | ImportFailure
  | { readonly type: 'partMissing' }
  | { readonly type: 'notWritten' }
  /** Feedback on a canvas that is not here, or that lies in the bin. */
  | { readonly type: 'canvasMissing'; readonly title: string }

/** The canvas that a file would replace. */
export interface ExistingCanvas {
  readonly title: string
  /** Milliseconds since 1970 UTC. */
  readonly updatedAt: number
  readonly isInBin: boolean
}

export type ImportChoice = 'replace' | 'keepBoth' | 'cancel'

export type ImportOutcome =
  | {
      readonly type: 'created' | 'keptBoth' | 'skipped'
      readonly id: CanvasId
      readonly title: string
      readonly isHandIn?: boolean
    }
  /** A file of another tool, or a kind of canvas: a canvas that was not there before, and that can be taken away again. */
  | { readonly type: 'taken'; readonly id: CanvasId; readonly title: string }
  /** Somebody saw what would come in, and did not want it. */
  | { readonly type: 'cancelled'; readonly fileName: string }
  /** `former` is what stood there before, for undo; undefined when it could not be read. */
  | {
      readonly type: 'replaced'
      readonly id: CanvasId
      readonly title: string
      readonly former: Canvas | undefined
    }
  /** Nothing was written: these are read on a view of their own. */
  | { readonly type: 'assignment'; readonly fileName: string; readonly file: AssignmentFile }
  | { readonly type: 'feedback'; readonly fileName: string; readonly file: FeedbackFile }
  | { readonly type: 'refused'; readonly fileName: string; readonly trouble: ImportTrouble }

/** What an import needs of the library and of the person. */
export interface ImportNeeds {
  readonly findExisting: (id: CanvasId) => ExistingCanvas | undefined
  readonly readCanvas: (id: CanvasId) => Promise<Canvas | undefined>
  readonly createCanvas: (canvas: Canvas) => Promise<unknown>
  readonly replaceCanvas: (id: CanvasId, canvas: Canvas) => Promise<void>
  readonly restore: (ids: readonly CanvasId[]) => Promise<void>
  readonly newId: () => CanvasId
  /** Asks what to do with a canvas that is already here. */
  readonly ask: (existing: ExistingCanvas) => Promise<ImportChoice>
  /** Shows what was understood of another tool's file; undefined where nobody wants it. */
  readonly preview: (foreign: ForeignCanvas, fileName: string) => Promise<Canvas | undefined>
  /** Shows a kind of canvas, of which a canvas can be made. */
  readonly previewKind: (kind: OwnKind, fileName: string) => Promise<Canvas | undefined>
}

/** Reads, checks and writes one file. Nothing is written unless the whole file is right (R94). */
export async function importFile(file: File, needs: ImportNeeds): Promise<ImportOutcome> {
  const result = await readFile(file)
  if (!result.ok) return { type: 'refused', fileName: file.name, trouble: result.failure }
  try {
    return await takeFile(result.value, file.name, needs)
  } catch {
    return { type: 'refused', fileName: file.name, trouble: { type: 'notWritten' } }
  }
}

/** With these a reader says that a file is none of its own. */
const passingFailures: readonly ImportTrouble['type'][] = ['otherFormat', 'notJson', 'notText']

/** The first importer that knows the format has the say; else the last one says why not. */
async function readFile(file: File): Promise<Result<ImportedFile, ImportTrouble>> {
  let result: Result<ImportedFile, ImportTrouble> = fail({ type: 'otherFormat' })
  for (const importer of importers) {
    const read = await importer.load().catch(() => undefined)
    result = read ? await read(file) : fail({ type: 'partMissing' })
    if (result.ok || !passingFailures.includes(result.failure.type)) return result
  }
  return result
}

async function takeFile(
  imported: ImportedFile,
  fileName: string,
  needs: ImportNeeds,
): Promise<ImportOutcome> {
  switch (imported.type) {
    case 'canvas': {
      const outcome = await keepCanvas(imported.canvas, needs)
      return imported.isHandIn && outcome.type === 'created' ? { ...outcome, isHandIn: true } : outcome
    }
    case 'assignment':
      return { type: 'assignment', fileName, file: imported.file }
    case 'feedback': {
      const { canvas, title = '' } = imported.file
      const existing = needs.findExisting(canvas)
      return existing && !existing.isInBin
        ? { type: 'feedback', fileName, file: imported.file }
        : { type: 'refused', fileName, trouble: { type: 'canvasMissing', title: existing?.title ?? title } }
    }
    case 'foreign': {
      const canvas = await needs.preview(imported.canvas, fileName)
      return canvas ? takeNew(canvas, canvas.title, needs) : { type: 'cancelled', fileName }
    }
    case 'kind': {
      const canvas = await needs.previewKind(imported.kind, fileName)
      return canvas ? takeNew(canvas, imported.kind.name, needs) : { type: 'cancelled', fileName }
    }
  }
}

async function takeNew(canvas: Canvas, title: string, needs: ImportNeeds): Promise<ImportOutcome> {
  await needs.createCanvas(canvas)
  return { type: 'taken', id: canvas.id, title }
}

async function keepCanvas(
  canvas: Canvas,
  needs: ImportNeeds,
): Promise<Extract<ImportOutcome, { type: 'created' | 'keptBoth' | 'skipped' | 'replaced' }>> {
  const { id, title } = canvas
  const existing = needs.findExisting(id)
  if (!existing) {
    await needs.createCanvas(canvas)
    return { type: 'created', id, title }
  }
  const choice = await needs.ask(existing)
  switch (choice) {
    case 'cancel':
      return { type: 'skipped', id, title: existing.title }
    case 'keepBoth': {
      const copy = { ...canvas, id: needs.newId() }
      await needs.createCanvas(copy)
      return { type: 'keptBoth', id: copy.id, title }
    }
    case 'replace': {
      const former = await needs.readCanvas(id)
      await needs.replaceCanvas(id, canvas)
      if (existing.isInBin) await restoreReplaced(id, former, needs)
      return { type: 'replaced', id, title: existing.title, former }
    }
  }
}

/** "Nothing was written" stays true where the canvas cannot be taken out of the bin. */
async function restoreReplaced(id: CanvasId, former: Canvas | undefined, needs: ImportNeeds): Promise<void> {
  try {
    await needs.restore([id])
  } catch (error) {
    if (former) await needs.replaceCanvas(id, former)
    throw error
  }
}
