import type { FigureReader } from './figure-book'
import { computeBalance, computeCareCost } from './judge-profit'
import { combine, divide, impossible, know, type Outcome, subtract } from './outcome'
import type { PeriodId, PeriodUnit } from './periods'
import { computeChurn, countCustomers } from './summarise-base'

/** What a customer costs and brings on average; docs/figures.md says from where each formula is taken. */
export interface UnitEconomics {
  /** Cost of acquisition per new customer (R67, R73). */
  readonly acquisitionCost: Outcome
  /** Cost of care per regular customer (R67). */
  readonly serviceCost: Outcome
  /** How much more a new customer costs than a regular one (R67). */
  readonly difference: Outcome
  /** What remains per customer and period after care. */
  readonly margin: Outcome
  /** After how many periods the margin has paid the acquisition cost back. */
  readonly payback: Outcome
  /** What a customer who is there brings in all periods to come, in today's money. */
  readonly lifetimeValue: Outcome
}

/** `discountRate` is in percent per year: by how much money is worth less that comes a year later. */
export function computeUnitEconomics(
  read: FigureReader,
  period: PeriodId,
  unit: PeriodUnit,
  discountRate: number,
): UnitEconomics {
  const acquisitionCost = divide(read(period, 'acquisitionCost'), read(period, 'new'), 'noneWon')
  const serviceCost = divide(computeCareCost(read, period), read(period, 'regular'), 'noneServed')
  const margin = divide(computeBalance(read, period), countCustomers(read, period), 'noneServed')
  return {
    acquisitionCost,
    serviceCost,
    difference: subtract(acquisitionCost, serviceCost),
    margin,
    payback: computePayback(acquisitionCost, margin),
    lifetimeValue: computeLifetimeValue(
      margin,
      computeChurn(read, period),
      discountPerPeriod(discountRate, unit),
    ),
  }
}

/** In periods; impossible where the margin pays nothing back. */
export function computePayback(acquisitionCost: Outcome, margin: Outcome): Outcome {
  return combine(acquisitionCost, margin, (cost, gain) =>
    gain > 0 ? know(cost / gain) : impossible('noProfit'),
  )
}

/** margin × retention ÷ (1 + discount − retention), all per period; retention is what churn leaves. */
export function computeLifetimeValue(margin: Outcome, churn: Outcome, discount: number): Outcome {
  return combine(margin, churn, (gain, lost) => {
    // 1 + discount − retention, written so that small rates are not lost in rounding.
    const divisor = discount + lost
    return divisor > 0 ? know((gain * (1 - lost)) / divisor) : impossible('noEnd')
  })
}

const periodsPerYear: Readonly<Record<PeriodUnit, number>> = { month: 12, quarter: 4, year: 1 }

/** The yearly percentage as a fraction per period, compounded. What is no rate counts as none. */
export function discountPerPeriod(percentPerYear: number, unit: PeriodUnit): number {
  const rate = Number.isFinite(percentPerYear) ? Math.max(0, percentPerYear) / 100 : 0
  return (1 + rate) ** (1 / periodsPerYear[unit]) - 1
}
