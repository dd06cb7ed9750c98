import type { CanvasId } from '../domain/canvas'
import { makeCanvasFile } from '../exporters/json/make-canvas-file'
import type { CanvasRow, Storage } from '../storage/storage'
import {
  type FolderFile,
  type FolderPlace,
  hasFile,
  openPlace,
  readFile,
  removeFile,
  writeFile,
} from './folder-file'
import { nameCanvas } from './name-files'
import { readState } from './read-state'

export interface FolderRequest {
  readonly folder: FileSystemDirectoryHandle
  readonly source: Pick<Storage, 'canvases'>
  /** What was written before, by canvas. */
  readonly files: ReadonlyMap<CanvasId, FolderFile>
  readonly now: Date
  /** Called after each file: what is written is remembered also when a later one fails. */
  readonly onWritten: (files: ReadonlyMap<CanvasId, FolderFile>) => Promise<void>
}

export interface FolderOutcome {
  readonly files: ReadonlyMap<CanvasId, FolderFile>
  /** Canvases that cannot be written as a file of this version: damaged ones and those of a newer Harreman. */
  readonly skippedCount: number
}

const ENDING = '.harreman.json'

/**
 * Brings a person's folder up to date: one readable file per canvas, those of the bin in a subfolder. Files that are not
 * ours are neither changed nor deleted; what is deleted here for good stays in the subfolder. Rejects with what the
 * browser throws, see `readFolderTrouble` in `state/backup-folder`.
 */
export async function keepFolder({
  folder,
  source,
  files: former,
  now,
  onWritten,
}: FolderRequest): Promise<FolderOutcome> {
  const files = new Map(former)
  const rows = await source.canvases.list()
  let skippedCount = 0
  for (const row of rows) {
    const before = files.get(row.id)
    if (await isUpToDate(folder, row, before)) continue
    const text = await writeText(source, row, now)
    if (text === undefined) {
      skippedCount += 1
      continue
    }
    files.set(row.id, await placeFile(folder, row, text, before, now))
    await onWritten(files)
  }
  const known = new Set(rows.map(({ id }) => id))
  for (const [id, file] of files) {
    if (known.has(id) || file.place === 'bin') continue
    const moved = await moveToBin(folder, file)
    if (moved) files.set(id, moved)
    else files.delete(id)
    await onWritten(files)
  }
  return { files, skippedCount }
}

async function isUpToDate(
  folder: FileSystemDirectoryHandle,
  row: CanvasRow,
  file: FolderFile | undefined,
): Promise<boolean> {
  if (file?.mark !== markRow(row)) return false
  // Somebody may have tidied up.
  return await hasFile(await openPlace(folder, file.place), file.name)
}

async function writeText(
  source: FolderRequest['source'],
  row: CanvasRow,
  now: Date,
): Promise<string | undefined> {
  const bytes = await source.canvases.read(row.id).catch(() => undefined)
  const state = bytes && readState(bytes)
  if (!state || state.isNewer) return undefined
  return `${JSON.stringify(makeCanvasFile(state.canvas, now), null, 2)}\n`
}

async function placeFile(
  folder: FileSystemDirectoryHandle,
  row: CanvasRow,
  text: string,
  before: FolderFile | undefined,
  now: Date,
): Promise<FolderFile> {
  const place: FolderPlace = row.deletedAt === undefined ? 'top' : 'bin'
  const directory = await openPlace(folder, place)
  const own = before?.place === place ? before : undefined
  const written = await writeFile(directory, nameCanvas(row.title, row.id, now), ENDING, text, own)
  // The new one is there before the old one goes.
  if (before && (before.place !== place || before.name !== written.name))
    await removeFile(await openPlace(folder, before.place), before)
  return { ...written, place, mark: isSettled(row, now) ? markRow(row) : '' }
}

/** Undefined when there is nothing of ours left to move. */
async function moveToBin(
  folder: FileSystemDirectoryHandle,
  file: FolderFile,
): Promise<FolderFile | undefined> {
  const bytes = await readFile(folder, file.name)
  if (!bytes) return undefined
  const directory = await openPlace(folder, 'bin')
  const wish = file.name.slice(0, -ENDING.length)
  const written = await writeFile(directory, wish, ENDING, new TextDecoder().decode(bytes), undefined)
  await removeFile(folder, file)
  return { ...file, ...written, place: 'bin' }
}

/** After a clock was set back the time of a change stands still until it is reached again, and tells nothing. */
function isSettled({ updatedAt }: CanvasRow, now: Date): boolean {
  return updatedAt < now.getTime()
}

function markRow({ updatedAt, deletedAt }: CanvasRow): string {
  return `${updatedAt} ${deletedAt ?? ''}`
}
