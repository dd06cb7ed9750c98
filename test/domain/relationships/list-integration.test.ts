import { describe, expect, test } from 'vitest'
import { buildExample } from '../../../src/domain/example/build-example'
import { languages } from '../../../src/domain/language'
import { listIntegration } from '../../../src/domain/relationships/list-integration'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { drawCanvas, drawMotivation } from '../../support/canvas-text'

const printParts = (canvas: Parameters<typeof listIntegration>[0]) =>
  listIntegration(canvas).map(({ relationship, linked, missing }) => ({
    of: relationship.id,
    linked: linked.map(({ part, ends }) => `${part} ${ends.length}`),
    missing,
  }))

describe('how relationships are part of the model', () => {
  test.each(languages)(
    'R51: CR-1 of the example has six parts, and the rest is missing, in %s',
    async (language) => {
      const example = buildExample('example', language, await loadExampleWords(language))
      expect(printParts(example)[0]).toEqual({
        of: 'cr-1',
        linked: [
          'customerSegments 2',
          'valuePropositions 1',
          'channels 1',
          'motivations 3',
          'keyResources 1',
          'keyActivities 1',
        ],
        missing: ['revenueStreams', 'keyPartners', 'costStructure'],
      })
    },
  )

  test('R47, R51: is whole with all eight other blocks and a motivation', () => {
    const canvas = drawCanvas(
      `Customer Segments: s
       Value Propositions: v
       Channels: c
       Customer Relationships: r
       Revenue Streams: e
       Key Resources: k
       Key Activities: a
       Key Partners: p
       Cost Structure: o
       r -> s
       v -> r
       c -> r
       r -> e
       k -> r
       a -> r
       p -> r
       o -> r
       r -> m`,
      { motivationsById: new Map([['m', drawMotivation('m')]]) },
    )
    const [only] = printParts(canvas)
    expect(only?.linked).toHaveLength(9)
    expect(only?.missing).toEqual([])
  })

  test('counts each end once, and neither other relationships nor notes without a block', () => {
    const canvas = drawCanvas(
      `Customer Relationships: r, other
       Channels: shop
       Parking place: parked
       r -> shop
       shop -> r
       r -> other
       r -> parked
       r -> r`,
    )
    expect(printParts(canvas).map(({ linked }) => linked)).toEqual([['channels 1'], []])
    expect(printParts(canvas)[1]?.missing).toHaveLength(9)
  })
})
