import { describe, expect, test } from 'vitest'
import { listCountedSegments, readAllSegments, readSegment } from '../../../src/domain/customers/figure-book'
import { summariseBase } from '../../../src/domain/customers/summarise-base'
import { formatPercent } from '../../../src/i18n/formats/numbers'
import { type DrawnFigures, drawBook, impossible, known } from '../../support/figure-books'

const twoSegments = {
  shops: {
    '2026-Q1': { potential: 40, new: 20, regular: 180 },
    '2026-Q2': { potential: 50, new: 30, regular: 190, lost: 10 },
  },
  buyers: {
    '2026-Q1': { potential: 400, new: 100, regular: 0 },
    '2026-Q2': { potential: 300, new: 50, regular: 60, lost: 40 },
  },
}

function summarise(drawn: DrawnFigures, segment: string, period = '2026-Q2') {
  return summariseBase(readSegment(drawBook(drawn), segment), period)
}

function summariseAll(drawn: DrawnFigures, period = '2026-Q2') {
  return summariseBase(readAllSegments(drawBook(drawn)), period)
}

describe('the customer base of a period', () => {
  test('R66: begins with the customers the period before ended with, and changes by what came and went', () => {
    const base = summarise(twoSegments, 'shops')
    expect(base.start).toEqual(known(200))
    expect(base.end).toEqual(known(220))
    expect(base.change).toEqual(known(20))
    expect(base.counts.potential.change).toEqual(known(10))
    expect(base.counts.new.change).toEqual(known(10))
    expect(base.counts.regular.change).toEqual(known(10))
    expect(base.expected).toEqual(known(220))
    expect(base.difference).toEqual(known(0))
  })

  test('R66: of all segments is the sum of theirs, in numbers and in changes', () => {
    const all = summariseAll(twoSegments)
    expect(all.start).toEqual(known(200 + 100))
    expect(all.end).toEqual(known(220 + 110))
    expect(all.change).toEqual(known(20 + 10))
    expect(all.counts.new.actual).toEqual(known(30 + 50))
    expect(all.counts.lost.actual).toEqual(known(10 + 40))
    expect(all.difference).toEqual(known(0))
  })

  test('says by how much the numbers that were entered do not agree', () => {
    const wrong = { ...twoSegments.shops, '2026-Q2': { new: 30, regular: 195, lost: 10 } }
    expect(summarise({ shops: wrong }, 'shops').difference).toEqual(known(5))
  })

  test('R79: 10 of 200 lost are 5 %, written as each language writes it', () => {
    const { churn } = summarise(twoSegments, 'shops')
    expect(churn).toEqual(known(0.05))
    const rate = churn.type === 'known' ? churn.value : Number.NaN
    const written = (['en', 'eu', 'ka', 'tr'] as const).map((language) => formatPercent(rate, language))
    expect(written).toEqual(['5%', '%\u00a05', '5%', '%5'])
  })

  // "If you had 250 customers at the beginning of the month and lost 10 customers by the end, the churn rate would be
  // (10 ÷ 250) × 100 = 4 %." – https://askai.glarity.app/search/How-can-I-calculate-churn-rate-for-my-business
  test('counts churn against those of the start, not against those won since', () => {
    const months = {
      all: { '2026-01': { new: 50, regular: 200 }, '2026-02': { new: 400, regular: 240, lost: 10 } },
    }
    expect(summarise(months, 'all', '2026-02').churn).toEqual(known(0.04))
  })

  test('R74: marks what is below its target, and losses above theirs', () => {
    const targets = { potential: 10, 'potential.target': 10, new: 4, 'new.target': 5, regular: 7, lost: 3 }
    const { counts } = summarise(
      { a: { '2026-Q2': { ...targets, 'regular.target': 6, 'lost.target': 2 } } },
      'a',
    )
    expect(counts.potential).toMatchObject({ gap: known(0), isMissed: false })
    expect(counts.new).toMatchObject({ actual: known(4), target: known(5), gap: known(-1), isMissed: true })
    expect(counts.regular).toMatchObject({ gap: known(1), isMissed: false })
    expect(counts.lost).toMatchObject({ gap: known(1), isMissed: true })
  })

  test('R74: marks nothing where the target or the number is not known', () => {
    const { counts } = summarise({ a: { '2026-Q2': { 'new.target': 5, regular: 1 } } }, 'a')
    expect([counts.new.isMissed, counts.regular.isMissed]).toEqual([false, false])
  })

  test('names every number that is missing, and takes none for zero', () => {
    const { start, end, churn, expected } = summarise({ a: { '2026-Q2': { new: 5, lost: 1 } } }, 'a')
    const before = { segmentId: 'a', period: '2026-Q1' }
    const needs = [
      { ...before, measure: 'new' },
      { ...before, measure: 'regular' },
    ]
    expect(start).toEqual({ type: 'missing', needs })
    expect(churn).toEqual({ type: 'missing', needs })
    expect(expected).toEqual({ type: 'missing', needs })
    expect(end).toEqual({
      type: 'missing',
      needs: [{ segmentId: 'a', period: '2026-Q2', measure: 'regular' }],
    })
  })

  test('has no churn where nobody was there, or more were lost than were', () => {
    const empty = { '2026-Q1': { new: 0, regular: 0 }, '2026-Q2': { lost: 0 } }
    expect(summarise({ a: empty }, 'a').churn).toEqual(impossible('noneAtStart'))
    const tooMany = { '2026-Q1': { new: 1, regular: 2 }, '2026-Q2': { lost: 4 } }
    expect(summarise({ a: tooMany }, 'a').churn).toEqual(impossible('moreLostThanThere'))
  })

  test('counts a segment among all from its first figures on, and then wholly', () => {
    const late = { ...twoSegments, online: { '2026-Q2': { new: 5, regular: 0 } } }
    expect(summariseAll(late).start).toEqual(known(300))
    expect(summariseAll(late).end).toEqual(known(335))
    expect(summariseAll(late).counts.lost.actual).toEqual({
      type: 'missing',
      needs: [{ segmentId: 'online', period: '2026-Q2', measure: 'lost' }],
    })
  })

  test('is of the chosen unit only, in the order of the periods and of the segments', () => {
    const mixed = {
      b: { '2026-Q3': { new: 1 }, '2025-Q4': { new: 2 }, '2026': { new: 99 } },
      none: {},
      a: { '2026-Q1': { new: 3 }, '2026-Q2': {} },
    }
    const book = drawBook(mixed, 'quarter')
    expect(book.periods).toEqual(['2025-Q4', '2026-Q1', '2026-Q3'])
    expect(listCountedSegments(book)).toEqual(['b', 'a'])
    expect(drawBook(mixed, 'year').periods).toEqual(['2026'])
  })
})
