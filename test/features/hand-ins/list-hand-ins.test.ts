import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { makeFingerprint } from '../../../src/exporters/fingerprint'
import { compareHandIns, readFingerprintState } from '../../../src/features/hand-ins/compare-hand-ins'
import type { GivenFile } from '../../../src/features/hand-ins/given-file'
import { listHandIns, MOST_FILES } from '../../../src/features/hand-ins/list-hand-ins'
import { unpackZips } from '../../../src/features/hand-ins/unpack-zips'
import { drawCanvas } from '../../support/canvas-text'
import { drawHandIn, makeGivenFile, makePdf, writeHandIn } from './make-hand-ins'

const ane = drawHandIn('Channels: shop, market')
const jon = drawHandIn('Channels: van', { id: 'c2', author: 'Jon' })

const list = (...files: readonly GivenFile[]) => listHandIns(files, { today: '2030-02-01' })

/** Why each file was passed over. */
async function listReasons(...files: readonly GivenFile[]) {
  const { passedOver } = await list(...files)
  return passedOver.map(({ name, reason }) => [
    name,
    reason.type === 'zip' ? reason.failure : reason.type === 'file' ? reason.failure.type : reason.type,
  ])
}

describe('listing hand-ins', () => {
  test('R16: counts again what the canvas shows, whatever the file says', async () => {
    const text = writeHandIn(jon, { points: 4, handedInAt: '2030-03-05T10:00:00.000Z' })
    const { handIns } = await list(makeGivenFile('jon.hand-in.harreman.json', text))
    expect(handIns).toMatchObject([
      { fileName: 'jon.hand-in.harreman.json', isLate: true, judgement: { points: 0, total: 4 } },
    ])
  })

  test('R16: tells one that was handed in, one that was edited since, and one that was only exported', async () => {
    const { handIns } = await list(
      makeGivenFile('a.json', writeHandIn(ane)),
      makeGivenFile('b.json', writeHandIn(ane).replace('"text":"market"', '"text":"stall"')),
      makeGivenFile('c.json', writeHandIn(ane).replace('"handIn"', '"other"')),
    )
    expect(handIns.map(readFingerprintState)).toEqual(['matches', 'edited', 'noData'])
  })

  test('R16: reads zips with folders in them, and passes over what else is there, with the reason', async () => {
    const zip = zipSync({
      'group/': new Uint8Array(),
      'group/one/ane.hand-in.harreman.json': strToU8(writeHandIn(ane)),
      'group/.DS_Store': strToU8('x'),
      '__MACOSX/group/ane.json': strToU8('x'),
      'group/photo.png': strToU8('x'),
      'group/more.zip': zipSync({}),
      'group/plan.pdf': strToU8('%PDF-1.4'),
      'group/newer.json': strToU8('{"format":"harreman","version":99,"canvas":{}}'),
      'group/cut.json': strToU8('{"format":"harr'),
      'group/lean.json': strToU8('{"problem":[]}'),
    })
    const { handIns } = await list(makeGivenFile('class.zip', zip))
    expect(handIns.map(({ fileName }) => fileName)).toEqual(['class.zip/group/one/ane.hand-in.harreman.json'])
    expect(await listReasons(makeGivenFile('class.zip', zip))).toEqual([
      ['class.zip/group/.DS_Store', 'system'],
      ['class.zip/__MACOSX/group/ane.json', 'system'],
      ['class.zip/group/more.zip', 'zipInZip'],
      ['class.zip/group/photo.png', 'otherKind'],
      ['class.zip/group/plan.pdf', 'pdfWithoutMark'],
      ['class.zip/group/newer.json', 'newerVersion'],
      ['class.zip/group/cut.json', 'notJson'],
      ['class.zip/group/lean.json', 'otherFormat'],
    ])
  })

  test('R94: refuses a truncated zip, and reads what was given with it', async () => {
    const zip = zipSync({ 'ane.json': strToU8(writeHandIn(ane)) })
    const files = [makeGivenFile('cut.zip', zip.slice(0, -30)), makeGivenFile('jon.json', writeHandIn(jon))]
    expect(await listReasons(...files)).toEqual([['cut.zip', 'notZip']])
    expect((await list(...files)).handIns).toHaveLength(1)
  })

  test('R94: unpacks nothing of a zip bomb', async () => {
    const bomb = zipSync({ 'a.json': new Uint8Array(200_000), 'b.json': new Uint8Array(200_000) })
    const unpacked = await unpackZips([makeGivenFile('bomb.zip', bomb)], {
      fileSize: 300_000,
      totalSize: 300_000,
    })
    expect(unpacked).toEqual({
      files: [],
      passedOver: [{ name: 'bomb.zip', reason: { type: 'zip', failure: 'tooMuch' } }],
    })
  })

  test('R94: says which part of a zip is damaged', async () => {
    const text = writeHandIn(ane)
    const zip = zipSync({ 'ane.json': [strToU8(text), { level: 0 }], 'jon.json': strToU8(writeHandIn(jon)) })
    // Within the first file, which is stored as it is.
    zip[text.length >> 1] = 0
    expect(await listReasons(makeGivenFile('class.zip', zip))).toEqual([
      ['class.zip/ane.json', 'damagedPart'],
    ])
  })

  test('R94: looks at no more files than a class has', async () => {
    const files = Array.from({ length: MOST_FILES + 1 }, (_, index) => makeGivenFile(`${index}.txt`, ''))
    expect((await listReasons(...files)).at(-1)).toEqual([`${MOST_FILES}.txt`, 'tooManyFiles'])
  })

  test('R16: takes the same file for one', async () => {
    const file = makeGivenFile('ane.json', writeHandIn(ane))
    expect(await listReasons(file, file)).toEqual([['ane.json', 'known']])
  })

  test('R16: reads a hand-in of 5,000 notes', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `customer ${index}`)
    const large = drawHandIn(`Channels: ${names.join(', ')}`)
    const { handIns } = await list(makeGivenFile('large.json', writeHandIn(large)))
    expect(handIns[0]?.canvas.notesById.size).toBe(5000)
    expect(handIns.map(readFingerprintState)).toEqual(['matches'])
  })
})

