import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import words from '../../../locales/en/example.json'
import { checks } from '../../../src/domain/checks/index'
import { countGaps, examineCanvas, listHints } from '../../../src/domain/checks/list-hints'
import { buildExample } from '../../../src/domain/example/build-example'
import { findCanvasKind } from '../../../src/domain/kinds/index'
import { arbitraryCanvas } from '../../support/arbitrary-canvas'
import { drawCanvas } from '../../support/canvas-text'
import { today } from './draw-hints'

describe('the hints of a canvas', () => {
  test('R70: name RS-3 as the only unlinked note of the Meatchine example, and nothing else as missing', () => {
    const { groups, dismissed } = examineCanvas(buildExample('example', 'en', words), today)
    const gaps = groups.filter(({ weight }) => weight === 'gap').flatMap(({ hints }) => hints)
    expect(gaps.map(({ id }) => id)).toEqual(['unlinkedNote/rs-3'])
    expect(dismissed).toEqual([])
  })

  test('stand by block in the order of filling', () => {
    const hints = listHints(
      drawCanvas('Value Propositions: books\nCustomer Segments: a, b\nb -> books'),
      today,
    )
    expect(hints.map(({ id }) => id)).toEqual(['unlinkedNote/a', 'noRelationship'])
  })

  test('are counted once for each check and block', () => {
    const canvas = drawCanvas(
      'Customer Segments: a, b, c\nCustomer Relationships: visit [automation.recognition]\na -> visit',
    )
    expect(listHints(canvas, today).map(({ id }) => id)).toEqual([
      'segmentWithoutRelationship/b',
      'segmentWithoutRelationship/c',
      'customerData/visit',
    ])
    expect(countGaps(examineCanvas(canvas, today))).toBe(1)
  })

  test('are apart when they were set aside, and seen nowhere once their cause is gone', () => {
    const remarksByDismissedHint = new Map([
      ['noSegment', 'not yet'],
      ['segmentWithoutRelationship/x', ''],
    ])
    const before = examineCanvas(drawCanvas('', { remarksByDismissedHint }), today)
    expect(before.dismissed.map(({ id }) => id)).toEqual(['noSegment'])
    expect(before.groups.flatMap(({ hints }) => hints).map(({ id }) => id)).toEqual(['noRelationship'])
    const after = examineCanvas(drawCanvas('Customer Segments: a', { remarksByDismissedHint }), today)
    expect(after.dismissed).toEqual([])
  })

  test('can be told of any canvas: each has an id of its own, stays the same, and can be mended', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryCanvas, arbitraryChains), (canvas) => {
        const hints = listHints(canvas, today)
        const ids = hints.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(listHints(turnRound(canvas), today).map(({ id }) => id)).toEqual(ids)
        const blocks = findCanvasKind(canvas).fillingOrder
        for (const hint of hints) {
          expect(blocks).toContain(hint.block)
          expect(hint.mends.length).toBeGreaterThan(0)
          expect(hint.noteIds.every((id) => canvas.notesById.has(id))).toBe(true)
          expect(checks[hint.check].id).toBe(hint.check)
        }
      }),
      { numRuns: 500 },
    )
  })
})

/** Segments and relationships linked every way there is: branches, cycles, links to oneself; ids with slashes in them. */
const arbitraryChains = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'a/b', 'b', 'b/c', 'c', 'r', 's'),
      fc.constantFrom('a', 'a/b', 'b', 'b/c', 'c'),
    ),
    {
      maxLength: 24,
    },
  )
  .map((links) =>
    drawCanvas(
      [
        'Customer Segments: a, a/b, b, b/c, c',
        'Customer Relationships: r, s',
        ...links.map(([from, to]) => `${from} -> ${to}`),
      ].join('\n'),
    ),
  )

type Drawn = ReturnType<typeof drawCanvas>

/** The same canvas with its notes and links kept in another sequence, as another device may have them. */
function turnRound(canvas: Drawn): Drawn {
  return {
    ...canvas,
    notesById: new Map([...canvas.notesById].toReversed()),
    linksById: new Map([...canvas.linksById].toReversed()),
    motivationsById: new Map([...canvas.motivationsById].toReversed()),
  }
}
