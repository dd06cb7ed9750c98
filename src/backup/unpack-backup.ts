import * as v from 'valibot'
import * as Y from 'yjs'
import { writeCanvas } from '../document/write-canvas'
import { fail, type Result, succeed } from '../domain/result'
import { findShapeFailure } from '../importers/json/check-shape'
import { readValue } from '../importers/json/read-json'
import type { KeptVersion } from '../storage/storage'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupManifest,
  type KeptPreferences,
  MANIFEST_PATH,
  type ManifestCanvas,
  type ManifestVersion,
  manifestSchema,
} from './backup-manifest'
import { type ReadState, readState } from './read-state'
import { openZip, type ZipLimits, type ZipReader } from './read-zip'

/** Why nothing can be restored from a file; the words stand in `locales/…/backup.json` under `refused`. */
export type BackupFailure =
  /** The device gave no bytes: the file was moved, or it may not be read. */
  | { readonly type: 'unreadable' }
  /** Sizes in bytes. */
  | { readonly type: 'tooLarge'; readonly size: number; readonly limit: number }
  /** No zip, or one that has lost its end. */
  | { readonly type: 'notZip' }
  | { readonly type: 'brokenZip' }
  /** A bomb: packed small, unpacked too large. */
  | { readonly type: 'tooMuch' }
  /** A zip without a list of what is in it, or with another program's. */
  | { readonly type: 'otherZip' }
  | { readonly type: 'newerVersion'; readonly version: number }
  /** The list itself cannot be read, or is not what it should be. */
  | { readonly type: 'badList' }

export interface BackupCanvas {
  readonly about: ManifestCanvas
  readonly bytes: Uint8Array
  readonly state: ReadState
  readonly versions: readonly KeptVersion[]
}

export interface Backup {
  /** Undefined when the list gives no time that can be read. */
  readonly createdAt: Date | undefined
  readonly canvases: readonly BackupCanvas[]
  /** Titles of what is listed and cannot be read: canvases, and versions by the title they had. */
  readonly lost: readonly string[]
  /** How many canvases were unreadable already when the backup was made. */
  readonly damagedCount: number
  readonly preferences: KeptPreferences
}

/** A library of a thousand canvases packs to some ten megabytes. */
const LARGEST_BACKUP = 500_000_000

const LIMITS: ZipLimits = { fileSize: 50_000_000, totalSize: 1_000_000_000 }

export interface UnpackOptions {
  readonly limits?: ZipLimits
  /** Called between canvases; throwing ends the work. */
  readonly rest?: (fraction: number) => Promise<void>
}

/** Reads and checks a whole backup; it writes nothing. */
export async function unpackBackup(
  file: Blob,
  { limits = LIMITS, rest = async () => undefined }: UnpackOptions = {},
): Promise<Result<Backup, BackupFailure>> {
  if (file.size > LARGEST_BACKUP) return fail({ type: 'tooLarge', size: file.size, limit: LARGEST_BACKUP })
  const buffer = await file.arrayBuffer().catch(() => undefined)
  if (!buffer) return fail({ type: 'unreadable' })
  const zip = openZip(new Uint8Array(buffer), limits)
  if (!zip.ok) return zip
  const read = enterFolder(zip.value)
  if (!read) return fail({ type: 'otherZip' })
  const manifest = readManifest(read(MANIFEST_PATH))
  if (!manifest.ok) return manifest
  return succeed(await readContent(manifest.value, read, rest))
}

type ReadFile = (path: string) => Uint8Array | undefined

/** A backup that was unpacked and packed again often stands in a folder of its own. */
function enterFolder(zip: ZipReader): ReadFile | undefined {
  const found = zip.paths.find((path) => path === MANIFEST_PATH || /^[^/]+\/backup\.json$/.test(path))
  if (found === undefined) return undefined
  const folder = found.slice(0, -MANIFEST_PATH.length)
  return (path) => zip.read(`${folder}${path.normalize('NFC')}`)
}

function readManifest(bytes: Uint8Array | undefined): Result<BackupManifest, BackupFailure> {
  const value = bytes && parseJson(bytes)
  if (typeof value !== 'object' || value === null) return fail({ type: 'badList' })
  const { format, version }: { format?: unknown; version?: unknown } = value
  if (format !== BACKUP_FORMAT) return fail({ type: 'otherZip' })
  if (typeof version === 'number' && Number.isInteger(version) && version > BACKUP_VERSION)
    return fail({ type: 'newerVersion', version })
  if (findShapeFailure(value)) return fail({ type: 'badList' })
  const parsed = v.safeParse(manifestSchema, value, { abortEarly: true })
  return parsed.success ? succeed(parsed.output) : fail({ type: 'badList' })
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

async function readContent(
  manifest: BackupManifest,
  read: ReadFile,
  rest: (fraction: number) => Promise<void>,
): Promise<Backup> {
  const canvases: BackupCanvas[] = []
  const lost: string[] = []
  const seen = new Set<string>()
  for (const [index, about] of manifest.canvases.entries()) {
    await rest(index / manifest.canvases.length)
    const document = readDocument(about, about.id, read)
    if (!document || seen.has(about.id)) {
      lost.push(about.title)
      continue
    }
    seen.add(about.id)
    const versions = about.versions.map((version) => readVersion(version, about.id, read))
    lost.push(...about.versions.filter((_, at) => !versions[at]).map(({ title }) => title))
    canvases.push({ about, ...document, versions: versions.flatMap((version) => version ?? []) })
  }
  const time = new Date(manifest.createdAt)
  return {
    createdAt: Number.isNaN(time.getTime()) ? undefined : time,
    canvases,
    lost,
    damagedCount: manifest.damaged.length,
    preferences: manifest.preferences,
  }
}

function readVersion(about: ManifestVersion, canvasId: string, read: ReadFile): KeptVersion | undefined {
  const document = readDocument(about, canvasId, read)
  if (!document) return undefined
  const { id, createdAt, cause, name, title, noteCount } = about
  return { version: { id, canvasId, createdAt, cause, name, title, noteCount }, bytes: document.bytes }
}

/** The exact document; where it is damaged, a new one from the readable file beside it. */
function readDocument(
  paths: { readonly state: string; readonly file?: string | undefined },
  canvasId: string,
  read: ReadFile,
): Pick<BackupCanvas, 'bytes' | 'state'> | undefined {
  const exact = read(paths.state)
  const bytes = exact && readState(exact) ? exact : rebuild(paths.file && read(paths.file))
  const state = bytes && readState(bytes)
  // Under another id it could slip into the place of a canvas that it is not.
  return bytes && state?.canvas.id === canvasId ? { bytes, state } : undefined
}

function rebuild(file: Uint8Array | '' | undefined): Uint8Array | undefined {
  const result = readValue(file && parseJson(file))
  return result.ok ? Y.encodeStateAsUpdateV2(writeCanvas(result.value)) : undefined
}
