import * as v from 'valibot'
import { versionCauses } from '../storage/storage'

/** The name by which a zip says that it is a backup of Harreman's. */
export const BACKUP_FORMAT = 'harreman-backup'

/** Version of the shape below; see docs/file-format.md. */
export const BACKUP_VERSION = 1

/** The file of a zip that lists the others. */
export const MANIFEST_PATH = 'backup.json'

// Milliseconds since 1970 UTC, as the storage keeps them.
const time = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1000))
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(1000))

const version = v.object({
  id,
  createdAt: time,
  cause: v.picklist(versionCauses),
  name: v.optional(v.string()),
  title: v.string(),
  noteCount: count,
  /** The document as it was, as one update (Yjs, V2). */
  state: path,
  /** The same to be read by people; absent when there is no room left for names in the zip. */
  file: v.optional(path),
})

const canvas = v.object({
  id,
  title: v.string(),
  createdAt: time,
  updatedAt: time,
  deletedAt: v.optional(time),
  state: path,
  file: path,
  versions: v.array(version),
})

/** A choice is a word, a number or yes and no; nothing else is kept or believed. */
const preference = v.union([v.string(), v.boolean(), v.pipe(v.number(), v.finite())])

export const manifestSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  /** ISO 8601 in UTC. */
  createdAt: v.pipe(v.string(), v.maxLength(100)),
  /** Version of the app; only for people. */
  app: v.optional(v.string()),
  canvases: v.array(canvas),
  /** What could not be read when the backup was made: raw, see docs/decisions/0001-storage-provider.md. */
  damaged: v.array(v.object({ id, file: path })),
  preferences: v.record(v.pipe(v.string(), v.regex(/^[a-z]\w{0,99}$/i)), preference),
})

export type BackupManifest = v.InferOutput<typeof manifestSchema>
export type ManifestCanvas = v.InferOutput<typeof canvas>
export type ManifestVersion = v.InferOutput<typeof version>
export type KeptPreferences = BackupManifest['preferences']
