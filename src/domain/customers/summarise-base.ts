import type { FigureReader } from './figure-book'
import type { CountMeasure } from './figures'
import { add, combine, divide, impossible, type Outcome, readValue, subtract } from './outcome'
import { type PeriodId, shiftPeriod } from './periods'

/** One count of a period beside its target and beside the period before (R66, R74). */
export interface CountSummary {
  readonly actual: Outcome
  /** Against the period before. */
  readonly change: Outcome
  readonly target: Outcome
  /** Actual minus target. */
  readonly gap: Outcome
  /** Below the target; of lost customers above it. False where either is not known. */
  readonly isMissed: boolean
}

/** The customer base of a period: of one segment, or of all together. */
export interface BaseSummary {
  /** New and regular customers at the end of the period before. */
  readonly start: Outcome
  /** New and regular customers at the end. */
  readonly end: Outcome
  readonly change: Outcome
  /** How many there should be at the end: start + new − lost. */
  readonly expected: Outcome
  /** End minus expected: 0 where the numbers that were entered agree (R66). */
  readonly difference: Outcome
  /** The part of the customers of the start who were lost, such as 0.05 (R79). */
  readonly churn: Outcome
  readonly counts: Readonly<Record<CountMeasure, CountSummary>>
}

export function summariseBase(read: FigureReader, period: PeriodId): BaseSummary {
  const before = shiftPeriod(period, -1)
  const [start, end] = [countCustomers(read, before), countCustomers(read, period)]
  const expected = subtract(add(start, read(period, 'new')), read(period, 'lost'))
  return {
    start,
    end,
    change: subtract(end, start),
    expected,
    difference: subtract(end, expected),
    churn: rateChurn(start, read(period, 'lost')),
    counts: {
      potential: summariseCount(read, period, 'potential'),
      new: summariseCount(read, period, 'new'),
      regular: summariseCount(read, period, 'regular'),
      lost: summariseCount(read, period, 'lost'),
    },
  }
}

/** The customers at the end of a period: new and regular ones together. */
export function countCustomers(read: FigureReader, period: PeriodId): Outcome {
  return add(read(period, 'new'), read(period, 'regular'))
}

/** The part of the customers at the start of a period who were lost in it (R79). */
export function computeChurn(read: FigureReader, period: PeriodId): Outcome {
  return rateChurn(countCustomers(read, shiftPeriod(period, -1)), read(period, 'lost'))
}

function rateChurn(start: Outcome, lost: Outcome): Outcome {
  return combine(lost, start, (gone, there) =>
    gone > there ? impossible('moreLostThanThere') : divide(lost, start, 'noneAtStart'),
  )
}

function summariseCount(read: FigureReader, period: PeriodId, measure: CountMeasure): CountSummary {
  const actual = read(period, measure)
  const target = read(period, `${measure}.target`)
  const gap = subtract(actual, target)
  const distance = readValue(gap) ?? 0
  return {
    actual,
    change: subtract(actual, read(shiftPeriod(period, -1), measure)),
    target,
    gap,
    isMissed: measure === 'lost' ? distance > 0 : distance < 0,
  }
}
