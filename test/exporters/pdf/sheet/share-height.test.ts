import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { businessModel } from '../../../../src/domain/kinds/business-model'
import { shareHeight } from '../../../../src/exporters/pdf/sheet/share-height'

const area = (row: number, rowSpan: number) => ({ column: 1, columnSpan: 1, row, rowSpan })
const round = (heights: readonly number[]) => heights.map((height) => Math.round(height))

describe('sharing the height of the board', () => {
  test('is even when nothing needs more', () => {
    expect(shareHeight([{ area: area(1, 2), height: 50 }], 3, 300)).toMatchObject({ isEnough: true })
    expect(round(shareHeight([{ area: area(1, 2), height: 50 }], 3, 300).heights)).toEqual([100, 100, 100])
  })

  test('gives a full block what it needs, at the cost of the others', () => {
    const { heights, isEnough } = shareHeight([{ area: area(2, 1), height: 160 }], 3, 300)
    expect([isEnough, round(heights)]).toEqual([true, [70, 160, 70]])
  })

  test('lets a high block have the rows that it spans', () => {
    const needs = [
      { area: area(1, 1), height: 20 },
      { area: area(1, 2), height: 260 },
    ]
    expect(round(shareHeight(needs, 3, 300).heights)).toEqual([140, 120, 40])
  })

  test('cuts the fullest rows first when there is not enough', () => {
    const needs = [20, 400, 400].map((height, index) => ({ area: area(index + 1, 1), height }))
    const { heights, isEnough } = shareHeight(needs, 3, 300)
    expect([isEnough, round(heights)]).toEqual([false, [20, 140, 140]])
  })

  test('always shares exactly what there is', () => {
    const needs = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(needs, (values) => {
        const blocks = businessModel.blocks.map((block, index) => ({
          area: block.area,
          height: values[index] ?? 0,
        }))
        const { heights } = shareHeight(blocks, businessModel.grid.rows, 480)
        expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(480, 3)
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
