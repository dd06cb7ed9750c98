import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { replaceText } from '../../src/document/text'

function makeText(content: string) {
  const doc = new Y.Doc()
  const text = doc.getText('text')
  text.insert(0, content)
  return { doc, text }
}

function merge(...docs: readonly Y.Doc[]) {
  const updates = docs.map((doc) => Y.encodeStateAsUpdateV2(doc))
  for (const doc of docs) for (const update of updates) Y.applyUpdateV2(doc, update)
}

/** What was done to the text, piece by piece. */
function recordChange(text: Y.Text, wanted: string) {
  const pieces: unknown[] = []
  text.observe((event) => pieces.push(...event.changes.delta))
  text.doc?.transact(() => replaceText(text, wanted))
  return pieces
}

const letters = fc.constantFrom('a', 'b', '★', 'ნ', 'ı', '😀', '😃', '👩‍🔬', 'ñ', '\n')
const words = fc.array(letters, { maxLength: 10 }).map((parts) => parts.join(''))

describe('replacing a text', () => {
  test('R18: gives exactly the wanted text, in NFC', () => {
    fc.assert(
      fc.property(words, fc.string({ unit: 'grapheme', maxLength: 12 }), (before, wanted) => {
        const { text } = makeText(before)
        replaceText(text, wanted)
        expect(text.toString()).toBe(wanted.normalize('NFC'))
      }),
      { numRuns: 200 },
    )
  })

  test('takes away and puts in only what differs', () => {
    expect(recordChange(makeText('denda fisikoa').text, 'denda eta fisikoa')).toEqual([
      { retain: 6 },
      { insert: 'eta ' },
    ])
    expect(recordChange(makeText('abcd').text, 'ad')).toEqual([{ retain: 1 }, { delete: 2 }])
    expect(recordChange(makeText('abcd').text, 'axyd')).toEqual([
      { retain: 1 },
      { delete: 2 },
      { insert: 'xy' },
    ])
  })

  test('writes nothing when the text is the same, however it is composed', () => {
    const { doc, text } = makeText('cañón')
    let updates = 0
    doc.on('update', () => {
      updates += 1
    })
    replaceText(text, 'can\u0303o\u0301n')
    expect(updates).toBe(0)
  })

  test('never tears a character in two', () => {
    const pairs = fc.array(fc.constantFrom('😀', '😃', '🚀', '🛀', 'a'), { maxLength: 6 })
    fc.assert(
      fc.property(pairs, pairs, (before, wanted) => {
        const { text } = makeText(before.join(''))
        const pieces = JSON.stringify(recordChange(text, wanted.join('')))
        expect(pieces).not.toMatch(/\\ud[89a-f]/)
        expect(text.toString()).toBe(wanted.join(''))
      }),
      { numRuns: 200 },
    )
  })

  test('mends a text that holds half a character', () => {
    const { text } = makeText('a')
    text.insert(1, '\ud83d')
    replaceText(text, 'a😀')
    expect(text.toString()).toBe('a😀')
  })

  test('keeps what another person writes elsewhere in the same text', () => {
    fc.assert(
      fc.property(words, words, words, (head, middle, tail) => {
        const base = `${head}|${middle}|${tail}`
        const a = makeText(base)
        const b = { doc: new Y.Doc() }
        Y.applyUpdateV2(b.doc, Y.encodeStateAsUpdateV2(a.doc))
        replaceText(a.text, `${head}HERE|${middle}|${tail}`)
        replaceText(b.doc.getText('text'), `${head}|${middle}|THERE${tail}`)
        merge(a.doc, b.doc)
        expect(a.text.toString()).toBe(`${head}HERE|${middle}|THERE${tail}`)
        expect(b.doc.getText('text').toString()).toBe(a.text.toString())
      }),
      { numRuns: 60 },
    )
  })

  test('gives the same text on both sides when both write at one spot', () => {
    fc.assert(
      fc.property(words, words, words, (base, one, other) => {
        const a = makeText(base)
        const b = { doc: new Y.Doc() }
        Y.applyUpdateV2(b.doc, Y.encodeStateAsUpdateV2(a.doc))
        replaceText(a.text, one)
        replaceText(b.doc.getText('text'), other)
        merge(a.doc, b.doc)
        expect(b.doc.getText('text').toString()).toBe(a.text.toString())
        expect(a.text.toString()).not.toContain('\ufffd')
      }),
      { numRuns: 100 },
    )
  })
})
