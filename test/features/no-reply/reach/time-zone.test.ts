import { expect, test } from 'vitest'
import { tellDifference, tellLocalTime } from '../../../../src/domain/reach/local-time'
import { listCommonHours, usualHours } from '../../../../src/domain/reach/working-hours'
import { findZones, indexZones, listZonesOf } from '../../../../src/features/no-reply/reach/find-zones'
import { findOffset, isTimeZone } from '../../../../src/features/no-reply/reach/time-zone'
import zonesByCountry from '../../../../src/features/no-reply/reach/zones-by-country.json'
import { loadCountryNames } from '../../../../src/i18n/country-names'
import { describeInBothIntls } from '../../../support/both-intls'

function readOffset(zone: string) {
  const found = findOffset(zone)
  if (!found) throw new Error(`no zone ${zone}`)
  return found
}

const madrid = readOffset('Europe/Madrid')
const newYork = readOffset('America/New_York')

/** Clocks change in the United States on 8 March and 1 November 2026, in Europe on 29 March and 25 October. */
const weeks = [
  { instant: '2026-03-07T17:00Z', difference: -6, there: '2026-03-07 12:00', common: [15, 18] },
  { instant: '2026-03-09T17:00Z', difference: -5, there: '2026-03-09 13:00', common: [14, 18] },
  { instant: '2026-03-27T17:00Z', difference: -5, there: '2026-03-27 13:00', common: [14, 18] },
  { instant: '2026-03-30T17:00Z', difference: -6, there: '2026-03-30 13:00', common: [15, 18] },
  { instant: '2026-10-23T17:00Z', difference: -6, there: '2026-10-23 13:00', common: [15, 18] },
  { instant: '2026-10-26T17:00Z', difference: -5, there: '2026-10-26 13:00', common: [14, 18] },
  { instant: '2026-10-30T17:00Z', difference: -5, there: '2026-10-30 13:00', common: [14, 18] },
  { instant: '2026-11-02T17:00Z', difference: -6, there: '2026-11-02 12:00', common: [15, 18] },
] as const

function write({ day, minute }: { day: string; minute: number }): string {
  return `${day} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

describeInBothIntls('New York seen from Madrid', () => {
  test.each(weeks)('R32: is right at $instant', ({ instant, difference, there }) => {
    const now = Date.parse(instant)
    expect(tellDifference(now, madrid, newYork)).toBe(difference * 60)
    expect(write(tellLocalTime(now, newYork))).toBe(there)
  })

  test.each(weeks)('R32: shares the right working hours at $instant', ({ instant, common }) => {
    const day = tellLocalTime(Date.parse(instant), madrid).day
    const hours = { ...usualHours, days: [1, 2, 3, 4, 5, 6, 7] as const }
    const places = [
      { hours, readOffset: madrid },
      { hours, readOffset: newYork },
    ] as const
    const spans = listCommonHours(...places, day, 1)[0]?.spans ?? []
    const [from, to] = common.map((hour) => `${day} ${hour}:00`)
    expect(spans.map((span) => [span.from, span.to].map((at) => write(tellLocalTime(at, madrid))))).toEqual([
      [from, to],
    ])
  })
})

describeInBothIntls('time zones', () => {
  test('R32: have quarters of an hour where they do', () => {
    expect(readOffset('Asia/Kathmandu')(0)).toBe(330)
    expect(readOffset('Asia/Kathmandu')(Date.parse('2026-01-01T00:00Z'))).toBe(345)
    expect(readOffset('UTC')(Date.parse('2026-01-01T00:00Z'))).toBe(0)
  })

  test('R32: are known by the browser, or not', () => {
    expect(['Europe/Madrid', 'Asia/Kolkata', 'UTC'].map(isTimeZone)).toEqual([true, true, true])
    expect(['Mars/Olympus', '', 'Europe/Madrid ', 'New York'].map(isTimeZone)).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(findOffset('Mars/Olympus')).toBeUndefined()
  })

  test('R32: are there for every country, and all known', () => {
    expect(listZonesOf(['GE'])).toEqual(['Asia/Tbilisi'])
    expect(listZonesOf(['IN', 'XK'])).toEqual(['Asia/Kolkata', 'Europe/Belgrade'])
    expect(listZonesOf(['QQ'])).toEqual([])
    for (const [country, zones] of Object.entries(zonesByCountry)) {
      expect(listZonesOf([country])).toEqual(zones)
    }
  })

  test('R32: are found by city and by country, those of the customer’s country first', async () => {
    const index = indexZones(await loadCountryNames('eu'))
    expect(findZones(index, 'new yo', [])[0]).toBe('America/New_York')
    expect(findZones(index, 'new_york', [])).toEqual(['America/New_York'])
    expect(findZones(index, 'japonia', [])).toEqual(['Asia/Tokyo'])
    expect(findZones(index, '', ['ES']).slice(0, 3)).toEqual([
      'Africa/Ceuta',
      'Atlantic/Canary',
      'Europe/Madrid',
    ])
    expect(findZones(index, '', []).length).toBeGreaterThan(400)
    expect(findZones(index, 'Mars', [])).not.toContain('Mars/Olympus')
  })
})
