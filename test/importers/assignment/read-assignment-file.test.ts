import { describe, expect, test } from 'vitest'
import { makeAssignmentFile } from '../../../src/exporters/assignment/make-assignment-file'
import { readAssignmentFile } from '../../../src/importers/assignment/read-assignment-file'
import { assignment } from '../../support/assignments'

const file = makeAssignmentFile(assignment, 'ka')
const criterion = { id: 'c1', points: 1, need: { type: 'own' } }
const withCriteria = (...criteria: readonly unknown[]) => ({ ...file, assignment: { criteria } })

describe('reading the file of an assignment', () => {
  test('R16: takes neither ticks nor feedback from it', () => {
    const given = {
      ...file,
      assignment: {
        title: 'Plan',
        criteria: [{ ...criterion, ticked: true }],
        feedback: { givenAt: 1, remark: 'Well done' },
      },
    }
    const read = readAssignmentFile(given)
    expect(read).toEqual({
      ok: true,
      value: { ...file, assignment: { title: 'Plan', criteria: [criterion] } },
    })
  })

  test.each([
    ['no object', [], { type: 'otherFormat' }],
    ['a canvas', { format: 'harreman', version: 2 }, { type: 'otherFormat' }],
    ['no version', { ...file, version: '1' }, { type: 'wrongType', path: 'version' }],
    ['a newer version', { ...file, version: 3 }, { type: 'newerVersion', version: 3 }],
    [
      'a language that is not known',
      { ...file, contentLanguage: 'fr' },
      { type: 'wrongType', path: 'contentLanguage' },
    ],
    ['no assignment', { ...file, assignment: undefined }, { type: 'wrongType', path: 'assignment' }],
    [
      'a day that there is not',
      { ...file, assignment: { dueDate: '2030-02-30' } },
      { type: 'wrongType', path: 'assignment.dueDate' },
    ],
    [
      'points below nothing',
      withCriteria({ ...criterion, points: -1 }),
      { type: 'wrongType', path: 'assignment.criteria[0].points' },
    ],
    [
      'a need that is not known',
      withCriteria({ ...criterion, need: { type: 'payment' } }),
      { type: 'wrongType', path: 'assignment.criteria[0].need.type' },
    ],
    ['two criteria with one id', withCriteria(criterion, criterion), { type: 'duplicateId', id: 'c1' }],
    [
      'half a character in an id',
      withCriteria({ ...criterion, id: 'c\ud800' }),
      { type: 'wrongType', path: 'assignment.criteria' },
    ],
  ])('R94: refuses %s', (_, value, failure) => {
    expect(readAssignmentFile(value)).toEqual({ ok: false, failure })
  })

  test('R94: refuses a key that reaches into every object', () => {
    const text = JSON.stringify(file).replace('"title"', '"__proto__"')
    expect(readAssignmentFile(JSON.parse(text))).toEqual({
      ok: false,
      failure: { type: 'reachingKey', path: 'assignment.__proto__' },
    })
  })
})
