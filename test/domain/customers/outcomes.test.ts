import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FigureBook, readAllSegments, readSegment } from '../../../src/domain/customers/figure-book'
import {
  isFigure,
  type Measure,
  MOST_FIGURE,
  measures,
  moneyMeasures,
} from '../../../src/domain/customers/figures'
import { computeBalance, listProfitShares } from '../../../src/domain/customers/judge-profit'
import { listFigureWarnings } from '../../../src/domain/customers/list-warnings'
import { addAll, divide, impossible, know } from '../../../src/domain/customers/outcome'
import { projectBase } from '../../../src/domain/customers/project-base'
import { summariseBase } from '../../../src/domain/customers/summarise-base'
import { computeUnitEconomics } from '../../../src/domain/customers/unit-economics'
import { drawCanvas } from '../../support/canvas-text'
import { drawBook, listFigures, type Values } from '../../support/figure-books'

function arbitraryFigure(measure: Measure): fc.Arbitrary<number> {
  const hard = fc.constantFrom(0, 1, MOST_FIGURE, -MOST_FIGURE, 0.01, 5e-324, -5e-324)
  const isMoney = moneyMeasures.some((money) => money === measure)
  const any = isMoney ? fc.double({ noNaN: true, min: -MOST_FIGURE, max: MOST_FIGURE }) : fc.nat(50)
  return fc.oneof(hard, any).filter((value) => isFigure(measure, value))
}

const arbitraryValues: fc.Arbitrary<Values> = fc.record(
  Object.fromEntries(measures.map((measure) => [measure, arbitraryFigure(measure)])),
  { requiredKeys: [] },
)

const periods = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2']

const arbitraryDrawn = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.dictionary(fc.constantFrom(...periods), arbitraryValues),
)

const arbitraryLimit = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e9))

function computeEverything(book: FigureBook, limit: number): unknown[] {
  const readers = [readAllSegments(book), ...book.segmentIds.map((id) => readSegment(book, id))]
  return [
    ...readers.flatMap((read) =>
      periods.flatMap((period) => [
        summariseBase(read, period),
        computeBalance(read, period),
        computeUnitEconomics(read, period, book.unit, limit),
      ]),
    ),
    [...listProfitShares(book, periods).values()],
    [...projectBase(book, limit).bySegment.values()],
    projectBase(book, limit).total,
  ]
}

/** Every number anywhere in a result. */
function listNumbers(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listNumbers) : []
}

describe('every formula', () => {
  test('gives numbers, never NaN and never Infinity, whatever was entered and whatever was not', () => {
    fc.assert(
      fc.property(arbitraryDrawn, arbitraryLimit, (drawn, limit) => {
        const numbers = listNumbers(computeEverything(drawBook(drawn, 'quarter'), limit))
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('gives warnings with numbers only, whatever the limits', () => {
    fc.assert(
      fc.property(arbitraryDrawn, arbitraryLimit, arbitraryLimit, (drawn, profitShare, periodsAtLoss) => {
        const customers = {
          unit: 'quarter' as const,
          limits: { profitShare, periodsAtLoss },
          figures: listFigures(drawn),
          decisions: [],
          runs: [],
          people: [],
          toolRows: [],
        }
        const canvas = drawCanvas('Customer Segments: a, b, c', { customers })
        const numbers = listNumbers(
          listFigureWarnings(canvas).map((warning) => ({ ...warning, limit: undefined })),
        )
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('says what is in the way instead', () => {
    expect(divide(know(1), know(0), 'noneWon')).toEqual(impossible('noneWon'))
    expect(know(Number.NaN)).toEqual(impossible('tooLarge'))
    expect(divide(know(1e300), know(1e-300), 'noneWon')).toEqual(impossible('tooLarge'))
    expect(addAll([know(1), impossible('noEnd'), { type: 'missing', needs: [] }])).toEqual({
      type: 'missing',
      needs: [],
    })
  })
})
