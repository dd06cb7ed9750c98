import type { NoteId } from '../canvas'
import type { Measure } from './figures'
import type { PeriodId } from './periods'

/** A number that nobody entered and a formula needs. */
export interface Need {
  readonly segmentId: NoteId
  readonly period: PeriodId
  readonly measure: Measure
}

/**
 * Why a formula has no result although its figures are there: nobody was a customer at the start, nobody was won, nobody
 * is served, there is no profit to share or to pay back from, customers who never leave and money that is worth the same
 * for ever have no end, more were lost than were there, or the result is larger than a number can be.
 */
export type Obstacle =
  | 'noneAtStart'
  | 'noneWon'
  | 'noneServed'
  | 'noProfit'
  | 'noEnd'
  | 'moreLostThanThere'
  | 'tooLarge'

/** What a formula gives: never NaN and never Infinity. */
export type Outcome =
  | { readonly type: 'known'; readonly value: number }
  /** Not enough figures: what is to be entered, without doubles. */
  | { readonly type: 'missing'; readonly needs: readonly Need[] }
  | { readonly type: 'impossible'; readonly because: Obstacle }

export function know(value: number): Outcome {
  return Number.isFinite(value) ? { type: 'known', value } : impossible('tooLarge')
}

export function impossible(because: Obstacle): Outcome {
  return { type: 'impossible', because }
}

/** The number; undefined where there is none. */
export function readValue(outcome: Outcome): number | undefined {
  return outcome.type === 'known' ? outcome.value : undefined
}

/** The result of a formula of two numbers; what either misses is missing, and comes before what is impossible. */
export function combine(
  one: Outcome,
  other: Outcome,
  formula: (one: number, other: number) => Outcome,
): Outcome {
  if (one.type === 'missing' || other.type === 'missing')
    return { type: 'missing', needs: joinNeeds(one, other) }
  if (one.type === 'impossible') return one
  if (other.type === 'impossible') return other
  return formula(one.value, other.value)
}

export function add(one: Outcome, other: Outcome): Outcome {
  return combine(one, other, (a, b) => know(tidy(a + b)))
}

export function subtract(one: Outcome, other: Outcome): Outcome {
  return combine(one, other, (a, b) => know(tidy(a - b)))
}

/** The quotient; where the divisor is zero, the obstacle says what that means. */
export function divide(one: Outcome, other: Outcome, obstacle: Obstacle): Outcome {
  return combine(one, other, (a, b) => (b === 0 ? impossible(obstacle) : know(a / b)))
}

/** The sum of all; nothing adds up to zero. */
export function addAll(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(add, know(0))
}

function joinNeeds(...outcomes: readonly Outcome[]): Need[] {
  const needs = outcomes.flatMap((outcome) => (outcome.type === 'missing' ? outcome.needs : []))
  const byName = new Map(needs.map((need) => [`${need.period} ${need.measure} ${need.segmentId}`, need]))
  return [...byName.values()]
}

/** Without the dust of binary fractions: 0.1 + 0.2 costs what 0.3 brings, and nobody is warned. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
