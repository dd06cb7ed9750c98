import { describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { listNotesOfSegments } from '../../../src/domain/segments/note-ties'
import { noSegmentDetails } from '../../../src/domain/segments/segment-details'
import { canFilterBySegments, listTraitChoices } from '../../../src/domain/segments/segment-traits'
import { drawCanvas } from '../../support/canvas-text'

const drawn = drawCanvas(`
  Customer Segments: abroad [segment.b2b segment.main], clinics [segment.b2b segment.secondary], homes [segment.b2c]
  Channels: shop, marketplace [channel.platform]
  marketplace -> abroad
  clinics -> shop
`)

const withCountries = (countries: Readonly<Record<string, readonly string[]>>): Canvas => ({
  ...drawn,
  notesById: new Map(
    [...drawn.notesById].map(([id, note]) => {
      const own = countries[id]
      return [id, own ? { ...note, segment: { ...noSegmentDetails, countries: own } } : note] as const
    }),
  ),
})

const canvas = withCountries({ abroad: ['DE', 'IT'], homes: ['IT'] })
const find = (...parameters: Parameters<typeof listNotesOfSegments>) => [
  ...(listNotesOfSegments(...parameters) ?? ['everything']),
]

describe('the notes of segments with something in common', () => {
  test('R21: are found by country, with what is linked to the segments', () => {
    expect(find(canvas, { country: 'DE' })).toEqual(['abroad', 'marketplace'])
    expect(find(canvas, { country: 'IT' })).toEqual(['abroad', 'homes', 'marketplace'])
  })

  test('R24: are found by B2B or B2C and by main or secondary, and by both together', () => {
    expect(find(canvas, { market: 'segment.b2b' })).toEqual(['abroad', 'clinics', 'marketplace', 'shop'])
    expect(find(canvas, { market: 'segment.b2c' })).toEqual(['homes'])
    expect(find(canvas, { market: 'segment.b2b', weight: 'segment.secondary' })).toEqual(['clinics', 'shop'])
  })

  test('are all notes where no segment fits any more', () => {
    expect(find(canvas, { country: 'FR' })).toEqual(['everything'])
    expect(find(canvas, 'marketplace')).toEqual(['everything'])
  })

  test('leave out a segment that merely passes on to one of them, unless they are linked', () => {
    expect(find(canvas, 'homes')).toEqual(['homes'])
  })
})

describe('what can be chosen', () => {
  test('is what the segments say, each value once', () => {
    expect(listTraitChoices(canvas)).toEqual({
      market: ['segment.b2b', 'segment.b2c'],
      weight: ['segment.main', 'segment.secondary'],
      country: ['DE', 'IT'],
    })
  })

  test('always leaves a segment beside what is chosen already', () => {
    expect(listTraitChoices(canvas, { market: 'segment.b2c' })).toEqual({
      market: ['segment.b2b', 'segment.b2c'],
      weight: [],
      country: ['IT'],
    })
  })

  test('is nothing where nobody said anything, and then only links tell notes apart', () => {
    const plain = drawCanvas('Customer Segments: a [segment.niche]\nChannels: shop [segment.b2b]')
    expect(listTraitChoices(plain)).toBeUndefined()
    expect(canFilterBySegments(plain)).toBe(false)
    expect(canFilterBySegments(drawCanvas('Customer Segments: a\nChannels: shop\na -> shop'))).toBe(true)
    expect(canFilterBySegments(drawCanvas('Customer Segments: a [segment.b2b]'))).toBe(true)
  })
})
