import { describe, expect, test } from 'vitest'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { fitShow, readyAgendaIds, readyAgendas } from '../../../src/domain/workshop/ready-agendas'
import { sumMinutes } from '../../../src/domain/workshop/run-clock'

describe('the ready agendas (R96)', () => {
  test.each(readyAgendaIds)(
    'R96: the one for %d minutes lasts exactly that, with every step once',
    (minutes) => {
      const steps = readyAgendas[minutes]
      expect(sumMinutes(steps)).toBe(minutes)
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
    },
  )

  test('R96: show what the canvas kind has, and the board for a block that it lacks', () => {
    const block = { block: 'customerSegments' } as const
    expect(fitShow(block, businessModel)).toEqual(block)
    const lacking = { ...businessModel, blocks: businessModel.blocks.filter(({ id }) => id !== block.block) }
    expect(fitShow(block, lacking)).toEqual({ view: 'board' })
    expect(fitShow({ view: 'tests' }, lacking)).toEqual({ view: 'tests' })
    expect(fitShow(undefined, lacking)).toBeUndefined()
  })
})
