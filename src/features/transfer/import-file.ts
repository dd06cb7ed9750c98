import type { Canvas, CanvasId } from '../../domain/canvas'
import { fail, type Result } from '../../domain/result'
import type { ImportFailure } from '../../importers/importer'
import { importers } from '../../importers/index'

/** Why a file did not come in: it was refused, or this device could not take it. */
export type ImportTrouble = ImportFailure | { readonly type: 'partMissing' } | { readonly type: 'notWritten' }

/** The canvas that a file would replace. */
export interface ExistingCanvas {
  readonly title: string
  /** Milliseconds since 1970 UTC. */
  readonly updatedAt: number
  readonly isInBin: boolean
}

export type ImportChoice = 'replace' | 'keepBoth' | 'cancel'

export type ImportOutcome =
  | { readonly type: 'created' | 'keptBoth' | 'skipped'; readonly id: CanvasId; readonly title: string }
  /** `former` is what stood there before, for undo; undefined when it could not be read. */
  | {
      readonly type: 'replaced'
      readonly id: CanvasId
      readonly title: string
      readonly former: Canvas | undefined
    }
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
}

/** Reads, checks and writes one file. Nothing is written unless the whole file is right (R94). */
export async function importFile(file: File, needs: ImportNeeds): Promise<ImportOutcome> {
  const result = await readFile(file)
  if (!result.ok) return { type: 'refused', fileName: file.name, trouble: result.failure }
  try {
    return await keepCanvas(result.value, needs)
  } catch {
    return { type: 'refused', fileName: file.name, trouble: { type: 'notWritten' } }
  }
}

/** The first importer that knows the format has the say; else the last one says why not. */
async function readFile(file: File): Promise<Result<Canvas, ImportTrouble>> {
  let result: Result<Canvas, ImportTrouble> = fail({ type: 'otherFormat' })
  for (const importer of importers) {
    const read = await importer.load().catch(() => undefined)
    result = read ? await read(file) : fail({ type: 'partMissing' })
    if (result.ok || !['otherFormat', 'notJson'].includes(result.failure.type)) return result
  }
  return result
}

async function keepCanvas(canvas: Canvas, needs: ImportNeeds): Promise<ImportOutcome> {
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
