import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openZip } from '../../src/backup/read-zip'
import { unpackBackup } from '../../src/backup/unpack-backup'
import { drawCanvas } from '../support/canvas-text'
import { addCanvas, backUp, makeDevice, printCanvases, restore, unpack } from './fill-device'

const shop = drawCanvas('Channels: shop', { id: 'c1', title: 'Shop' })
const market = drawCanvas('Channels: market', { id: 'c2', title: 'Market' })

async function readBytes(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}

async function makeGoodZip(): Promise<Uint8Array> {
  const device = makeDevice()
  await addCanvas(device, shop)
  await addCanvas(device, market)
  return readBytes(await backUp(device))
}

/** A good backup with its list, or other files, changed. */
async function makeBadZip(
  changeList: (list: Record<string, unknown>) => unknown,
  changeFiles: (files: Record<string, Uint8Array>) => Zippable = (files) => files,
): Promise<Uint8Array> {
  const files = unzipSync(await makeGoodZip())
  const list: Record<string, unknown> = JSON.parse(strFromU8(files['backup.json'] ?? new Uint8Array()))
  const changed = changeList(list)
  const text = typeof changed === 'string' ? changed : JSON.stringify(changed)
  return zipSync(changeFiles({ ...files, 'backup.json': strToU8(text) }))
}

function refuse(bytes: Uint8Array) {
  return unpackBackup(new Blob([new Uint8Array(bytes)])).then((result) =>
    result.ok ? 'read' : result.failure.type,
  )
}

describe('a file that is no whole backup is refused:', () => {
  test.each([
    ['an empty one', () => new Uint8Array(), 'notZip'],
    ['a text', () => strToU8('{"format": "harreman"}'), 'notZip'],
    ['a text that begins like a zip', () => strToU8('PK\u0003\u0004 and so on'), 'notZip'],
    ['an empty zip', () => zipSync({}), 'otherZip'],
    ['another zip', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), 'otherZip'],
    ['a list that is no JSON', () => zipSync({ 'backup.json': strToU8('{') }), 'badList'],
    ['a list that is a word', () => zipSync({ 'backup.json': strToU8('"x"') }), 'badList'],
    ['the list of another program', () => zipSync({ 'backup.json': strToU8('{"format":"x"}') }), 'otherZip'],
    ['a list without letters', () => zipSync({ 'backup.json': new Uint8Array([0xff, 0xfe]) }), 'badList'],
  ])('%s', async (_, make, failure) => {
    expect(await refuse(make())).toBe(failure)
  })

  test('one that has lost any part of its end', async () => {
    const whole = await makeGoodZip()
    expect(await refuse(whole)).toBe('read')
    for (const left of [whole.length - 1, whole.length - 22, whole.length >> 1, 100, 4]) {
      expect(await refuse(whole.subarray(0, left))).toBe('notZip')
    }
  })

  test('one that has lost its beginning', async () => {
    const whole = await makeGoodZip()
    const outcomes = await Promise.all(
      [1, 500, whole.length - 30].map((from) => refuse(whole.subarray(from))),
    )
    expect(outcomes).not.toContain('read')
  })

  test.each(['../c.json', '/etc/passwd', 'a/../../b', 'C:\\b', 'a\\..\\b', 'c:/b', './b', 'a\0b'])(
    'a zip with the name %j',
    async (path) => {
      const bytes = await makeBadZip(
        (list) => list,
        (files) => ({ ...files, [path]: strToU8('x') }),
      )
      expect(await refuse(bytes)).toBe('brokenZip')
    },
  )

  test('a zip with two files of one name', async () => {
    const bytes = zipSync({ 'backup.json': strToU8('{}'), 'backup.jsoX': strToU8('{}') })
    const twice = new Uint8Array(bytes)
    for (let at = 0; at < twice.length; at += 1) if (twice[at] === 0x58) twice[at] = 0x6e
    expect(await refuse(twice)).toBe('brokenZip')
  })

  test.each([
    ['a newer version', (list: object) => ({ ...list, version: 2 }), 'newerVersion'],
    ['no version', (list: object) => ({ ...list, version: undefined }), 'badList'],
    ['a version that is no number', (list: object) => ({ ...list, version: '1' }), 'badList'],
    ['canvases that are no list', (list: object) => ({ ...list, canvases: {} }), 'badList'],
    ['a canvas that is nothing', (list: object) => ({ ...list, canvases: [null] }), 'badList'],
    [
      'a time that is a text',
      (list: object) => ({ ...list, canvases: [{ id: 'x', createdAt: '1' }] }),
      'badList',
    ],
    ['a preference that is an object', (list: object) => ({ ...list, preferences: { a: {} } }), 'badList'],
    [
      'a preference that reaches further',
      () =>
        '{"format":"harreman-backup","version":1,"createdAt":"","canvases":[],"damaged":[],"preferences":{"__proto__":true}}',
      'badList',
    ],
  ])('a list with %s', async (_, change, failure) => {
    expect(await refuse(await makeBadZip(change))).toBe(failure)
  })
})

