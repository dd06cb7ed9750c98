import { describe, expect, test } from 'vitest'
import { listLinksByEnd } from '../../src/domain/links-by-end'
import { drawCanvas, drawMotivation } from '../support/canvas-text'

describe('the links by end', () => {
  test('name each link at both of its ends, notes and motivations alike', () => {
    const canvas = drawCanvas(
      `Customer Relationships: advice
       Customer Segments: students, teachers
       advice -> students
       advice -> more`,
      { motivationsById: new Map([['more', drawMotivation('more')]]) },
    )
    const byEnd = [...listLinksByEnd(canvas)].map(([end, links]) => [end, links.map(({ id }) => id)])
    expect(byEnd).toEqual([
      ['advice', ['advice -> students', 'advice -> more']],
      ['students', ['advice -> students']],
      ['more', ['advice -> more']],
    ])
  })

  test('list a link from a note to itself once', () => {
    const links = listLinksByEnd(drawCanvas('Channels: shop\nshop -> shop'))
    expect(links.get('shop')).toHaveLength(1)
  })
})
