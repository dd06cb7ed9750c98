import * as Y from 'yjs'
import type { Canvas, CanvasId } from '../domain/canvas'
import { makeCanvasFile } from '../exporters/json/make-canvas-file'
import { makePace } from '../exporters/pdf/pace'
import { packDamaged } from '../storage/canvas-row'
import type { CanvasRow, CanvasVersion, Storage } from '../storage/storage'
import { StorageError } from '../storage/storage-failure'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupManifest,
  type KeptPreferences,
  MANIFEST_PATH,
  type ManifestCanvas,
  type ManifestVersion,
} from './backup-manifest'
import { makeDate, makeNames, nameCanvas, nameVersion } from './name-files'
import { type ReadState, readState } from './read-state'
import { makeZipWriter, type ZipWriter } from './write-zip'

export type BackupSource = Pick<Storage, 'canvases' | 'versions' | 'preferences' | 'openDocument'>

export interface BackupRequest {
  readonly source: BackupSource
  /** What stands in `README.txt`. */
  readonly readme: string
  /** Version of the app. */
  readonly app: string
  readonly now: Date
  /** Ends the work with an `AbortError`. */
  readonly signal: AbortSignal
  /** From 0 to 1. */
  readonly onProgress: (fraction: number) => void
}

export interface MadeBackup {
  readonly file: Blob
  readonly canvasCount: number
  readonly versionCount: number
  /** What is in it only as raw data, because it could not be read. */
  readonly damagedIds: readonly CanvasId[]
}

/** Beyond this many files the rest of the versions have no readable form, so that their exact ones find room. */
const MOST_READABLE_FILES = 50_000

interface Packing {
  readonly request: BackupRequest
  readonly zip: ZipWriter
  readonly takeName: ReturnType<typeof makeNames>
}

/**
 * Packs all there is on the device, the page free to answer meanwhile. A canvas that cannot be read goes in raw; only a
 * storage that cannot be read at all ends the work, with a `StorageError`.
 */
export async function packBackup(request: BackupRequest): Promise<MadeBackup> {
  const { source, now, signal, onProgress } = request
  const packing: Packing = { request, zip: makeZipWriter(now), takeName: makeNames() }
  const pace = makePace(signal, onProgress)
  packing.zip.add('README.txt', request.readme)
  const rows = await source.canvases.list()
  const canvases: ManifestCanvas[] = []
  const damaged = new Map<CanvasId, Uint8Array>()
  for (const { id, raw } of await source.canvases.listDamaged()) damaged.set(id, raw)
  for (const [index, row] of rows.entries()) {
    await pace.rest(index / rows.length)
    const found = await readDocument(source, row)
    if (found.type === 'damaged') damaged.set(row.id, found.raw)
    else if (found.type === 'read') canvases.push(await packCanvas(packing, row, found, () => pace.rest(0)))
  }
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt: now.toISOString(),
    app: request.app,
    canvases,
    damaged: [...damaged].map(([id, raw]) => packRaw(packing, id, raw)),
    preferences: choosePreferences(await source.preferences.read()),
  }
  signal.throwIfAborted()
  packing.zip.add(MANIFEST_PATH, writeJson(manifest))
  return {
    file: packing.zip.finish(),
    canvasCount: canvases.length,
    versionCount: canvases.reduce((sum, { versions }) => sum + versions.length, 0),
    damagedIds: [...damaged.keys()],
  }
}

type FoundDocument =
  | { readonly type: 'read'; readonly bytes: Uint8Array; readonly state: ReadState }
  | { readonly type: 'damaged'; readonly raw: Uint8Array }
  | { readonly type: 'missing' }

async function readDocument(source: BackupSource, row: CanvasRow): Promise<FoundDocument> {
  const bytes = await source.canvases.read(row.id).catch(() => undefined)
  const state = bytes && readState(bytes)
  if (bytes && state) return { type: 'read', bytes, state }
  // Only the provider tells what is damaged from what is gone, and what is left of it.
  const doc = new Y.Doc({ guid: row.id })
  const outcome = await source.openDocument(row.id, doc, () => row)
  if (outcome.type === 'failed') throw new StorageError(outcome.failure)
  if (outcome.type === 'missing') return outcome
  if (outcome.type === 'damaged') return { type: 'damaged', raw: outcome.damaged.raw }
  await outcome.provider.close()
  const opened = Y.encodeStateAsUpdateV2(doc)
  const openedState = readState(opened)
  if (openedState) return { type: 'read', bytes: opened, state: openedState }
  return { type: 'damaged', raw: packDamaged(row.id, row, [opened]).raw }
}

async function packCanvas(
  packing: Packing,
  row: CanvasRow,
  { bytes, state }: Extract<FoundDocument, { type: 'read' }>,
  rest: () => Promise<void>,
): Promise<ManifestCanvas> {
  const { zip, takeName, request } = packing
  const { source, now } = request
  const name = takeName(nameCanvas(state.canvas.title, row.id, now))
  const paths = { state: `states/${name}.yjs`, file: `canvases/${name}.harreman.json` }
  zip.add(paths.file, writeCanvasFile(state.canvas, now))
  zip.add(paths.state, bytes)
  const takeVersionName = makeNames()
  const versions: ManifestVersion[] = []
  for (const version of await source.versions.list(row.id)) {
    await rest()
    const content = await source.versions.read(version.id)
    const packed = content && packVersion(packing, name, takeVersionName, version, content)
    if (packed) versions.push(packed)
  }
  const { id, createdAt, updatedAt, deletedAt } = row
  const times = { createdAt, updatedAt, ...(deletedAt === undefined ? {} : { deletedAt }) }
  return { id, title: state.canvas.title, ...times, ...paths, versions }
}

/** Undefined for a damaged one: a version more or less is no reason to have no backup. */
function packVersion(
  { zip }: Packing,
  canvasName: string,
  takeName: ReturnType<typeof makeNames>,
  version: CanvasVersion,
  bytes: Uint8Array,
): ManifestVersion | undefined {
  const read = readState(bytes)
  if (!read) return undefined
  const { id, createdAt, cause, name, title, noteCount } = version
  const fileName = takeName(nameVersion(createdAt, id))
  const state = `states/${canvasName}/${fileName}.yjs`
  zip.add(state, bytes)
  const packed = { id, createdAt, cause, ...(name === undefined ? {} : { name }), title, noteCount, state }
  if (zip.count() > MOST_READABLE_FILES) return packed
  const file = `versions/${canvasName}/${fileName}.harreman.json`
  zip.add(file, writeCanvasFile(read.canvas, makeDate(createdAt)))
  return { ...packed, file }
}

function packRaw({ zip, takeName }: Packing, id: CanvasId, raw: Uint8Array) {
  const file = `damaged/${takeName(nameCanvas('', id, new Date(0)))}.harreman-raw`
  zip.add(file, raw)
  return { id, file }
}

/** What a person chose; not the folder of this device, nor when it was last backed up. */
function choosePreferences(values: Readonly<Record<string, unknown>>): KeptPreferences {
  const chosen: Record<string, string | number | boolean> = {}
  for (const [key, value] of Object.entries(values)) {
    if (key.startsWith('backup')) continue
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
      chosen[key] = value
  }
  return chosen
}

function writeCanvasFile(canvas: Canvas, moment: Date): string {
  return writeJson(makeCanvasFile(canvas, moment))
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
