import type { Canvas, CanvasId } from '../domain/canvas'
import { summariseCanvas } from '../domain/progress'
import type { CanvasRow, KeptCanvas, KeptVersion, Storage } from '../storage/storage'
import type { RestoreItem, RestorePlan } from './plan-restore'
import { copyState, readState } from './read-state'
import type { BackupCanvas } from './unpack-backup'

/** What to do with canvases that are here with another content. */
export const differingChoices = ['keepBoth', 'replace', 'leave'] as const
export type DifferingChoice = (typeof differingChoices)[number]

export interface RestoreNeeds {
  readonly storage: Pick<Storage, 'canvases' | 'versions' | 'addKept'>
  /** Puts another content into a canvas, also where it is open in another tab. */
  readonly replaceCanvas: (id: CanvasId, canvas: Canvas) => Promise<void>
  readonly differing: DifferingChoice
}

export interface RestoreOutcome {
  readonly created: number
  readonly keptBoth: number
  readonly replaced: number
  /** Those that should have been replaced and could not; they are as they were. */
  readonly failed: readonly string[]
  readonly versions: number
}

/**
 * Brings a backup in. What is new comes in one transaction: all of it or nothing, and then it rejects with a
 * `StorageError`. What is replaced comes after it, one by one, each with a version of what was there before.
 */
export async function runRestore(plan: RestorePlan, needs: RestoreNeeds): Promise<RestoreOutcome> {
  const created = plan.items.flatMap((item) => (item.type === 'missing' ? keepCanvas(item.canvas) : []))
  const differing = plan.items.filter((item) => item.type === 'differs')
  const replaced = needs.differing === 'replace' ? differing.filter(isReplaceable) : []
  const beside = needs.differing === 'leave' ? [] : differing.filter((item) => !replaced.includes(item))
  const copies = beside.flatMap((item) => (item.hasCopy ? [] : keepCanvas(item.canvas, item.copyId)))
  const versions = placeVersions(plan, beside)
  if (created.length + copies.length + versions.length > 0)
    await needs.storage.addKept([...created, ...copies], versions)
  const failed: string[] = []
  for (const item of replaced) {
    const isDone = await replace(item, needs).catch(() => false)
    if (!isDone) failed.push(item.canvas.about.title)
  }
  return {
    created: created.length,
    keptBoth: copies.length,
    replaced: replaced.length - failed.length,
    failed,
    versions: versions.length,
  }
}

/** The versions of a canvas that is damaged here go with its copy: under its own id nobody would see them. */
function placeVersions(plan: RestorePlan, beside: readonly Differing[]): KeptVersion[] {
  const damaged = plan.items.flatMap((item) => (item.type === 'differs' && !item.here ? item : []))
  return plan.versions.flatMap(({ version, bytes }) => {
    const item = damaged.find(({ canvas }) => canvas.about.id === version.canvasId)
    if (!item) return { version, bytes }
    return beside.includes(item) ? { version: { ...version, canvasId: item.copyId }, bytes } : []
  })
}

type Differing = Extract<RestoreItem, { type: 'differs' }>

/** A document of a newer version cannot be put into the place of another; a damaged canvas takes no content. */
function isReplaceable(item: Differing): boolean {
  return item.here !== undefined && !item.canvas.state.isNewer
}

/** Gives whether it happened. Nothing is replaced before what is there has become a version. */
async function replace({ canvas, here }: Differing, needs: RestoreNeeds): Promise<boolean> {
  const { canvases, versions } = needs.storage
  const { id } = canvas.about
  const bytes = await canvases.read(id)
  const state = bytes && readState(bytes)
  if (!bytes || !state || state.isNewer) return false
  const { title, notesById } = state.canvas
  const draft = { canvasId: id, cause: 'restore', name: undefined, title, noteCount: notesById.size } as const
  if (!(await versions.keep({ ...draft, bytes }, () => true))) return false
  if (here?.deletedAt !== undefined) await canvases.restore([id])
  await needs.replaceCanvas(id, canvas.state.canvas)
  return true
}

/** As it was, under its own id or as a copy: times and bin too. */
function keepCanvas({ about, bytes, state }: BackupCanvas, copyId?: CanvasId): KeptCanvas {
  const { createdAt, updatedAt, deletedAt } = about
  const row: CanvasRow = {
    ...summariseCanvas(state.canvas),
    id: copyId ?? about.id,
    createdAt,
    updatedAt,
    ...(deletedAt === undefined ? {} : { deletedAt }),
  }
  return { row, bytes: copyId === undefined ? bytes : copyState(bytes, copyId) }
}
