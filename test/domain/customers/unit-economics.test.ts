import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSegment } from '../../../src/domain/customers/figure-book'
import { impossible as cannot, know, type Outcome } from '../../../src/domain/customers/outcome'
import {
  computeLifetimeValue,
  computePayback,
  computeUnitEconomics,
  discountPerPeriod,
} from '../../../src/domain/customers/unit-economics'
import { drawBook, impossible, known, type Values } from '../../support/figure-books'

function economicsOf(values: Values, before: Values = {}) {
  const book = drawBook({ a: { '2025': before, '2026': values } }, 'year')
  return computeUnitEconomics(readSegment(book, 'a'), '2026', 'year', 10)
}

describe('what a customer costs', () => {
  test('R67: a new one 50, a regular one 10, which makes a difference of 40', () => {
    const values = { acquisitionCost: 500, new: 10, costToServe: 900, offersCost: 100, regular: 100 }
    expect(economicsOf(values)).toMatchObject({
      acquisitionCost: known(50),
      serviceCost: known(10),
      difference: known(40),
    })
  })

  // "If a company spent $100,000 on marketing … and acquired 2,000 new customers in a month, their CAC would be $50."
  // – https://geniegoals.co.uk/glossary/cac-customer-acquisition-cost
  test('R73: is the cost of acquisition divided by the customers won with it', () => {
    expect(economicsOf({ acquisitionCost: 100_000, new: 2000 }).acquisitionCost).toEqual(known(50))
  })

  test('cannot be said where nobody was won or nobody is served', () => {
    const nobody = { acquisitionCost: 5, new: 0, costToServe: 5, regular: 0, profit: 3 }
    expect(economicsOf(nobody)).toMatchObject({
      acquisitionCost: impossible('noneWon'),
      serviceCost: impossible('noneServed'),
      margin: impossible('noneServed'),
    })
  })

  test('says what is missing', () => {
    expect(economicsOf({ new: 5 }).acquisitionCost).toEqual({
      type: 'missing',
      needs: [{ segmentId: 'a', period: '2026', measure: 'acquisitionCost' }],
    })
  })
})

describe('the payback', () => {
  // "If the CAC is $300 and monthly gross margin per customer is $100, the payback period is 3 months."
  // – https://kpiexamples.operately.com/finance/customer-acquisition-cost-payback-period
  // "A company spends $600 to acquire a customer who pays $100/month with a 75% gross margin: 8.0 months."
  // – https://theprimecalculator.com/business/cac-payback-period-calculator/formula
  test('is the acquisition cost divided by the margin per period', () => {
    expect(computePayback(know(300), know(100))).toEqual(known(3))
    expect(computePayback(know(600), know(75))).toEqual(known(8))
  })

  test('comes never where nothing is left after care', () => {
    expect(computePayback(know(300), know(0))).toEqual(impossible('noProfit'))
    expect(computePayback(know(300), know(-1))).toEqual(impossible('noProfit'))
  })

  test('comes from the figures of the period', () => {
    // 10 won for 600: 60 each. 130 − 30 for 50 customers: 2 each and period.
    const values = { acquisitionCost: 600, new: 10, regular: 40, profit: 130, costToServe: 30 }
    expect(economicsOf(values)).toMatchObject({ margin: known(2), payback: known(30) })
  })
})

describe('the lifetime value of a customer', () => {
  const round = (outcome: Outcome, digits: number) =>
    outcome.type === 'known' && Number(outcome.value.toFixed(digits))

  // Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, chapter 5, "Customer lifetime value": an internet service
  // provider charges $19.95 a month, has variable costs of $1.50 and marketing costs of $6 a year per account, an
  // attrition of 0.5 % a month and a discount rate of 1 % a month. Margin $17.95, CLV $1,191.
  test('of an internet service provider is 1191', () => {
    const margin = 19.95 - 1.5 - 6 / 12
    expect(round(computeLifetimeValue(know(margin), know(0.005), 0.01), 0)).toBe(1191)
  })

  // "Annual margin $441, retention 80 %, discount rate 8 %: 441 × 0.8 / (1 + 0.08 − 0.8) = 1,260"
  // – https://justaaa.com/finance/1032-cable-company-spends-on-average-600-to-acquire
  test('of a cable company is 1260', () => {
    expect(round(computeLifetimeValue(know(441), know(0.2), 0.08), 6)).toBe(1260)
  })

  // Gupta and Lehmann, Customers as Assets, Journal of Interactive Marketing 17 (2003) 1: the margin multiple r/(1 + i − r);
  // "At r = 80 %, i = 10 % that is 2.67 years of margin." – https://ealhamed.github.io/frameworks-library/ms/m02.html
  test('is a multiple of the margin: 2.67 at 80 % and 10 %', () => {
    expect(round(computeLifetimeValue(know(1), know(0.2), 0.1), 2)).toBe(2.67)
  })

  test('is the sum of all margins to come, each as likely as its customer is still there, in money of today', () => {
    const rate = fc.double({ min: 0.02, max: 0.9, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), rate, rate, (margin, churn, discount) => {
        let sum = 0
        for (let period = 1; period < 2000; period += 1)
          sum += margin * ((1 - churn) / (1 + discount)) ** period
        const outcome = computeLifetimeValue(know(margin), know(churn), discount)
        expect(outcome.type === 'known' && outcome.value).toBeCloseTo(sum, 6)
      }),
    )
  })

  test('has no end where nobody leaves and money keeps its worth', () => {
    expect(computeLifetimeValue(know(5), know(0), 0)).toEqual(impossible('noEnd'))
    expect(computeLifetimeValue(know(5), cannot('noneAtStart'), 0.1)).toEqual(impossible('noneAtStart'))
  })

  test('comes from the figures of the period', () => {
    // 100 at the start, 20 lost; 110 − 10 for 100 customers: 1 each; 10 % a year.
    const before = { new: 40, regular: 60 }
    const values = { new: 20, regular: 80, lost: 20, profit: 110, costToServe: 10 }
    expect(round(economicsOf(values, before).lifetimeValue, 2)).toBe(2.67)
  })
})

describe('the discount per period', () => {
  test('makes the yearly one when compounded', () => {
    expect(discountPerPeriod(12, 'year')).toBeCloseTo(0.12, 12)
    expect((1 + discountPerPeriod(12, 'quarter')) ** 4).toBeCloseTo(1.12, 12)
    expect((1 + discountPerPeriod(12, 'month')) ** 12).toBeCloseTo(1.12, 12)
  })

  test('is none for what is no rate', () => {
    const rates = [0, -5, Number.NaN, Number.POSITIVE_INFINITY]
    expect(rates.map((rate) => discountPerPeriod(rate, 'month'))).toEqual([0, 0, 0, 0])
  })
})
