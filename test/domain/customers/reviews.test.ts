import { describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { completeCustomers } from '../../../src/domain/customers/customer-records'
import { addMonths, listDueReviews } from '../../../src/domain/customers/reviews'
import {
  completeDetails,
  type RelationshipStatus,
} from '../../../src/domain/relationships/relationship-details'
import { completeSegment } from '../../../src/domain/segments/segment-details'
import { drawCanvas } from '../../support/canvas-text'

function drawReviewed(status: RelationshipStatus, reviewedOn = '', reviewMonths = 6): Canvas {
  const canvas = drawCanvas(
    'Customer Segments: schools, shops\nCustomer Relationships: visits\nschools -> visits',
    { customers: completeCustomers({ limits: { reviewMonths } }) },
  )
  const notes = [...canvas.notesById.values()].map((note) => ({
    ...note,
    ...(note.id === 'visits' && { relationship: completeDetails({ status, reviewedOn }) }),
    ...(note.id === 'schools' && { segment: completeSegment({ competitors: 'A rival calls them' }) }),
  }))
  return { ...canvas, notesById: new Map(notes.map((note) => [note.id, note])) }
}

const established = (since: string) => ({ state: 'established', since }) as const

const isDue = (canvas: Canvas, today: string) => listDueReviews(canvas, today).length > 0

describe('reviews of relationships', () => {
  test('R80: fall due when the interval is over, and "reviewed today" puts them off', () => {
    const canvas = drawReviewed(established('2025-11-30'), '2026-01-15')
    expect(['2026-07-15', '2026-07-16'].map((today) => isDue(canvas, today))).toEqual([false, true])
    expect(isDue(drawReviewed(established('2025-11-30'), '2026-07-16'), '2026-07-16')).toBe(false)
  })

  test('R80: count from the beginning where nobody has reviewed since', () => {
    expect(isDue(drawReviewed(established('2026-01-15')), '2026-07-15')).toBe(false)
    expect(isDue(drawReviewed(established('2026-01-15')), '2026-07-16')).toBe(true)
    expect(isDue(drawReviewed(established('2026-01-15'), '2020-01-01'), '2026-07-15')).toBe(false)
    const unknown = listDueReviews(drawReviewed(established('')), '2026-07-15')
    expect(unknown.map(({ lastDay, isReviewed }) => ({ lastDay, isReviewed }))).toEqual([
      { lastDay: '', isReviewed: false },
    ])
  })

  test('R80: follow the interval that somebody set, and leave planned relationships alone', () => {
    expect(isDue(drawReviewed(established('2026-01-15'), '', 1), '2026-02-16')).toBe(true)
    expect(isDue(drawReviewed({ state: 'planned' }, '2020-01-01'), '2026-02-16')).toBe(false)
    expect(isDue(drawReviewed({ state: 'open' }, '2020-01-01'), '2026-02-16')).toBe(false)
  })

  test('R81: stand beside the segments with what their competitors do', () => {
    const [due] = listDueReviews(drawReviewed(established('2020-01-01')), '2026-07-15')
    expect(due?.segments.map(({ id, segment }) => [id, segment?.competitors])).toEqual([
      ['schools', 'A rival calls them'],
    ])
  })
})

describe('adding months to a day', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-15', -6, '2025-09-15'],
    ['2026-08-31', -6, '2026-02-28'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-07-31', -1, '2026-06-30'],
  ])('%s and %i is %s', (day, months, later) => expect(addMonths(day, months)).toBe(later))
})
