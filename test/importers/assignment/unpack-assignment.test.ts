import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { makeAssignmentFile } from '../../../src/exporters/assignment/make-assignment-file'
import { packAssignment } from '../../../src/exporters/assignment/pack-assignment'
import { UNPACKED_LIMIT, unpackAssignment } from '../../../src/importers/assignment/unpack-assignment'
import { assignment } from '../../support/assignments'

const file = makeAssignmentFile(assignment, 'tr')

const pack = (bytes: Uint8Array) => Buffer.from(deflateSync(bytes)).toString('base64url')

const readFailure = (packed: string) => {
  const read = unpackAssignment(packed)
  return read.ok ? undefined : read.failure.type
}

describe('opening the link of an assignment', () => {
  test('R16: gives what was packed', () => {
    expect(unpackAssignment(packAssignment(file))).toEqual({ ok: true, value: file })
  })

  test('R16: gives long instructions back whole', () => {
    const instructions = Array.from({ length: 9000 }, (_, index) => `${index}. მომხმარებელი`).join('\n')
    const long = makeAssignmentFile({ ...assignment, instructions }, 'ka')
    expect(unpackAssignment(packAssignment(long))).toEqual({ ok: true, value: long })
  })

  test('R94: refuses a bomb without unpacking it whole', () => {
    const bomb = pack(new Uint8Array(20 * UNPACKED_LIMIT))
    const read = unpackAssignment(bomb)
    expect(read).toMatchObject({ ok: false, failure: { type: 'tooLarge', limit: UNPACKED_LIMIT } })
    if (read.ok || read.failure.type !== 'tooLarge') throw new Error('the bomb was taken')
    expect(read.failure.size).toBeLessThan(3 * UNPACKED_LIMIT)
  })

  test('R94: refuses what is longer than any assignment', () => {
    expect(readFailure('A'.repeat(2_000_000))).toBe('tooLarge')
  })

  test('R94: refuses one that was cut, wherever', () => {
    const packed = packAssignment(file)
    const failures = Array.from({ length: packed.length - 1 }, (_, end) =>
      readFailure(packed.slice(0, end + 1)),
    )
    expect(failures).not.toContain(undefined)
  })

  test.each([
    ['nothing', '', 'notText'],
    ['other signs', 'ab%20c<script>', 'notText'],
    ['what is not deflated', Buffer.from('hello there').toString('base64url'), 'notText'],
    ['no text', pack(new Uint8Array([0xff, 0xfe, 0xfd])), 'notText'],
    ['no JSON', pack(strToU8('assignment')), 'notJson'],
    ['what nests absurdly', pack(strToU8('['.repeat(5000))), 'tooDeep'],
    ['a canvas', pack(strToU8('{"format":"harreman","version":2}')), 'otherFormat'],
    ['a newer version', packAssignment({ ...file, version: 7 as 1 }), 'newerVersion'],
    [
      'a reaching key',
      pack(strToU8(JSON.stringify(file).replace('"title"', '"constructor"'))),
      'reachingKey',
    ],
  ])('R94: refuses %s', (_, packed, type) => {
    expect(readFailure(packed)).toBe(type)
  })
})
