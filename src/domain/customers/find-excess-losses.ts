import type { FigureBook } from './figure-book'
import type { Measure } from './figures'
import type { FigurePlace, PastedFigure } from './paste-problem'
import { type PeriodId, shiftPeriod } from './periods'

/** A name for a place of a figure, to find it by. */
export function nameFigurePlace({ segmentId, period, measure }: FigurePlace): string {
  return `${period} ${measure} ${segmentId}`
}

/** More customers lost in a period than were there at its start; found at one of the figures that were entered. */
export interface ExcessLoss<Entered> {
  readonly type: 'moreLostThanThere'
  readonly period: PeriodId
  readonly lost: number
  readonly there: number
  readonly entered: Entered
}

/** The losses that could not be if the figures, by the names of their places, stood in the book. */
export function findExcessLosses<Entered extends PastedFigure>(
  { valuesBySegment }: FigureBook,
  enteredByName: ReadonlyMap<string, Entered>,
): ExcessLoss<Entered>[] {
  const read = (place: FigurePlace) =>
    enteredByName.get(nameFigurePlace(place))?.value ??
    valuesBySegment.get(place.segmentId)?.get(place.period)?.[place.measure]
  const losses = new Map<string, ExcessLoss<Entered>>()
  for (const entered of enteredByName.values()) {
    const period = findLossPeriod(entered)
    if (period === undefined) continue
    const readBefore = (measure: Measure) =>
      read({ segmentId: entered.segmentId, period: shiftPeriod(period, -1), measure })
    const [lost, won, regular] = [
      read({ ...entered, period, measure: 'lost' }),
      readBefore('new'),
      readBefore('regular'),
    ]
    if (lost === undefined || won === undefined || regular === undefined || lost <= won + regular) continue
    const name = `${period} ${entered.segmentId}`
    const isAtLoss = entered.measure === 'lost'
    if (isAtLoss || !losses.has(name))
      losses.set(name, { type: 'moreLostThanThere', period, lost, there: won + regular, entered })
  }
  return [...losses.values()]
}

/** The period whose loss a figure has to do with: its own, or the next one, which begins with its customers. */
function findLossPeriod({ measure, period }: PastedFigure): PeriodId | undefined {
  if (measure === 'lost') return period
  return measure === 'new' || measure === 'regular' ? shiftPeriod(period, 1) : undefined
}
