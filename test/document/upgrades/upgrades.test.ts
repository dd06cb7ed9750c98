import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readCanvas } from '../../../src/document/read-canvas'
import { type CanvasDocument, DOCUMENT_VERSION, openSchema } from '../../../src/document/schema'
import { makeUndoHistory } from '../../../src/document/undo'
import { type Upgrade, upgradeDocument, upgrades } from '../../../src/document/upgrades/index'
import type { Canvas } from '../../../src/domain/canvas'
import { forkDocument, mergeDocuments, openDrawn } from '../../support/replicas'

const fixtures = 'test/fixtures/documents'

/** The canvas as plain JSON, its maps as lists of pairs in order. */
function toJson(canvas: Canvas): unknown {
  return JSON.parse(
    JSON.stringify(canvas, (_key, value: unknown) =>
      value instanceof Set
        ? [...value].sort()
        : value instanceof Map
          ? [...value].sort(([a], [b]) => (a < b ? -1 : 1))
          : value,
    ),
  )
}

/** Steps of a Harreman to come: version 2 puts a mark on every note, version 3 counts the notes that have one. */
const steps: readonly Upgrade[] = [
  {
    to: 2,
    apply: ({ notes }) => {
      for (const note of notes.values()) note.set('mark', `v2 ${note.get('colour')}`)
    },
  },
  {
    to: 3,
    apply: ({ meta, notes }) =>
      meta.set('marked', [...notes.values()].filter((note) => note.has('mark')).length),
  },
]

function openVersion1(picture: string): CanvasDocument {
  const document = openDrawn(picture)
  document.meta.set('version', 1)
  return document
}

const readMarks = ({ notes }: CanvasDocument) => [...notes.values()].map((note) => note.get('mark'))

describe('opening a document of a former version', () => {
  test.each([1, 2])('version %s opens as the canvas it was, for ever', (version) => {
    const bytes = readFileSync(`${fixtures}/version-${version}.bin`)
    const document = openSchema(new Y.Doc())
    Y.applyUpdateV2(document.doc, bytes)
    expect(document.meta.get('version')).toBe(version)
    expect(upgradeDocument(document).state).toBe(version === DOCUMENT_VERSION ? 'current' : 'upgraded')
    const picture: unknown = JSON.parse(readFileSync(`${fixtures}/version-${version}.json`, 'utf8'))
    expect(toJson(readCanvas(document))).toEqual(picture)
  })

  test('there is a fixture of every version and an upgrade to each after the first', () => {
    expect(upgrades.map((step) => step.to)).toEqual(
      Array.from({ length: DOCUMENT_VERSION - 1 }, (_, index) => index + 2),
    )
  })
})

describe('upgrading a document', () => {
  test('carries out every step behind its version, in order', () => {
    const document = openVersion1('Channels: shop, fair')
    expect(upgradeDocument(document, steps, 3)).toEqual({ state: 'upgraded', from: 1 })
    expect(readMarks(document)).toEqual(['v2 yellow', 'v2 yellow'])
    expect(document.meta.get('marked')).toBe(2)
    expect(document.meta.get('version')).toBe(3)
    expect(upgradeDocument(document, steps, 3)).toEqual({ state: 'current' })
  })

  test('skips the steps that were done before', () => {
    const document = openDrawn('Channels: shop')
    document.meta.set('version', 2)
    expect(upgradeDocument(document, steps, 3)).toEqual({ state: 'upgraded', from: 2 })
    expect(readMarks(document)).toEqual([undefined])
    expect(document.meta.get('marked')).toBe(0)
  })

  test('gives the same on two devices at once, and cannot be undone', () => {
    const one = openVersion1('Channels: shop, fair')
    const other = forkDocument(one)
    const history = makeUndoHistory(one)
    upgradeDocument(one, steps, 3)
    upgradeDocument(other, steps, 3)
    mergeDocuments(one, other)
    expect(history.canUndo()).toBe(false)
    history.stop()
    expect(other.doc.toJSON()).toEqual(one.doc.toJSON())
    expect(readMarks(one)).toEqual(['v2 yellow', 'v2 yellow'])
    expect(one.meta.get('version')).toBe(3)
  })

  test.each([
    ['of a newer Harreman', 4, { state: 'newer', version: 4 }],
    ['without a version', undefined, { state: 'foreign' }],
    ['with a version that is none', '1', { state: 'foreign' }],
    ['with a version that never was', 0, { state: 'foreign' }],
    ['with half a version', 1.5, { state: 'foreign' }],
  ])('leaves a document %s untouched', (_name, version, outcome) => {
    const document = openDrawn('Channels: shop')
    document.meta.set('version', version)
    const before = Y.encodeStateAsUpdateV2(document.doc)
    expect(upgradeDocument(document, steps, 3)).toEqual(outcome)
    expect(Y.encodeStateAsUpdateV2(document.doc)).toEqual(before)
  })

  test('touches no other value than its steps do', () => {
    fc.assert(
      fc.property(fc.constantFrom('title', 'pitch'), fc.string({ unit: 'grapheme' }), (part, text) => {
        const document = openDrawn('Channels: shop')
        document[part].insert(0, text)
        const before = readCanvas(document)
        upgradeDocument(document, steps, 3)
        expect(readCanvas(document)).toEqual(before)
      }),
      { numRuns: 20 },
    )
  })
})
