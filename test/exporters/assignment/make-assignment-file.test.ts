import { describe, expect, test } from 'vitest'
import {
  makeAssignmentFile,
  writeAssignmentFile,
} from '../../../src/exporters/assignment/make-assignment-file'
import { packAssignment } from '../../../src/exporters/assignment/pack-assignment'
import { readAssignmentFile } from '../../../src/importers/assignment/read-assignment-file'
import { assignment } from '../../support/assignments'

describe('giving an assignment away', () => {
  test('R16: writes what is asked for, without ticks and without what was said of a hand-in', async () => {
    const file = makeAssignmentFile(assignment, 'eu')
    const text = await writeAssignmentFile(file).text()
    expect(text).not.toMatch(/ticked|feedback|Maia/)
    expect(file.assignment.criteria?.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5'])
    expect(readAssignmentFile(JSON.parse(text))).toEqual({ ok: true, value: file })
  })

  test('R16, R92: says the kind of canvas that is to be begun, where it is none that is begun anyway', () => {
    const file = makeAssignmentFile(assignment, 'eu', 'leanCanvas')
    expect(file.kind).toBe('leanCanvas')
    expect(readAssignmentFile(structuredClone(file))).toEqual({ ok: true, value: file })
    expect(makeAssignmentFile(assignment, 'eu', 'businessModel')).not.toHaveProperty('kind')
    expect(makeAssignmentFile(assignment, 'eu', 'own')).not.toHaveProperty('kind')
  })

  test('R16: packs it into letters that an address may hold, the same each time', () => {
    const file = makeAssignmentFile(assignment, 'eu')
    expect(packAssignment(file)).toMatch(/^[\w-]+$/)
    expect(packAssignment(file)).toBe(packAssignment(makeAssignmentFile(assignment, 'eu')))
    expect(packAssignment(file).length).toBeLessThan(JSON.stringify(file).length)
  })
})
