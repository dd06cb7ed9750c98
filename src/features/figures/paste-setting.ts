import type { Canvas, NoteId } from '../../domain/canvas'
import type { PasteSetting } from '../../domain/customers/paste-setting'
import { shiftPeriod, unitOfPeriod } from '../../domain/customers/periods'
import type { Language } from '../../domain/language'
import { foldText } from '../../i18n/fold-text'
import { parseNumber } from '../../i18n/formats/parse-number'
import type { PasteFiguresProps } from './paste-figures'

interface PasteSpotOptions extends Omit<PasteFiguresProps, 'onClose'> {
  readonly notesById: Canvas['notesById']
  readonly currency: string
  readonly language: Language
}

/** What there is to know about where a table is pasted, apart from the words of its headings. */
export function makePasteSetting({
  book,
  segmentId,
  spot,
  periods,
  columns,
  notesById,
  currency,
  language,
}: PasteSpotOptions): Omit<PasteSetting, 'findMeasure' | 'findPeriod'> {
  const segmentByLabel = new Map<string, NoteId>()
  // The first of two that are called alike; a text counts for more than a short name.
  for (const name of ['shortName', 'text'] as const) {
    for (const id of book.segmentIds.toReversed()) {
      const note = notesById.get(id)
      const label = name === 'text' ? note?.text : note?.segment?.shortName
      if (label) segmentByLabel.set(foldText(label), id)
    }
  }
  const firstRow = periods.indexOf(spot.period)
  const firstColumn = columns.indexOf(spot.measure)
  return {
    book,
    currency,
    segmentId,
    parseNumber: (text) => parseNumber(text, language),
    findSegment: (label) => segmentByLabel.get(foldText(label)),
    findPlace: (row, column) => {
      // Rows beyond the last one are the periods that follow it.
      const last = periods.at(-1) ?? spot.period
      const period = periods[firstRow + row] ?? shiftPeriod(last, firstRow + row - periods.length + 1)
      const measure = columns[firstColumn + column]
      return measure && unitOfPeriod(period) ? { segmentId, period, measure } : undefined
    },
  }
}
