import { describe, expect, test } from 'vitest'
import { drawLine } from '../../../src/features/threads/draw-line'

const box = (left: number, top: number, width = 100) => ({ left, right: left + width, top, bottom: top + 20 })

/** Where a path begins and where it ends. */
function readEnds(path: string): readonly [string, string] {
  const numbers = path.match(/-?\d+(\.\d+)?/g) ?? []
  return [numbers.slice(0, 2).join(' '), numbers.slice(-2).join(' ')]
}

describe('a line', () => {
  test('joins the edges that face each other, in the direction of the link', () => {
    expect(readEnds(drawLine(box(0, 0), box(300, 40), 1000))).toEqual(['100 10', '300 50'])
    expect(readEnds(drawLine(box(300, 40), box(0, 0), 1000))).toEqual(['300 50', '100 10'])
  })

  test('runs from top to bottom between rows that reach over one another', () => {
    expect(readEnds(drawLine(box(0, 0, 200), box(100, 300), 1000))).toEqual(['100 20', '150 300'])
    expect(readEnds(drawLine(box(100, 300), box(0, 0, 200), 1000))).toEqual(['150 300', '100 20'])
  })

  test('swings out beside the notes of one column, where the board has room', () => {
    const right = drawLine(box(0, 0), box(0, 60), 1000)
    expect(readEnds(right)).toEqual(['100 10', '100 70'])
    expect(right).toContain('C 119 10, 119 70')
    const left = drawLine(box(900, 0), box(900, 60), 1000)
    expect(readEnds(left)).toEqual(['900 10', '900 70'])
    expect(left).toContain('C 881 10, 881 70')
  })

  test('loops at the corner of a note that is linked with itself', () => {
    const note = box(0, 30)
    expect(drawLine(note, note, 1000)).toBe('M 88 30 c 0 -12, 12 -12, 12 12')
  })
})
