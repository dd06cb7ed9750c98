import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Canvas, Note } from '../../../src/domain/canvas'
import { compareCanvases } from '../../../src/domain/compare/compare-canvases'
import type { Comparison, SectionOfDifferences } from '../../../src/domain/compare/difference'
import { omitConfidential } from '../../../src/domain/compare/omit-confidential'
import { withoutConfidential } from '../../../src/domain/without-confidential'
import { foldText } from '../../../src/i18n/fold-text'
import { arbitrarySecrets, SECRET } from '../../support/arbitrary-secrets'

const count = (sections: readonly SectionOfDifferences[]) =>
  sections.flatMap(({ differences }) => differences).length

/** All marks taken away, and nearly every text written anew. */
function rewriteOpenly(canvas: Canvas): Canvas {
  const mapValues = <Value>(map: ReadonlyMap<string, Value>, change: (value: Value) => Value) =>
    new Map([...map].map(([id, value]) => [id, change(value)] as const))
  return {
    ...canvas,
    notesById: mapValues(
      canvas.notesById,
      ({ isConfidential: _, ...note }): Note => ({
        ...note,
        text: `${note.text}!`,
        description: '',
      }),
    ),
    linksById: mapValues(canvas.linksById, (link) => ({ ...link, label: `${link.label}!` })),
    answersById: mapValues(canvas.answersById, (answer) => `${answer}!`),
    confidentialAnswerIds: new Set(),
    commentsById: mapValues(canvas.commentsById, (comment) => ({ ...comment, text: `${comment.text}!` })),
  }
}

/** Names of representatives are told by no sentence: they stand in rows, which stay behind by themselves. */
const print = (sections: readonly SectionOfDifferences[]) =>
  JSON.stringify(sections, (key, value: unknown) => (key === 'relationship' ? undefined : value))

function expectNoSecrets(comparison: Comparison): void {
  const { sections, leftOutCount } = omitConfidential(comparison)
  expect(print(sections)).not.toContain(SECRET)
  expect(count(sections) + leftOutCount).toBe(count(comparison.sections))
}

const [marked, open] = ['marked', 'open'] as const

describe('what of a comparison may leave the device', () => {
  test('R85: tells of no two canvases what is marked in one of them, and counts all that it leaves out', () => {
    fc.assert(
      fc.property(arbitrarySecrets, arbitrarySecrets, (before, after) => {
        expectNoSecrets(compareCanvases(before, after, foldText))
      }),
    )
  })

  test.each([
    ['before', marked, open],
    ['after', open, marked],
  ])('R85: tells nothing of what was marked only %s', (_, ...states) => {
    fc.assert(
      fc.property(arbitrarySecrets, (canvas) => {
        const [before, after] = states.map((state) => (state === marked ? canvas : rewriteOpenly(canvas)))
        if (before && after) expectNoSecrets(compareCanvases(before, after, foldText))
      }),
    )
  })

  test('is everything where nothing is marked', () => {
    fc.assert(
      fc.property(arbitrarySecrets, arbitrarySecrets, (before, after) => {
        const [one, other] = [withoutConfidential(before), withoutConfidential(after)]
        const comparison = compareCanvases(one, other, foldText)
        expect(omitConfidential(comparison)).toEqual({ sections: comparison.sections, leftOutCount: 0 })
      }),
    )
  })
})
