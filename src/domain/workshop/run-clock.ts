import { type AgendaStep, MOST_MINUTES, type WorkshopClock } from './agenda'

/*
 * The timer of a workshop (R96). Every function is given the time: `now` is in milliseconds since 1970 UTC, times left are
 * in milliseconds.
 */

export const MINUTE = 60_000
const MOST_LEFT = MOST_MINUTES * MINUTE

interface ClockStep {
  readonly step: AgendaStep
  /** The place in the agenda, from 1. */
  readonly number: number
  /** What comes after it; undefined for the last step. */
  readonly next: AgendaStep | undefined
}

/**
 * What a clock says. It never goes on to the next step by itself: whoever comes back from a night's sleep finds the step
 * that ran, and by how much it is over.
 */
export type ClockView =
  | (ClockStep & { readonly state: 'running' | 'paused'; readonly left: number })
  | (ClockStep & { readonly state: 'over'; readonly overBy: number })
  /** More is left than a step can last: the clock of the device must have been changed. */
  | (ClockStep & { readonly state: 'doubtful' })
  /** The step was deleted; its time goes on, for when it comes back. */
  | { readonly state: 'gone' }

export function viewClock(clock: WorkshopClock, agenda: readonly AgendaStep[], now: number): ClockView {
  const index = agenda.findIndex(({ id }) => id === clock.stepId)
  const step = agenda[index]
  if (!step) return { state: 'gone' }
  const place: ClockStep = { step, number: index + 1, next: agenda[index + 1] }
  const left = findLeft(clock, now)
  if (!(left <= MOST_LEFT)) return { ...place, state: 'doubtful' }
  if (clock.state === 'paused') return { ...place, state: 'paused', left: Math.max(0, left) }
  return left > 0 ? { ...place, state: 'running', left } : { ...place, state: 'over', overBy: -left }
}

/** Negative where the step is over. */
export function findLeft(clock: WorkshopClock, now: number): number {
  return clock.state === 'running' ? clock.endsAt - now : clock.left
}

export function startStep({ id, minutes }: AgendaStep, now: number): WorkshopClock {
  return { state: 'running', stepId: id, endsAt: now + minutes * MINUTE }
}

/** The same clock where it is paused already, so that two who pause at once do it once. */
export function pauseClock(clock: WorkshopClock, now: number): WorkshopClock {
  return clock.state === 'paused' ? clock : setLeft(clock, findLeft(clock, now), 'paused', now)
}

/** The same clock where it runs already. */
export function resumeClock(clock: WorkshopClock, now: number): WorkshopClock {
  return clock.state === 'running' ? clock : setLeft(clock, clock.left, 'running', now)
}

/** Adds minutes or takes them where negative. A step that is over gets them from now on, however long ago it ended. */
export function addMinutes(clock: WorkshopClock, minutes: number, now: number): WorkshopClock {
  return setLeft(clock, Math.max(0, findLeft(clock, now)) + minutes * MINUTE, clock.state, now)
}

/**
 * Goes to the step after the one that runs, or before it; a paused clock stays paused. After the last step there is no
 * clock, before the first one it begins anew. A clock whose step was deleted stays as it is: nobody knows what comes next.
 */
export function skipStep(
  clock: WorkshopClock,
  agenda: readonly AgendaStep[],
  by: 1 | -1,
  now: number,
): WorkshopClock | undefined {
  const index = agenda.findIndex(({ id }) => id === clock.stepId)
  if (index === -1) return clock
  const step = agenda[Math.max(0, index + by)]
  if (!step) return undefined
  const started = startStep(step, now)
  return clock.state === 'paused' ? pauseClock(started, now) : started
}

/** When the whole agenda ends if it goes on from here as planned; without a clock, if it begins now. */
export function findEnd(
  clock: WorkshopClock | undefined,
  agenda: readonly AgendaStep[],
  now: number,
): number {
  if (!clock) return now + sumMinutes(agenda) * MINUTE
  const index = agenda.findIndex(({ id }) => id === clock.stepId)
  const following = index === -1 ? [] : agenda.slice(index + 1)
  return now + Math.max(0, findLeft(clock, now)) + sumMinutes(following) * MINUTE
}

export function sumMinutes(agenda: readonly Pick<AgendaStep, 'minutes'>[]): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** The minutes left at which everybody is told. */
const marks = [0, 1, 5] as const

/** What was passed between two looks at the time left: of several the last. */
export function findPassedMark(before: number, after: number): (typeof marks)[number] | undefined {
  return marks.find((mark) => before > mark * MINUTE && after <= mark * MINUTE)
}

/** The milliseconds until the seconds that are shown change. */
export function untilNextSecond(left: number): number {
  return ((left % 1000) + 1000) % 1000 || 1000
}

/** What the two clocks of a device say at one moment. */
export interface Moment {
  /** Milliseconds since 1970 UTC; a person can change this clock. */
  readonly wall: number
  /** Milliseconds since some start; never set, but it may stand still while the device sleeps. */
  readonly steady: number
}

/** Less than this is what devices correct by themselves, or a short doze, in milliseconds. */
const JUMP = 30_000

/** By how much the wall clock was put ahead between two looks, or back where negative; 0 where it just went on. */
export function findJump(before: Moment, after: Moment): number {
  const jump = after.wall - before.wall - (after.steady - before.steady)
  return Math.abs(jump) < JUMP ? 0 : jump
}

/** The clock as if the wall clock had not jumped: with the time that was shown left. */
export function keepLeft(clock: WorkshopClock, jump: number): WorkshopClock {
  return clock.state === 'running' ? { ...clock, endsAt: clock.endsAt + jump } : clock
}

function setLeft(
  { stepId }: WorkshopClock,
  wanted: number,
  state: WorkshopClock['state'],
  now: number,
): WorkshopClock {
  const left = Math.min(Math.max(0, Math.round(wanted)), MOST_LEFT)
  return state === 'paused' ? { state, stepId, left } : { state, stepId, endsAt: now + left }
}
