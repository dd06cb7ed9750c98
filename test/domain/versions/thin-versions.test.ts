import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseOutdated, type DatedVersion } from '../../../src/domain/versions/thin-versions'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const findDay = (time: number) => Math.floor(time / DAY)

/** Monday, 15 January 2024, noon. */
const NOW = 19_737 * DAY + 12 * HOUR

function thin(versions: readonly DatedVersion[], now: number): readonly DatedVersion[] {
  const outdated = new Set(chooseOutdated(versions, now, findDay))
  return versions.filter(({ id }) => !outdated.has(id))
}

const makeVersion = (createdAt: number, name?: string): DatedVersion => ({
  id: `${createdAt} ${name ?? ''}`,
  createdAt,
  name,
})

/** Versions of the last year and a little of what lies ahead, for a clock may have been wrong. */
const arbitraryVersions = fc
  .array(
    fc.record({
      hours: fc.integer({ min: -48, max: 24 * 400 }),
      name: fc.option(fc.constantFrom('before the talk', ''), { nil: undefined, freq: 8 }),
    }),
    { maxLength: 120 },
  )
  .map((list) =>
    list.map(({ hours, name }, index) => ({ id: `v${index}`, createdAt: NOW - hours * HOUR, name })),
  )

const at = (daysAgo: number, hour: number) => makeVersion((findDay(NOW) - daysAgo) * DAY + hour * HOUR)

describe('thinning versions out', () => {
  test('keeps all of today, the last of each day for thirty days, then the last of each week', () => {
    const kept = [at(0, 9), at(0, 8), at(1, 20), at(30, 7), at(31, 23), at(36, 23), at(43, 6)]
    // Day 30 is a Saturday; the weeks before it end on the Sundays 36 and 43 days ago.
    const outdated = [at(1, 19), at(1, 1), at(30, 6), at(32, 5), at(36, 1), at(41, 5), at(42, 9), at(48, 2)]
    expect(thin([...kept, ...outdated], NOW)).toEqual(kept)
  })

  test('never takes a version with a name, nor any of today or of what lies ahead', () => {
    fc.assert(
      fc.property(arbitraryVersions, (versions) => {
        const outdated = new Set(chooseOutdated(versions, NOW, findDay))
        for (const { id, name, createdAt } of versions) {
          if (name !== undefined || findDay(createdAt) >= findDay(NOW)) expect(outdated.has(id)).toBe(false)
        }
      }),
    )
  })

  test('leaves a version of every day and week that had one, and takes none twice', () => {
    fc.assert(
      fc.property(arbitraryVersions, (versions) => {
        const kept = thin(versions, NOW)
        const findPeriod = ({ createdAt }: DatedVersion) => {
          const age = findDay(NOW) - findDay(createdAt)
          return age <= 30 ? `day ${age}` : `week ${Math.floor((findDay(createdAt) + 3) / 7)}`
        }
        expect(new Set(kept.map(findPeriod))).toEqual(new Set(versions.map(findPeriod)))
        const unnamed = kept.filter(({ name, createdAt }) => name === undefined && createdAt < NOW - 2 * DAY)
        expect(unnamed).toHaveLength(new Set(unnamed.map(findPeriod)).size)
        expect(chooseOutdated(kept, NOW, findDay)).toEqual([])
      }),
    )
  })

  test('comes to the same whether it is done every day or once', () => {
    fc.assert(
      fc.property(arbitraryVersions, fc.array(fc.nat(60), { maxLength: 5 }), (versions, steps) => {
        const days = steps.toSorted((a, b) => a - b)
        const last = NOW + 60 * DAY
        const daily = days.reduce(
          (kept, day) => thin(kept, NOW + day * DAY),
          versions as readonly DatedVersion[],
        )
        expect(thin(daily, last)).toEqual(thin(versions, last))
      }),
    )
  })
})
