import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { planRestore } from '../../src/backup/plan-restore'
import { copyState, readState } from '../../src/backup/read-state'
import { runRestore } from '../../src/backup/run-restore'
import { act, openSchema } from '../../src/document/schema'
import { createLibrary } from '../../src/state/library'
import type { CanvasVersion, Storage } from '../../src/storage/storage'
import { versionCauses } from '../../src/storage/storage'
import { arbitraryCanvas } from '../support/arbitrary-canvas'
import { drawCanvas } from '../support/canvas-text'
import { newDatabaseName, openTab } from '../support/storage'
import {
  addCanvas,
  backUp,
  describeDevice,
  makeBytes,
  makeDevice,
  NOW,
  printCanvases,
  readBytes,
  restore,
  unpack,
} from './fill-device'

const shop = drawCanvas('Channels: shop', { id: 'c1', title: 'Shop' })
const changedShop = drawCanvas('Channels: web', { id: 'c1', title: 'Shop' })
const market = drawCanvas('Channels: market', { id: 'c2', title: 'ბაზარი' })

const arbitraryVersion = fc.record({
  createdAt: fc.integer({ min: 0, max: NOW.getTime() }),
  cause: fc.constantFrom(...versionCauses),
  name: fc.option(fc.string({ maxLength: 10 }), { nil: undefined }),
  title: fc.string({ maxLength: 10 }),
  noteCount: fc.nat(50),
  canvas: arbitraryCanvas,
})

const arbitraryLibrary = fc.array(
  fc.record({
    canvas: arbitraryCanvas,
    createdAt: fc.integer({ min: 0, max: NOW.getTime() }),
    updatedAt: fc.integer({ min: 0, max: NOW.getTime() }),
    deletedAt: fc.option(fc.integer({ min: 1, max: NOW.getTime() }), { nil: undefined }),
    versions: fc.array(arbitraryVersion, { maxLength: 3 }),
  }),
  { maxLength: 4 },
)

type Library = typeof arbitraryLibrary extends fc.Arbitrary<infer Value> ? Value : never

async function fill(storage: Storage, library: Library): Promise<void> {
  for (const { canvas, createdAt, updatedAt, deletedAt, versions } of library) {
    const [row] = await listRowsOf(canvas)
    if (!row) throw new Error('no row')
    const times = { createdAt, updatedAt, ...(deletedAt === undefined ? {} : { deletedAt }) }
    await storage.addKept([{ row: { ...row, ...times }, bytes: makeBytes(canvas) }], [])
    for (const [index, { canvas: content, ...version }] of versions.entries()) {
      const id = `${canvas.id}-v${index}`
      const bytes = makeBytes({ ...content, id: canvas.id })
      await storage.versions.add({ ...version, id, canvasId: canvas.id }, bytes)
    }
  }
}

async function listRowsOf(canvas: Library[number]['canvas']) {
  const device = makeDevice()
  await addCanvas(device, canvas)
  return device.canvases.list()
}