describe('comparing hand-ins', () => {
  const compare = async (...files: readonly GivenFile[]) => {
    const { handIns, pdfs } = await list(...files)
    const { ties, lonelyPdfs } = compareHandIns(handIns, pdfs)
    return { ties: handIns.map(({ id }) => ties.get(id)), lonelyPdfs, handIns }
  }

  test('R16: finds the PDF by its fingerprint, and one of another content by its name', async () => {
    const { ties, lonelyPdfs } = await compare(
      makeGivenFile('ane.hand-in.harreman.json', writeHandIn(ane)),
      makeGivenFile('jon.hand-in.harreman.json', writeHandIn(jon)),
      makeGivenFile('nora.json', writeHandIn(drawHandIn('Channels: post', { id: 'c3', author: 'Nora' }))),
      makeGivenFile('print.pdf', makePdf(makeFingerprint(ane))),
      makeGivenFile('jon.pdf', makePdf('a'.repeat(64))),
      makeGivenFile('who.pdf', makePdf('b'.repeat(64))),
    )
    expect(ties.map((tie) => tie?.pdf)).toEqual(['matches', 'other', 'none'])
    expect(lonelyPdfs).toEqual(['who.pdf'])
  })

  test('R16: names the newest of two by one student, and does not call them copies', async () => {
    const { ties } = await compare(
      makeGivenFile('1.json', writeHandIn(ane, { handedInAt: '2030-02-28T12:00:00+03:00' })),
      makeGivenFile('2.json', writeHandIn({ ...ane, author: 'ANE' }, { handedInAt: '2030-02-28T10:30:00Z' })),
      makeGivenFile('3.json', writeHandIn({ ...ane, id: 'c9' }, { handedInAt: '2030-02-27T10:30:00Z' })),
      makeGivenFile('4.json', writeHandIn(jon)),
    )
    expect(ties.map((tie) => [tie?.others, tie?.isNewest])).toEqual([
      [2, false],
      [2, true],
      [2, false],
      [0, true],
    ])
    expect(ties.flatMap((tie) => tie?.copies)).toEqual([])
  })

  test('R16: names equal ones of two students, however the canvas and its notes are called', async () => {
    const copy = drawCanvas('Channels: shop, market', { ...ane, id: 'c2', author: 'Jon' })
    const { ties, handIns } = await compare(
      makeGivenFile('ane.json', writeHandIn(ane)),
      makeGivenFile('jon.json', writeHandIn(copy).replaceAll('"id":"shop"', '"id":"n7"')),
    )
    expect(ties[0]?.copies).toEqual([{ of: handIns[1]?.id, share: 1, isEqual: true }])
    expect(ties[1]?.copies).toEqual([{ of: handIns[0]?.id, share: 1, isEqual: true }])
  })

  test('R16: says nothing of two empty sheets', async () => {
    const { ties } = await compare(
      makeGivenFile('1.json', writeHandIn(drawHandIn(''))),
      makeGivenFile('2.json', writeHandIn(drawHandIn('', { id: 'c2', author: 'Jon' }))),
    )
    expect(ties.flatMap((tie) => tie?.copies)).toEqual([])
  })
})
