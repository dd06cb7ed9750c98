import type { NoteId } from '../canvas'
import type { PeriodId } from './periods'

/**
 * Numbers of customers (R66): how many could become customers at the end of the period, how many were won in it, how many
 * regular ones there were at its end, how many were lost in it. The new ones of a period are not among its regular ones.
 */
export const countMeasures = ['potential', 'new', 'regular', 'lost'] as const

export type CountMeasure = (typeof countMeasures)[number]

/** What each number was meant to be (R74). */
export const targetMeasures = ['potential.target', 'new.target', 'regular.target', 'lost.target'] as const

/**
 * Money within the period, in the currency of the canvas: the profit before the cost of care (R65), what winning the new
 * customers cost (R67), what serving those there are cost, and what offers and privileges cost (R82).
 */
export const moneyMeasures = ['profit', 'acquisitionCost', 'costToServe', 'offersCost'] as const

export type MoneyMeasure = (typeof moneyMeasures)[number]

export const measures = [...countMeasures, ...targetMeasures, ...moneyMeasures] as const

export type Measure = (typeof measures)[number]

/** What is known of a segment in a period. A measure that nobody entered is absent: unknown is not zero. */
export interface PeriodFigures {
  readonly segmentId: NoteId
  readonly period: PeriodId
  readonly values: Readonly<Partial<Record<Measure, number>>>
  /** Why customers were lost (R79); absent where nobody wrote it. */
  readonly lossReason?: string | undefined
}

export function isMeasure(value: unknown): value is Measure {
  return measures.some((measure) => measure === value)
}

/** Whether a number can be a figure: counts are whole and not negative, only profit may be below zero. */
export function isFigure(measure: Measure, value: unknown): value is number {
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) > MOST_FIGURE) return false
  if (measure === 'profit') return true
  const isMoney = moneyMeasures.some((money) => money === measure)
  return value >= 0 && (isMoney || Number.isInteger(value))
}

/** Above this a number is a slip of the finger, and sums would lose their cents. */
export const MOST_FIGURE = 1e12
