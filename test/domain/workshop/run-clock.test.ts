import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgendaStep, WorkshopClock } from '../../../src/domain/workshop/agenda'
import {
  addMinutes,
  findEnd,
  findJump,
  findLeft,
  findPassedMark,
  keepLeft,
  MINUTE,
  pauseClock,
  resumeClock,
  skipStep,
  startStep,
  sumMinutes,
  untilNextSecond,
  viewClock,
} from '../../../src/domain/workshop/run-clock'

const NIGHT = 9 * 60 * MINUTE
const NOON = Date.UTC(2026, 10, 23, 12)

const moment = fc.integer({ min: 0, max: 2 ** 42 })
const arbitraryAgenda = fc
  .array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 6 })
  .map((minutes) => minutes.map((each, index) => makeStep(index, each)))
const arbitraryRun = fc
  .record({ agenda: arbitraryAgenda, at: fc.nat(5), start: moment, later: fc.nat(2 * NIGHT) })
  .map(({ agenda, at, ...run }) => ({ agenda, step: stepAt(agenda, at % agenda.length), ...run }))

function makeStep(index: number, minutes: number): AgendaStep {
  return { id: `s${index}`, title: `Step ${index}`, minutes, prompt: '', order: `a${index}` }
}

function stepAt(agenda: readonly AgendaStep[], index: number): AgendaStep {
  const step = agenda[index]
  if (!step) throw new Error(`no step ${index}`)
  return step
}

const three = [makeStep(0, 5), makeStep(1, 10), makeStep(2, 20)]
const [first, second, last] = [stepAt(three, 0), stepAt(three, 1), stepAt(three, 2)]

describe('the clock of a workshop (R96)', () => {
  test('R96: tells the same step however long somebody was away, and counts what passed', () => {
    fc.assert(
      fc.property(arbitraryRun, ({ agenda, step, start, later }) => {
        const view = viewClock(startStep(step, start), agenda, start + later)
        const left = step.minutes * MINUTE - later
        expect(view).toMatchObject(left > 0 ? { state: 'running', left } : { state: 'over', overBy: -left })
        expect(view).toMatchObject({ step, number: agenda.indexOf(step) + 1 })
      }),
    )
  })

  test('R96: is over by the hours of a night and has not gone on by itself', () => {
    const view = viewClock(startStep(first, NOON), three, NOON + 5 * MINUTE + NIGHT)
    expect(view).toEqual({ state: 'over', step: first, number: 1, next: second, overBy: NIGHT })
  })

  test('R96: has as much left after a pause of any length as before', () => {
    fc.assert(
      fc.property(arbitraryRun, fc.nat(NIGHT), ({ step, start, later }, pause) => {
        const paused = pauseClock(startStep(step, start), start + later)
        const resumed = resumeClock(paused, start + later + pause)
        const left = Math.max(0, step.minutes * MINUTE - later)
        expect(findLeft(paused, start + later + pause)).toBe(left)
        expect(findLeft(resumed, start + later + pause)).toBe(left)
      }),
    )
  })

  test('R96: is the same when two pause it, or two let it go on', () => {
    const paused = pauseClock(startStep(first, NOON), NOON + MINUTE)
    expect(pauseClock(paused, NOON + 2 * MINUTE)).toBe(paused)
    const resumed = resumeClock(paused, NOON + 3 * MINUTE)
    expect(resumeClock(resumed, NOON + 4 * MINUTE)).toBe(resumed)
  })

  test('R96: gets and gives minutes, never fewer than none, and never more than a day’s work', () => {
    fc.assert(
      fc.property(arbitraryRun, fc.integer({ min: -700, max: 700 }), ({ step, start, later }, minutes) => {
        const now = start + later
        const clock = addMinutes(startStep(step, start), minutes, now)
        const before = Math.max(0, step.minutes * MINUTE - later)
        const wanted = Math.min(Math.max(0, before + minutes * MINUTE), 600 * MINUTE)
        expect(findLeft(clock, now)).toBe(wanted)
        const paused = addMinutes(pauseClock(startStep(step, start), now), minutes, now)
        expect(paused).toEqual({ state: 'paused', stepId: step.id, left: wanted })
      }),
    )
  })

  test('R96: gives a step that ended in the night five minutes from the morning on', () => {
    const morning = NOON + NIGHT
    expect(findLeft(addMinutes(startStep(first, NOON), 5, morning), morning)).toBe(5 * MINUTE)
  })

  test('R96: goes through all steps by skipping and is no more after the last', () => {
    fc.assert(
      fc.property(arbitraryAgenda, moment, (agenda, start) => {
        const seen: string[] = []
        let clock: WorkshopClock | undefined = startStep(stepAt(agenda, 0), start)
        for (let now = start; clock; now += MINUTE) {
          seen.push(clock.stepId)
          clock = skipStep(clock, agenda, 1, now)
        }
        expect(seen).toEqual(agenda.map(({ id }) => id))
      }),
    )
  })

  test('R96: goes back, begins the first step anew, and stays paused', () => {
    const later = NOON + 3 * MINUTE
    expect(skipStep(startStep(last, NOON), three, -1, later)).toEqual(startStep(second, later))
    expect(skipStep(startStep(first, NOON), three, -1, later)).toEqual(startStep(first, later))
    const paused = pauseClock(startStep(first, NOON), later)
    expect(skipStep(paused, three, 1, later)).toEqual({ state: 'paused', stepId: 's1', left: 10 * MINUTE })
  })

  test('R96: says when its step was deleted, keeps its time, and does not guess what comes next', () => {
    const clock = startStep(second, NOON)
    for (const agenda of [[first, last], []]) {
      expect(viewClock(clock, agenda, NOON)).toEqual({ state: 'gone' })
      expect(skipStep(clock, agenda, 1, NOON)).toBe(clock)
      expect(findEnd(clock, agenda, NOON)).toBe(NOON + 10 * MINUTE)
    }
    expect(viewClock(clock, three, NOON + MINUTE)).toMatchObject({ state: 'running', left: 9 * MINUTE })
  })

  test('R96: is doubtful when more is left than a step can last', () => {
    const clock = startStep(first, NOON)
    expect(viewClock(clock, three, NOON - 3 * 24 * 60 * MINUTE)).toMatchObject({
      state: 'doubtful',
      step: first,
    })
    const strange: WorkshopClock = { state: 'paused', stepId: 's0', left: Number.NaN }
    expect(viewClock(strange, three, NOON).state).toBe('doubtful')
    expect(viewClock({ ...strange, left: -5 }, three, NOON)).toMatchObject({ state: 'paused', left: 0 })
  })

  test('R96: ends after what is left and the steps that follow', () => {
    expect(findEnd(undefined, three, NOON)).toBe(NOON + 35 * MINUTE)
    expect(findEnd(undefined, [], NOON)).toBe(NOON)
    expect(findEnd(startStep(second, NOON), three, NOON + 4 * MINUTE)).toBe(NOON + 30 * MINUTE)
    expect(findEnd(startStep(second, NOON), three, NOON + NIGHT)).toBe(NOON + NIGHT + 20 * MINUTE)
    expect(sumMinutes(three)).toBe(35)
  })
})

