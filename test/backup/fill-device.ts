import * as Y from 'yjs'
import { packBackup } from '../../src/backup/pack-backup'
import { planRestore } from '../../src/backup/plan-restore'
import { type DifferingChoice, runRestore } from '../../src/backup/run-restore'
import { type Backup, unpackBackup } from '../../src/backup/unpack-backup'
import { readCanvas } from '../../src/document/read-canvas'
import { openSchema } from '../../src/document/schema'
import { writeCanvas } from '../../src/document/write-canvas'
import type { Canvas } from '../../src/domain/canvas'
import { summariseCanvas } from '../../src/domain/progress'
import { createLibrary } from '../../src/state/library'
import { makeMemoryStorage } from '../../src/storage/memory-storage'
import type { Storage } from '../../src/storage/storage'
import { printCanvas } from '../support/canvas-text'

export const NOW = new Date(2026, 10, 22, 15, 4, 5)

/** An empty device, its clock at `NOW`; quick, because it keeps everything in memory. */
export const makeDevice = (now = () => NOW.getTime()): Storage => makeMemoryStorage(now)

/** Packs what is on a device and gives the zip. */
export async function backUp(source: Storage): Promise<Blob> {
  const request = { readme: 'Read me', app: '0.0.0', now: NOW, onProgress: () => undefined }
  return (await packBackup({ ...request, source, signal: new AbortController().signal })).file
}

export async function unpack(file: Blob): Promise<Backup> {
  const result = await unpackBackup(file)
  if (!result.ok) throw new Error(`refused: ${result.failure.type}`)
  return result.value
}

export async function restore(storage: Storage, file: Blob, differing: DifferingChoice = 'keepBoth') {
  const plan = await planRestore(await unpack(file), storage)
  const { replaceCanvas } = createLibrary(storage).getState()
  return runRestore(plan, { storage, replaceCanvas, differing })
}

export async function addCanvas(storage: Storage, canvas: Canvas): Promise<void> {
  await storage.canvases.create(writeCanvas(canvas), summariseCanvas(canvas))
}

export function makeBytes(canvas: Canvas): Uint8Array {
  return Y.encodeStateAsUpdateV2(writeCanvas(canvas))
}

export function readBytes(bytes: Uint8Array | undefined): Canvas {
  const doc = new Y.Doc()
  if (bytes) Y.applyUpdateV2(doc, bytes)
  return readCanvas(openSchema(doc))
}

/** Everything that a backup has to bring back, comparable: rows with times and bin, contents, versions. */
export async function describeDevice(storage: Storage) {
  const rows = [...(await storage.canvases.list())].sort((a, b) => (a.id < b.id ? -1 : 1))
  return await Promise.all(
    rows.map(async (row) => {
      const versions = await storage.versions.list(row.id)
      const contents = await Promise.all(versions.map(({ id }) => storage.versions.read(id)))
      return {
        row,
        canvas: readBytes(await storage.canvases.read(row.id)),
        versions: versions.map((version, index) => ({ version, canvas: readBytes(contents[index]) })),
      }
    }),
  )
}

export async function printCanvases(storage: Storage): Promise<string[]> {
  const device = await describeDevice(storage)
  return device.map(({ row, canvas }) => `${row.id} ${row.deletedAt ? '(bin) ' : ''}${printCanvas(canvas)}`)
}
