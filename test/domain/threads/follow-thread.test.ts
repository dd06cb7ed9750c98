import { beforeAll, describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { buildExample } from '../../../src/domain/example/build-example'
import { followThread } from '../../../src/domain/threads/follow-thread'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { drawCanvas, drawMotivation } from '../../support/canvas-text'

const follow = (canvas: Canvas, start: string) =>
  [...(followThread(canvas, start)?.distanceByEnd.keys() ?? [])].sort().join(' ')

describe('a thread of the Meatchine example', () => {
  let example: Canvas
  beforeAll(async () => {
    example = buildExample('example', 'en', await loadExampleWords('en'))
  })

  test('R09, R43: leads from the unconvinced to what they read, how it comes about, why and at what cost', () => {
    expect(follow(example, 'cs-4')).toBe(
      'ch-2 co-3 co-4 co-5 cr-2 cr-3 cs-4 ka-2 ka-3 ka-4 kp-2 kp-3 kr-3 kr-4 mo-1 mo-2 mo-3 rs-1 rs-2 vp-3',
    )
  })

  test('R09: leads back to the unconvinced from the co-creation', () => {
    const back = followThread(example, 'cr-3')
    expect(back?.distanceByEnd.get('cs-4')).toBe(1)
    expect(follow(example, 'cr-3')).toContain('kr-4')
  })

  test('of a segment knows no other segment, and none holds the note without a link', () => {
    const threads = ['cs-1', 'cs-2', 'cs-3', 'cs-4'].map((segment) => follow(example, segment).split(' '))
    expect(threads.map((thread) => thread.filter((end) => end.startsWith('cs')))).toEqual([
      ['cs-1'],
      ['cs-2'],
      ['cs-3'],
      ['cs-4'],
    ])
    expect(threads.flat()).not.toContain('rs-3')
    expect(follow(example, 'rs-3')).toBe('rs-3')
  })

  test('R47: leads from a motivation to both sides, and from a cost to all the customers it serves', () => {
    expect(follow(example, 'mo-2')).toBe(
      'ch-1 ch-2 co-4 cr-1 cr-2 cr-3 cs-1 cs-2 cs-3 cs-4 ka-4 mo-2 rs-2 vp-2 vp-3',
    )
    expect(follow(example, 'co-2')).toBe('ch-1 co-2 cr-1 cs-1 cs-3 kr-2')
  })
})

describe('a thread', () => {
  test('counts the links from its start and holds the links between all that it reaches', () => {
    const canvas = drawCanvas(`
      Customer Segments: students, teachers
      Customer Relationships: help
      Key Activities: teaching
      Cost Structure: wages
      help -> students
      help -> teachers
      teaching -> help
      wages -> teaching
    `)
    const thread = followThread(canvas, 'students')
    expect([...(thread?.distanceByEnd ?? [])]).toEqual([
      ['students', 0],
      ['help', 1],
      ['teaching', 2],
      ['wages', 3],
    ])
    expect(thread?.links.map(({ id }) => id)).toEqual([
      'help -> students',
      'teaching -> help',
      'wages -> teaching',
    ])
  })

  test('does not come back from a shared motivation to the customers of another relationship', () => {
    const canvas = drawCanvas(
      `
      Customer Segments: students, teachers
      Customer Relationships: help, forum
      help -> students
      forum -> teachers
      help -> growth
      forum -> growth
    `,
      { motivationsById: new Map([['growth', drawMotivation('growth')]]) },
    )
    expect(follow(canvas, 'students')).toBe('growth help students')
  })

  test('steps aside once within a stage, and again in the next', () => {
    const canvas = drawCanvas(`
      Customer Segments: students
      Channels: shop, fair
      Customer Relationships: help
      Key Resources: staff
      Key Partners: agency
      help -> students
      shop -> help
      fair -> shop
      staff -> shop
      agency -> staff
    `)
    expect(follow(canvas, 'students')).toBe('agency help shop staff students')
  })

  test('ends at the next segment of a chain and at a note without a block', () => {
    const canvas = drawCanvas(`
      Customer Segments: dealers, households
      Customer Relationships: help, hotline
      Parking place: idea
      dealers -> households
      help -> dealers
      hotline -> households
      help -> idea
      idea -> hotline
    `)
    expect(follow(canvas, 'dealers')).toBe('dealers help households idea')
    expect(follow(canvas, 'idea')).toBe('dealers help hotline households idea')
  })

  test('survives circles, a link of a note with itself and links into nowhere', () => {
    const canvas = drawCanvas(`
      Customer Relationships: help, forum, shop talk
      Key Activities: teaching
      help -> forum
      forum -> shop talk
      shop talk -> help
      teaching -> teaching
      teaching -> help
      help -> gone
    `)
    expect(follow(canvas, 'teaching')).toBe('forum help shop talk teaching')
    expect(followThread(canvas, 'teaching')?.links).toHaveLength(5)
    expect(followThread(canvas, 'gone')).toBeUndefined()
  })
})
