import { describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { followThread } from '../../../src/domain/threads/follow-thread'
import { tellThread } from '../../../src/domain/threads/tell-thread'
import { drawCanvas, drawMotivation } from '../../support/canvas-text'

function tell(canvas: Canvas, start: string): string[] {
  const thread = followThread(canvas, start)
  if (!thread) throw new Error(`nothing is called ${start}`)
  return tellThread(canvas, thread).flatMap(({ id, steps }) => [
    `# ${id}`,
    ...steps.map(({ text, ties }) =>
      [text, ...ties.map((tie) => `${tie.link.label}<${tie.text}>`)].join(' '),
    ),
  ])
}

describe('the story of a thread', () => {
  const drawn = drawCanvas(
    `
    Customer Segments: teachers, students
    Channels: fair, shop
    Customer Relationships: help
    Cost Structure: wages
    Parking place: idea
    help -> students
    shop -> help
    help -> growth
    wages -> growth
    idea -> help
  `,
    { motivationsById: new Map([['growth', drawMotivation('growth')]]) },
  )

  test('goes block by block in the order of filling, the motivations behind the relationships', () => {
    const labelled = new Map([...drawn.linksById].map(([id, link]) => [id, { ...link, label: 'so' }]))
    expect(tell({ ...drawn, linksById: labelled }, 'wages')).toEqual([
      '# customerSegments',
      'students so<help>',
      '# channels',
      'shop so<help>',
      '# customerRelationships',
      'help so<students> so<shop>',
      '# motivations',
      'growth so<help>',
      '# costStructure',
      'wages so<growth>',
      '# parking',
      'idea so<help>',
    ])
  })

  test('tells each link once, a link of a note with itself too', () => {
    const canvas = drawCanvas('Channels: shop, fair\nshop -> fair\nfair -> shop\nshop -> shop')
    expect(tell(canvas, 'fair')).toEqual(['# channels', 'shop <shop>', 'fair <shop> <shop>'])
  })
})
