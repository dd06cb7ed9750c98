import { describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import type { Comment } from '../../../src/domain/comment'
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

describe('the comments among the ties', () => {
  const comment = (id: string, rest: Partial<Comment> = {}): [string, Comment] => [
    id,
    { id, noteId: 'fair', text: id, author: '', writtenAt: 0, ...rest },
  ]
  const canvas = drawCanvas('Customer Segments: students\nChannels: shop, fair')

  test('R90: count those that are open, answers and resolved ones not counted', () => {
    const commentsById = new Map([
      comment('one'),
      comment('two'),
      comment('answer', { answersId: 'one' }),
      comment('answer to what is gone', { answersId: 'gone' }),
      comment('done', { isResolved: true }),
      comment('of a segment', { noteId: 'students' }),
      comment('of nobody', { noteId: 'gone' }),
    ])
    const ties = listNoteTies({ ...canvas, commentsById })
    expect([...ties]).toEqual([
      ['students', { signs: [], linkCount: 0, openComments: 1 }],
      ['fair', { signs: [], linkCount: 0, openComments: 3 }],
    ])
    expect(listNoteTies({ ...canvas, commentsById: new Map(commentsById) }, ties)).toBe(ties)
    const fewer = new Map([comment('one')])
    expect(listNoteTies({ ...canvas, commentsById: fewer }, ties).get('fair')?.openComments).toBe(1)
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
