import { type FigureBook, makeFigureBook } from '../../src/domain/customers/figure-book'
import type { PeriodFigures } from '../../src/domain/customers/figures'
import { type PeriodUnit, unitOfPeriod } from '../../src/domain/customers/periods'

export type Values = PeriodFigures['values']

/** The figures of some segments, period by period. */
export type DrawnFigures = Readonly<Record<string, Readonly<Record<string, Values>>>>

export function listFigures(drawn: DrawnFigures): PeriodFigures[] {
  return Object.entries(drawn).flatMap(([segmentId, byPeriod]) =>
    Object.entries(byPeriod).map(([period, values]) => ({ segmentId, period, values })),
  )
}

/** A book in the unit of its first period, quarters where it has none; each segment is in it, with figures or without. */
export function drawBook(drawn: DrawnFigures, unit?: PeriodUnit): FigureBook {
  const figures = listFigures(drawn)
  const found = unitOfPeriod(figures[0]?.period ?? '') ?? 'quarter'
  return makeFigureBook(unit ?? found, Object.keys(drawn), figures)
}

export const known = (value: number) => ({ type: 'known', value })

export const impossible = (because: string) => ({ type: 'impossible', because })
