import { describe, expect, test } from 'vitest'
import { findNearCopies, NEAR_COPY } from '../../../src/domain/assignment/near-copies'
import { drawCanvas } from '../../support/canvas-text'

/** A canvas of notes with the given texts. */
function makeCanvas(texts: readonly string[]) {
  const [first] = drawCanvas('Channels: shop').notesById.values()
  if (!first) throw new Error('no note')
  return { notesById: new Map(texts.map((text, index) => [`${index}`, { ...first, id: `${index}`, text }])) }
}

const bakery = [
  'Bread baked over night in a wood oven',
  'Parents of small children who have little time',
  'A stall at the market on Saturday mornings',
  'Personal advice on allergies and flour',
  'A subscription for a loaf every second day',
]

describe('finding near-copies', () => {
  test('R16: names two of the same words in another order, with other case and punctuation', () => {
    const copy = bakery.toReversed().map((text) => `${text.replaceAll(' ', ', ')}!`.toLowerCase())
    expect(findNearCopies([makeCanvas(bakery), makeCanvas(copy)])).toEqual([
      { first: 0, second: 1, share: 1 },
    ])
  })

  test('R16: names one that stands within a longer one', () => {
    const more = [
      ...bakery,
      'Grain from two farms nearby',
      'Wages, rent and electricity for the ovens at night',
    ]
    const found = findNearCopies([makeCanvas(more), makeCanvas(['Something else']), makeCanvas(bakery)])
    expect(found).toEqual([{ first: 0, second: 2, share: 1 }])
  })

  test('R16: names one in which a word here and there was changed', () => {
    const changed = bakery.map((text) => text.replace(/\S+$/, 'here'))
    const [copy] = findNearCopies([makeCanvas(bakery), makeCanvas(changed)])
    expect(copy?.share).toBeGreaterThan(NEAR_COPY)
  })

  test('R16: passes over what any two have in common, and what is of one subject', () => {
    const short = ['Web site', 'Shop', 'Wages']
    const other = [
      'Bread without gluten, sold by post',
      'Restaurants that bake no bread of their own',
      'A van that delivers before six',
      'Orders by telephone until noon',
      'Payment by the month',
    ]
    expect(findNearCopies([makeCanvas([...bakery, ...short]), makeCanvas([...other, ...short])])).toEqual([])
  })

  test('R16: passes over empty ones', () => {
    expect(findNearCopies([makeCanvas([]), makeCanvas(['', ' ']), makeCanvas(['?!'])])).toEqual([])
  })

  test('R16: is not held up by thousands of notes that begin alike', () => {
    const make = (end: string) =>
      makeCanvas(Array.from({ length: 5000 }, (_, index) => `Our customer number ${index} buys ${end}`))
    expect(findNearCopies([make('bread'), make('cake'), make('bread')])).toMatchObject([
      { first: 0, second: 2 },
    ])
  })
})
