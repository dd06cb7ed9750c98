import { describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { listCustomerBase } from '../../../src/domain/relationships/list-customer-base'
import { drawCanvas, drawMotivation } from '../../support/canvas-text'

const drawBase = (lines: string, ...motivations: readonly ReturnType<typeof drawMotivation>[]) =>
  drawCanvas(lines, {
    motivationsById: new Map(motivations.map((motivation) => [motivation.id, motivation])),
  })

const findStage = (canvas: Canvas, stage: string) =>
  listCustomerBase(canvas).stages.find((candidate) => candidate.stage === stage)

describe('the customer base', () => {
  test('R13: a retention that is linked with regular customers shows its means and its privilege there', () => {
    const canvas = drawBase(
      `
        Customer Segments: regulars [stage.regular], guests [stage.new]
        Value Propositions: free coffee [offer.privilege], good coffee
        regulars -> keep
        keep -> free coffee
        keep -> good coffee
      `,
      drawMotivation('keep', { means: 'privileges\n\n  a card ' }),
    )
    const [meant, ...others] = findStage(canvas, 'stage.regular')?.motivations ?? []
    expect(others).toEqual([])
    expect(meant?.motivation.id).toBe('keep')
    expect(meant?.means).toEqual(['privileges', 'a card'])
    expect(meant?.offers.map((note) => note.id)).toEqual(['free coffee'])
    expect(findStage(canvas, 'stage.new')?.motivations).toEqual([])
  })

  test('R13: a means that has become a note is named once, by its note', () => {
    const canvas = drawBase(
      'Customer Segments: regulars [stage.regular]\nValue Propositions: a card\nregulars -> keep\nkeep -> a card',
      drawMotivation('keep', { means: 'a card\na birthday letter' }),
    )
    const [meant] = findStage(canvas, 'stage.regular')?.motivations ?? []
    expect(meant?.offers.map((note) => note.id)).toEqual(['a card'])
    expect(meant?.means).toEqual(['a birthday letter'])
  })

  test('R13: a motivation that says for which stages it is meant stands there without any segment', () => {
    const canvas = drawBase('', drawMotivation('win', { stages: ['stage.potential', 'stage.lost'] }))
    const stages = listCustomerBase(canvas).stages.filter(({ motivations }) => motivations.length > 0)
    expect(stages.map(({ stage }) => stage)).toEqual(['stage.potential', 'stage.lost'])
  })

  test('names a motivation once that says so and is linked too', () => {
    const canvas = drawBase(
      'Customer Segments: regulars [stage.regular]\nkeep -> regulars\nregulars -> keep',
      drawMotivation('keep', { stages: ['stage.regular'] }),
    )
    expect(findStage(canvas, 'stage.regular')?.motivations).toHaveLength(1)
  })

  test('has the four stages in order, each with its segments, and the segments of no stage apart', () => {
    const canvas = drawBase(
      'Customer Segments: guests, gone [stage.lost], readers [segment.b2c], neighbours [stage.potential]',
    )
    const { stages, otherSegments } = listCustomerBase(canvas)
    expect(stages.map(({ stage, segments }) => `${stage}: ${segments.map(({ id }) => id)}`)).toEqual([
      'stage.potential: neighbours',
      'stage.new: ',
      'stage.regular: ',
      'stage.lost: gone',
    ])
    expect(otherSegments.map(({ id }) => id)).toEqual(['guests', 'readers'])
  })
})
