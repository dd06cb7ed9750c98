import { describe, expect, test } from 'vitest'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { findBlock } from '../../../src/domain/kinds/index'
import { weighTracks } from '../../../src/domain/workshop/weigh-tracks'

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0)

describe('the tracks of a board', () => {
  test.each(businessModel.fillingOrder)('give the block in hand more than half of it each way: %s', (id) => {
    const { columns, rows } = weighTracks(businessModel, id)
    const { area } = findBlock(businessModel, id)
    expect(sum(columns)).toBeCloseTo(1)
    expect(sum(rows)).toBeCloseTo(1)
    expect(sum(columns.slice(area.column - 1, area.column - 1 + area.columnSpan))).toBeGreaterThan(0.5)
    expect(sum(rows.slice(area.row - 1, area.row - 1 + area.rowSpan))).toBeGreaterThan(0.5)
    expect(Math.min(...columns, ...rows)).toBeGreaterThan(0)
  })

  test('are alike where no block is in hand', () => {
    expect(weighTracks(businessModel, undefined).columns).toEqual(Array(10).fill(1 / 10))
  })
})
