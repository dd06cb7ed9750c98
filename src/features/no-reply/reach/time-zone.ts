import type { ReadOffset } from '../../../domain/reach/local-time'

const clocks = new Map<string, Intl.DateTimeFormat | undefined>()

/** Whether the browser knows a time zone. */
export function isTimeZone(zone: string): boolean {
  return findClock(zone) !== undefined
}

/** How far the clocks of a zone are ahead of UTC; undefined for a zone that the browser does not know. */
export function findOffset(zone: string): ReadOffset | undefined {
  const clock = findClock(zone)
  return clock && ((instant) => readOffset(clock, instant))
}

/** The zone of this device. */
export function readOwnZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** English for its parts only, which every browser has; what is shown is written by ourselves. */
function findClock(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) clocks.set(zone, makeClock(zone))
  return clocks.get(zone)
}

function makeClock(timeZone: string): Intl.DateTimeFormat | undefined {
  const number = 'numeric'
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: number,
      month: number,
      day: number,
      hour: number,
      minute: number,
    })
  } catch {
    return undefined
  }
}

function readOffset(clock: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const shown = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'))
  return shown / 60_000 - Math.floor(instant / 60_000)
}
