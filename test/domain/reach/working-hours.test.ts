import { describe, expect, test } from 'vitest'
import { listCommonHours, usualHours } from '../../../src/domain/reach/working-hours'

const HOUR = 3_600_000
/** 5 January 1970 was a Monday. */
const monday = '1970-01-05'
const hour = (day: number, time: number) => (day - 1) * 24 * HOUR + time * HOUR

function listSpans(difference: number, theirs = usualHours, ours = usualHours, first = monday, count = 1) {
  const here = { hours: ours, readOffset: () => 0 }
  const there = { hours: theirs, readOffset: () => difference * 60 }
  return listCommonHours(here, there, first, count).map(({ spans }) => spans)
}

describe('common working hours', () => {
  test('R32: are what both sides share', () => {
    expect(listSpans(0)).toEqual([[{ from: hour(5, 9), to: hour(5, 18) }]])
    expect(listSpans(-6)).toEqual([[{ from: hour(5, 15), to: hour(5, 18) }]])
    expect(listSpans(5.5)).toEqual([[{ from: hour(5, 9), to: hour(5, 12.5) }]])
  })

  test('R32: are none where nobody is at work at the same time', () => {
    expect(listSpans(9)).toEqual([[]])
    expect(listSpans(-12)).toEqual([[]])
  })

  test('R32: are none on the days on which one side rests', () => {
    const spans = listSpans(0, usualHours, usualHours, monday, 7)
    expect(spans.map((each) => each.length)).toEqual([1, 1, 1, 1, 1, 0, 0])
    const sundayToThursday = { ...usualHours, days: [1, 2, 3, 4, 7] as const }
    expect(listSpans(0, sundayToThursday, usualHours, monday, 7).map((each) => each.length)).toEqual([
      1, 1, 1, 1, 0, 0, 0,
    ])
  })

  test('R32: can be part of two days there', () => {
    const always = { from: 0, to: 24, days: [1, 2] as const }
    expect(listSpans(12, always, always)).toEqual([
      [
        { from: hour(5, 0), to: hour(5, 12) },
        { from: hour(5, 12), to: hour(6, 0) },
      ],
    ])
  })
})
