import { describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { listNotesOfSegments, listNoteTies } from '../../../src/domain/segments/note-ties'
import { noSegmentDetails } from '../../../src/domain/segments/segment-details'
import { drawCanvas, drawMotivation } from '../../support/canvas-text'

const picture = `
  Customer Segments: students, teachers
  Channels: shop, fair
  Customer Relationships: advice
  shop -> students
  teachers -> shop
  shop -> advice
`

const print = (canvas: Canvas) =>
  [...listNoteTies(canvas)].map(
    ([id, { signs, linkCount }]) => `${id}: ${signs.map((sign) => sign.shortName).join(' ')} ${linkCount}`,
  )

describe('the ties of the notes', () => {
  test('R47: count every link, and name the segments in their order whichever way a link leads', () => {
    expect(print(drawCanvas(picture)).toSorted()).toEqual([
      'advice:  1',
      'shop: students teachers 3',
      'students: students 1',
      'teachers: teachers 1',
    ])
  })

  test('give an unlinked segment its sign only when it was given one', () => {
    const canvas = drawCanvas('Customer Segments: students, teachers')
    expect(print(canvas)).toEqual([])
    const notesById = new Map(
      [...canvas.notesById].map(([id, note]) => [
        id,
        id === 'students' ? { ...note, segment: { ...noSegmentDetails, shortName: 'young' } } : note,
      ]),
    )
    expect(print({ ...canvas, notesById })).toEqual(['students: young 0'])
  })

  test('stay the same objects where nothing changed, so that only the notes concerned are drawn again', () => {
    const former = listNoteTies(drawCanvas(picture))
    expect(listNoteTies(drawCanvas(picture), former)).toBe(former)
    const later = listNoteTies(drawCanvas(`${picture}\nfair -> teachers`), former)
    expect(later.get('shop')).toBe(former.get('shop'))
    expect(later.get('teachers')).not.toBe(former.get('teachers'))
    expect(later.get('fair')?.linkCount).toBe(1)
  })
})

describe('the notes of a segment', () => {
  test('are the segment and all notes linked with it, motivations not counted', () => {
    const canvas = drawCanvas(picture, { motivationsById: new Map([['more', drawMotivation('more')]]) })
    const linksById = new Map([
      ...canvas.linksById,
      ['m', { id: 'm', from: 'more', to: 'teachers', label: '' }],
    ])
    expect([...(listNotesOfSegments({ ...canvas, linksById }, 'teachers') ?? [])]).toEqual([
      'teachers',
      'shop',
    ])
  })

  test('are unknown where the segment is gone or stands in another block', () => {
    expect(listNotesOfSegments(drawCanvas(picture), 'nobody')).toBeUndefined()
    expect(listNotesOfSegments(drawCanvas(picture), 'shop')).toBeUndefined()
  })
})
