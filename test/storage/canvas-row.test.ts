import { describe, expect, test } from 'vitest'
import type { WorkshopSummary } from '../../src/domain/workshop/workshop-summary'
import { readCanvasRow } from '../../src/storage/canvas-row'

const row = { id: 'meat', title: 'Meatchine', createdAt: 1, updatedAt: 2 }

const workshop: WorkshopSummary = {
  project: 'Meat',
  ratings: { 'criterion.risky': 80 },
  alternative: { familyId: 'first', originId: 'first', originTitle: 'Meatchine', branchedAt: 1000 },
  decision: { reason: 'It sells.', at: 2000 },
  assumptions: { untested: 3 },
}

describe('the row of a canvas', () => {
  test('R96: keeps what it tells of workshops', () => {
    expect(readCanvasRow({ ...row, workshop })?.workshop).toEqual(workshop)
  })

  test('says nothing of workshops when it was written before there were any', () => {
    expect(readCanvasRow(row)).toMatchObject(row)
    expect(readCanvasRow(row)).not.toHaveProperty('workshop')
  })

  test('R93: passes over what it cannot read of workshops and keeps the rest', () => {
    const spoilt = {
      project: 7,
      ratings: { good: 140, bad: 'high', '': 3 },
      alternative: { familyId: 'first' },
      decision: 'yes',
      assumptions: { untested: 2, running: -1, unheard: 3, refuted: 'many' },
    }
    expect(readCanvasRow({ ...row, workshop: spoilt })?.workshop).toEqual({
      project: '',
      ratings: { good: 100 },
      assumptions: { untested: 2 },
    })
    for (const nothing of ['', null, 3, {}])
      expect(readCanvasRow({ ...row, workshop: nothing })).not.toHaveProperty('workshop')
  })
})
