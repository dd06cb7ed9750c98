import { listNotes, type NoteId } from '../../../domain/canvas'
import type { CustomerRecords } from '../../../domain/customers/customer-records'
import { readFigureBook, readSegment } from '../../../domain/customers/figure-book'
import {
  type CountMeasure,
  countMeasures,
  moneyMeasures,
  type PeriodFigures,
} from '../../../domain/customers/figures'
import { computeBalance } from '../../../domain/customers/judge-profit'
import { readValue } from '../../../domain/customers/outcome'
import { unitOfPeriod } from '../../../domain/customers/periods'
import { findCanvasKind } from '../../../domain/kinds/index'
import type { ReportNode } from '../report-node'
import { nameEnd, type ReportSource } from '../report-source'
import { writeFact, writeFixed, writePlainText, writeSubheading } from '../write-rich-text'
import { writeTable } from '../write-table'

/** The figures of each segment, period by period, and what was decided about it (R66, R74, R83). */
export function writeFigures(source: ReportSource, customers: CustomerRecords): readonly ReportNode[] {
  const { canvas } = source
  const segments = listNotes(canvas, findCanvasKind(canvas).segmentBlock)
  const told = segments.flatMap(({ id }) => {
    const rows = customers.figures.filter(
      ({ segmentId, period }) => segmentId === id && unitOfPeriod(period) === customers.unit,
    )
    const decisions = writeDecisions(source, customers, id)
    if (rows.length + decisions.length === 0) return []
    return [writeSubheading(nameEnd(source, id) ?? ''), ...writeRows(source, rows), ...decisions]
  })
  const isPaid = customers.figures.some((row) =>
    moneyMeasures.some((measure) => row.values[measure] !== undefined),
  )
  return isPaid && told.length > 0
    ? [...told, writeFixed(source.words.customers.balanceNote, { size: 8.5, before: 8 })]
    : told
}

function writeRows(source: ReportSource, rows: readonly PeriodFigures[]): readonly ReportNode[] {
  const { words, canvas } = source
  const { customers } = words
  const book = readFigureBook(canvas)
  const counted = rows.filter((row) => countMeasures.some((measure) => row.values[measure] !== undefined))
  const paid = rows.filter((row) => moneyMeasures.some((measure) => row.values[measure] !== undefined))
  const reasons = rows.flatMap(({ period, lossReason }) =>
    lossReason ? [writeFact(customers.lossReason(period), lossReason, 0)] : [],
  )
  const heading = (text: string) => writeFixed(text, { before: 6, roomBelow: 84 })
  return [
    ...(counted.length > 0
      ? [
          heading(customers.counts),
          writeTable(
            [customers.periodTerm, ...countMeasures.map(customers.measure)],
            counted.map((row) => [
              customers.period(row.period),
              ...countMeasures.map(writeCount(source, row)),
            ]),
            [0.24, 0.19, 0.19, 0.19, 0.19],
          ),
        ]
      : []),
    ...(paid.length > 0
      ? [
          heading(customers.money(canvas.currency)),
          writeTable(
            [customers.periodTerm, ...moneyMeasures.map(customers.measure), customers.measure('balance')],
            paid.map((row) => [
              customers.period(row.period),
              ...moneyMeasures.map((measure) => customers.number(row.values[measure])),
              customers.number(readValue(computeBalance(readSegment(book, row.segmentId), row.period))),
            ]),
            [0.2, 0.15, 0.16, 0.17, 0.17, 0.15],
          ),
        ]
      : []),
    ...reasons,
  ]
}

function writeCount({ words: { customers } }: ReportSource, { values }: PeriodFigures) {
  return (measure: CountMeasure): string => {
    const target = values[`${measure}.target`]
    const count = customers.number(values[measure])
    return target === undefined ? count : customers.withTarget(count, customers.number(target))
  }
}

function writeDecisions(
  { words }: ReportSource,
  { decisions }: CustomerRecords,
  segment: NoteId,
): readonly ReportNode[] {
  return decisions
    .filter(({ segmentId }) => segmentId === segment)
    .flatMap(({ on, choice, why }) => [
      writeFixed(words.customers.decided(words.day(on), choice), { before: 6 }, 'bold'),
      ...(why ? [writePlainText(why, { before: 2 }, 'regular')] : []),
    ])
}