describe('a zip bomb is refused', () => {
  const limits = { fileSize: 1000, totalSize: 3000 }
  const zeros = new Uint8Array(10_000_000)

  test('when it tells its size, alone or by the sum', () => {
    expect(openZip(zipSync({ a: zeros }), limits)).toMatchObject({ failure: { type: 'tooMuch' } })
    const many = Object.fromEntries([...'abcd'].map((name) => [name, zeros.subarray(0, 900)]))
    expect(openZip(zipSync(many), limits)).toMatchObject({ failure: { type: 'tooMuch' } })
    expect(openZip(zipSync({ a: zeros.subarray(0, 900) }), limits)).toMatchObject({ ok: true })
  })

  test('when it lies about its size: it is unpacked no further than that', () => {
    const bomb = zipSync({ a: zeros })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    const directory = view.getUint32(bomb.length - 6, true)
    view.setUint32(directory + 24, 500, true)
    const opened = openZip(bomb, limits)
    expect(opened.ok && opened.value.read('a')).toBeUndefined()
  })
})

describe('a backup that is damaged in one place', () => {
  test('gives back the rest, and from the readable file what the exact one has lost', async () => {
    const bytes = await makeBadZip(
      (list) => list,
      (files) => ({ ...files, ...replaceFiles(files, /^states.*Shop/, strToU8('x')) }),
    )
    const target = makeDevice()
    await restore(target, new Blob([new Uint8Array(bytes)]))
    expect(await printCanvases(target)).toEqual(['c1 Channels: shop', 'c2 Channels: market'])
  })

  test('names what cannot be read any more', async () => {
    const bytes = await makeBadZip(
      (list) => list,
      (files) => ({ ...files, ...replaceFiles(files, /Shop/, strToU8('x')) }),
    )
    const backup = await unpack(new Blob([new Uint8Array(bytes)]))
    expect(backup.lost).toEqual(['Shop'])
    expect(backup.canvases.map(({ about }) => about.id)).toEqual(['c2'])
  })

  test('notices a single bit, and takes the readable file instead', async () => {
    const stored = zipSync(unzipSync(await makeGoodZip()), { level: 0 })
    const text = strFromU8(stored, true)
    const at = text.indexOf('states/Shop') + 60
    stored[at] = (stored[at] ?? 0) ^ 4
    const zip = openZip(stored, { fileSize: 1e6, totalSize: 1e6 })
    if (!zip.ok) throw new Error(zip.failure.type)
    const damaged = zip.value.paths.filter((path) => zip.value.read(path) === undefined)
    expect(damaged).toEqual([expect.stringMatching(/^states.Shop-c1/)])
    expect((await unpack(new Blob([stored]))).lost).toEqual([])
  })

  test('lets no document in under an id that the list does not give it', async () => {
    const bytes = await makeBadZip((list) => {
      const [first] = list.canvases as { id: string }[]
      return { ...list, canvases: [{ ...first, id: 'c2' }] }
    })
    const backup = await unpack(new Blob([new Uint8Array(bytes)]))
    expect(backup.canvases).toEqual([])
    expect(backup.lost).toEqual(['Shop'])
  })
})

describe('a backup that a person packed again', () => {
  test('is read, also in a folder of its own and with letters taken apart', async () => {
    const device = makeDevice()
    await addCanvas(device, { ...shop, title: 'Müşteri' })
    const files = unzipSync(await readBytes(await backUp(device)))
    const moved = Object.fromEntries(
      Object.entries(files).map(([path, content]) => [`harreman-backup/${path}`.normalize('NFD'), content]),
    )
    const again = zipSync({ ...moved, '__MACOSX/x': strToU8('x'), 'harreman-backup/': new Uint8Array() })
    const target = makeDevice()
    await restore(target, new Blob([again]))
    expect(await printCanvases(target)).toEqual(['c1 Channels: shop'])
  })
})

function replaceFiles(files: Record<string, Uint8Array>, pattern: RegExp, content: Uint8Array) {
  const paths = Object.keys(files).filter((path) => pattern.test(path))
  expect(paths.length).toBeGreaterThan(0)
  return Object.fromEntries(paths.map((path) => [path, content]))
}
