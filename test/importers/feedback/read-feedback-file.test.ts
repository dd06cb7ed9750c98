import { describe, expect, test } from 'vitest'
import { readFeedbackFile } from '../../../src/importers/feedback/read-feedback-file'

const whole = {
  format: 'harreman-feedback',
  version: 1,
  canvas: 'c1',
  title: 'Okindegia',
  feedback: { reviewer: 'Nerea', givenAt: 1000, remark: 'Ondo.', points: { k1: 2 }, fingerprint: 'ab' },
  comments: [{ id: 'o1', note: 'n1', text: 'Zergatik?', author: 'Nerea', writtenAt: 900 }],
}

function refuse(value: unknown) {
  const result = readFeedbackFile(value)
  if (result.ok) throw new Error('the file was accepted')
  return result.failure
}

describe('reading a file with feedback', () => {
  test('R16: gives what it says, and drops what it does not know', () => {
    expect(readFeedbackFile({ ...whole, colour: 'red' })).toEqual({ ok: true, value: whole })
  })

  test('R16: needs no more than a canvas and a moment', () => {
    const { format, version, canvas } = whole
    expect(readFeedbackFile({ format, version, canvas, feedback: { givenAt: 1 } })).toMatchObject({
      ok: true,
    })
  })

  test.each([undefined, null, 3, [], {}, { format: 'harreman', version: 2 }])(
    'R94: refuses what is no feedback (%j)',
    (value) => {
      expect(refuse(value)).toEqual({ type: 'otherFormat' })
    },
  )

  test('R94: refuses a newer version by its number', () => {
    expect(refuse({ ...whole, version: 2 })).toEqual({ type: 'newerVersion', version: 2 })
  })

  test.each([
    ['version', { version: 'new' }],
    ['canvas', { canvas: '__proto__' }],
    ['canvas', { canvas: 'half \ud800' }],
    ['feedback.givenAt', { feedback: { givenAt: 1e300 } }],
    ['feedback.points.k1', { feedback: { givenAt: 1, points: { k1: -1 } } }],
    ['comments[0].note', { comments: [{ id: 'o1', text: '', writtenAt: 1 }] }],
  ])('R94: names the place that is wrong: %s', (path, change) => {
    expect(refuse({ ...whole, ...change })).toEqual({ type: 'wrongType', path })
  })

  test('R94: refuses two comments of one id', () => {
    const [comment] = whole.comments
    expect(refuse({ ...whole, comments: [comment, comment] })).toEqual({ type: 'duplicateId', id: 'o1' })
  })

  test('R94: refuses a field by which every object could be changed', () => {
    const value: unknown = JSON.parse(JSON.stringify(whole).replace('"k1"', '"__proto__"'))
    expect(refuse(value)).toEqual({ type: 'reachingKey', path: 'feedback.points.__proto__' })
  })
})