describe('telling the time that is left (R96)', () => {
  test.each([
    [5 * MINUTE + 1, 5 * MINUTE, 5],
    [MINUTE + 1, MINUTE, 1],
    [1, 0, 0],
    [10 * MINUTE, -NIGHT, 0],
    [10 * MINUTE, 30_000, 1],
    [5 * MINUTE, 5 * MINUTE - 1, undefined],
    [0, -1000, undefined],
    [30_000, 2 * MINUTE, undefined],
  ])('R96: from %d to %d milliseconds passes the mark of %s', (before, after, mark) => {
    expect(findPassedMark(before, after)).toBe(mark)
  })

  test('R96: looks again when the second changes, before the end and after it', () => {
    expect([1500, 1000, 300, 0, -300].map(untilNextSecond)).toEqual([500, 1000, 300, 1000, 700])
    fc.assert(
      fc.property(fc.integer(), (left) => {
        expect(Math.abs((left - untilNextSecond(left)) % 1000)).toBe(0)
      }),
      { examples: [[1], [-1]] },
    )
  })
})

describe('a changed clock of the device (R96)', () => {
  const before = { wall: NOON, steady: 1000 }

  test('R96: is noticed by what the steady clock says, in both directions', () => {
    expect(findJump(before, { wall: NOON + 5000, steady: 6000 })).toBe(0)
    expect(findJump(before, { wall: NOON + NIGHT, steady: 1000 + NIGHT })).toBe(0)
    expect(findJump(before, { wall: NOON - 60 * MINUTE + 1000, steady: 2000 })).toBe(-60 * MINUTE)
    expect(findJump(before, { wall: NOON + NIGHT + 1000, steady: 2000 })).toBe(NIGHT)
    expect(findJump(before, { wall: NOON + 21_000, steady: 2000 })).toBe(0)
  })

  test('R96: leaves the time that was shown, less what passed by the steady clock', () => {
    fc.assert(
      fc.property(
        arbitraryRun,
        fc.integer({ min: -NIGHT, max: NIGHT }),
        fc.nat(5000),
        ({ step, start, later }, change, passed) => {
          const clock = startStep(step, start)
          const shown = findLeft(clock, start + later)
          const [from, to] = [
            { wall: start + later, steady: 7 },
            { wall: start + later + passed + change, steady: 7 + passed },
          ]
          const jump = findJump(from, to)
          if (jump !== 0) expect(findLeft(keepLeft(clock, jump), to.wall)).toBe(shown - passed)
          else expect(Math.abs(change)).toBeLessThan(30_000)
        },
      ),
    )
    const paused = pauseClock(startStep(first, NOON), NOON)
    expect(keepLeft(paused, NIGHT)).toBe(paused)
  })
})