describe('a backup', () => {
  test('R93: restored on an empty device gives back every canvas, bin, time and version; twice is as once', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLibrary, async (library) => {
        const [source, target] = [makeDevice(), makeDevice()]
        await fill(source, library)
        const file = await backUp(source)
        await restore(target, file)
        const before = await describeDevice(source)
        expect(await describeDevice(target)).toEqual(before)
        await restore(target, file)
        expect(await describeDevice(target)).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  test('R93: brings nothing twice and loses nothing here, whatever is here and whatever is chosen', async () => {
    const choice = fc.constantFrom('keepBoth', 'replace', 'leave' as const)
    const arbitraryPair = fc.tuple(arbitraryLibrary, arbitraryLibrary, fc.array(fc.boolean()), choice)
    await fc.assert(
      fc.asyncProperty(arbitraryPair, async ([there, here, isShared, differing]) => {
        // Some canvases of both sides are the same by their id.
        const mixed = here.map((one, index) => {
          const id = isShared[index] ? there[index]?.canvas.id : undefined
          return id === undefined ? one : { ...one, canvas: { ...one.canvas, id }, versions: [] }
        })
        const [source, target] = [makeDevice(), makeDevice()]
        await fill(source, there)
        await fill(target, mixed)
        const file = await backUp(source)
        const before = await describeDevice(target)
        await restore(target, file, differing)
        const after = await describeDevice(target)
        for (const { row, canvas } of before) {
          const now = after.find((one) => one.row.id === row.id)
          const kept = [now?.canvas, ...(now?.versions.map((version) => version.canvas) ?? [])]
          expect(kept).toContainEqual(canvas)
        }
        await restore(target, file, differing)
        expect(await describeDevice(target)).toEqual(after)
      }),
      { numRuns: 30 },
    )
  })

  test('works the same between two real databases', async () => {
    const source = openTab(newDatabaseName(), () => NOW.getTime()).storage
    const target = openTab(newDatabaseName(), () => NOW.getTime() + 1).storage
    await addCanvas(source, shop)
    await addCanvas(source, market)
    await source.canvases.moveToBin(['c2'])
    await source.versions.add(makeVersion('v1'), makeBytes(changedShop))
    await restore(target, await backUp(source))
    expect(await describeDevice(target)).toEqual(await describeDevice(source))
  })
})

describe('restoring', () => {
  test('leaves what has the same content, also where it was made anew', async () => {
    const [source, target] = [makeDevice(), makeDevice()]
    await addCanvas(source, shop)
    await addCanvas(target, shop)
    const outcome = await restore(target, await backUp(source))
    expect(outcome).toEqual({ created: 0, keptBoth: 0, replaced: 0, failed: [], versions: 0 })
    expect(await printCanvases(target)).toEqual(['c1 Channels: shop'])
  })

  test('lets a canvas with other content come in beside, once', async () => {
    const [source, target] = await makeDifferingDevices()
    const file = await backUp(source)
    expect(await restore(target, file)).toMatchObject({ created: 0, keptBoth: 1 })
    expect(await restore(target, file)).toMatchObject({ created: 0, keptBoth: 0 })
    expect(await printCanvases(target)).toEqual([
      'c1 Channels: web',
      expect.stringMatching(/^copy-[\da-f]{8}-c1 Channels: shop$/),
    ])
  })

  test('replaces on request, after a version of what was there', async () => {
    const [source, target] = await makeDifferingDevices()
    await target.canvases.moveToBin(['c1'])
    expect(await restore(target, await backUp(source), 'replace')).toMatchObject({ keptBoth: 0, replaced: 1 })
    expect(await printCanvases(target)).toEqual(['c1 Channels: shop'])
    const versions = await target.versions.list('c1')
    expect(versions).toMatchObject([{ cause: 'restore', title: 'Shop', noteCount: 1 }])
    expect(readBytes(await target.versions.read(versions[0]?.id ?? ''))).toMatchObject(changedShop)
  })

  test('leaves a canvas alone where that is wished, and still brings its versions', async () => {
    const [source, target] = await makeDifferingDevices()
    await source.versions.add(makeVersion('v1'), makeBytes(shop))
    expect(await restore(target, await backUp(source), 'leave')).toMatchObject({ keptBoth: 0, versions: 1 })
    expect(await printCanvases(target)).toEqual(['c1 Channels: web'])
  })

  test('leaves a canvas in the bin of this device, and puts one into the bin that was there', async () => {
    const [source, target] = [makeDevice(), makeDevice()]
    await addCanvas(source, shop)
    await addCanvas(source, market)
    await source.canvases.moveToBin(['c2'])
    await addCanvas(target, shop)
    await target.canvases.moveToBin(['c1'])
    await restore(target, await backUp(source))
    expect(await printCanvases(target)).toEqual(['c1 (bin) Channels: shop', 'c2 (bin) Channels: market'])
  })

  test('writes nothing at all when something cannot be written', async () => {
    const source = makeDevice()
    await addCanvas(source, shop)
    await addCanvas(source, market)
    const { storage, database } = openTab(newDatabaseName())
    const plan = await planRestore(await unpack(await backUp(source)), storage)
    // Somebody else was quicker: the second of two can no longer be created.
    await addCanvas(storage, market)
    const { replaceCanvas } = createLibrary(storage).getState()
    const restoring = runRestore(plan, { storage, replaceCanvas, differing: 'keepBoth' })
    await expect(restoring).rejects.toMatchObject({ failure: { type: 'writeFailed' } })
    expect(await database.canvases.toCollection().primaryKeys()).toEqual(['c2'])
    expect(await database.updates.count()).toBe(1)
  })

  test('puts a whole canvas and its versions beside one that is damaged here', async () => {
    const source = makeDevice()
    await addCanvas(source, shop)
    await source.versions.add(makeVersion('v1'), makeBytes(changedShop))
    const { storage, database } = openTab(newDatabaseName())
    await database.updates.add({ canvasId: 'c1', bytes: makeBytes(changedShop) })
    expect(await restore(storage, await backUp(source))).toMatchObject({ keptBoth: 1, versions: 1 })
    const device = await describeDevice(storage)
    expect(device).toMatchObject([{ row: { title: 'Shop' }, versions: [{ version: { id: 'v1' } }] }])
    expect(await storage.canvases.listDamaged()).toHaveLength(1)
  })

  test('keeps what only a newer version of Harreman knows', async () => {
    const source = makeDevice()
    await addCanvas(source, shop)
    const [row] = await source.canvases.list()
    if (!row) throw new Error('no row')
    const newer = makeNewer(shop)
    const [device, target] = [makeDevice(), makeDevice()]
    await device.addKept([{ row, bytes: newer }], [])
    await addCanvas(target, shop)
    expect(await restore(target, await backUp(device), 'replace')).toMatchObject({ keptBoth: 1, replaced: 0 })
    const copy = (await target.canvases.list()).find(({ id }) => id !== 'c1')
    const doc = new Y.Doc()
    Y.applyUpdateV2(doc, (await target.canvases.read(copy?.id ?? '')) ?? new Uint8Array())
    expect(doc.getMap('meta').get('future')).toBe('kept')
  })
})

test('a copy of a document has its own id and is otherwise the same', () => {
  const copy = readState(copyState(makeBytes(shop), 'other'))
  expect(copy?.canvas).toMatchObject({ ...shop, id: 'other' })
})

async function makeDifferingDevices(): Promise<[Storage, Storage]> {
  const [source, target] = [makeDevice(), makeDevice()]
  await addCanvas(source, shop)
  await addCanvas(target, changedShop)
  return [source, target]
}

function makeVersion(id: string): CanvasVersion {
  return { id, canvasId: 'c1', createdAt: 7, cause: 'request', name: 'first', title: 'Shop', noteCount: 1 }
}

function makeNewer(canvas: typeof shop): Uint8Array {
  const document = openSchema(new Y.Doc())
  Y.applyUpdateV2(document.doc, makeBytes(canvas))
  act(document, () => {
    document.meta.set('version', 99)
    document.meta.set('future', 'kept')
  })
  return Y.encodeStateAsUpdateV2(document.doc)
}
