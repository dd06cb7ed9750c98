import { describe, expect, test } from 'vitest'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { drawPicture } from '../../../src/features/library/draw-picture'
import { everyKind } from '../../support/kind-canvases'

const readCorners = (path: string) =>
  [...path.matchAll(/M(\S+) (\S+?)h/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

describe('the small picture of a board', () => {
  test.each(everyKind)('R92: keeps blocks and notes of the kind $id within one height', (kind) => {
    const five = Array.from({ length: 5 }, () => 'rose' as const)
    const full = Object.fromEntries(kind.blocks.map(({ id }) => [id, five]))
    const { blocks, notes, height } = drawPicture(kind, full)
    expect(height).toBe(drawPicture(businessModel, {}).height)
    expect(readCorners(blocks)).toHaveLength(kind.blocks.length)
    const bars = readCorners(notes[0]?.path ?? '')
    expect(bars.length).toBeGreaterThanOrEqual(3 * kind.blocks.length)
    expect(Math.max(...bars.map(({ y }) => y))).toBeLessThan(height - 4)
  })

  test('has nine blocks where the kind of canvas says', () => {
    const { blocks, width, height } = drawPicture(businessModel, {})
    const corners = readCorners(blocks)
    expect(corners).toHaveLength(9)
    expect(new Set(corners.map(({ y }) => y)).size).toBe(3)
    expect(corners.every(({ x, y }) => x > 0 && x < width && y > 0 && y < height)).toBe(true)
  })

  test('has one path for each colour, with a bar for each note', () => {
    const { notes } = drawPicture(businessModel, {
      channels: ['blue', 'yellow', 'blue'],
      keyPartners: ['blue'],
    })
    expect(notes.map(({ colour, path }) => [colour, readCorners(path).length])).toEqual([
      ['yellow', 1],
      ['blue', 3],
    ])
  })

  test('keeps five notes within the lowest block', () => {
    const { notes, height } = drawPicture(businessModel, { costStructure: Array(5).fill('rose') })
    const lowest = Math.max(...readCorners(notes[0]?.path ?? '').map(({ y }) => y))
    expect(lowest).toBeLessThan(height - 4)
    expect(lowest).toBeGreaterThan(height / 2)
  })
})
