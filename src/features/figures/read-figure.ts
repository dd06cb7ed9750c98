import { isFigure, type Measure, MOST_FIGURE, moneyMeasures } from '../../domain/customers/figures'
import type { Language } from '../../domain/language'
import { fail, type Result, succeed } from '../../domain/result'
import { formatNumber } from '../../i18n/formats/numbers'
import { parseNumber } from '../../i18n/formats/parse-number'

/** Why a text is no figure. */
export type FigureFailure = 'notNumber' | 'negative' | 'fraction' | 'tooLarge'

/** A figure as a reader of the language types it (R50); nothing typed is no figure, which is no failure. */
export function readFigure(
  text: string,
  measure: Measure,
  language: Language,
): Result<number | undefined, FigureFailure> {
  const read = parseNumber(text, language)
  if (read.ok) return judgeFigure(read.value, measure)
  if (read.failure === 'empty') return succeed(undefined)
  if (read.failure !== 'negative' || measure !== 'profit') return fail(read.failure)
  const size = parseNumber(text.replace(/[-\u2212]/, ''), language)
  return size.ok ? judgeFigure(-size.value, measure) : fail('notNumber')
}

function judgeFigure(value: number, measure: Measure): Result<number, FigureFailure> {
  if (isFigure(measure, value)) return succeed(value)
  if (Math.abs(value) > MOST_FIGURE) return fail('tooLarge')
  return fail(value < 0 ? 'negative' : 'fraction')
}

/** A figure as it stands in its cell: money with its cents where it has some, nothing where nothing is known. */
export function writeFigure(value: number | undefined, language: Language): string {
  return value === undefined ? '' : formatNumber(value, language, { maximumFractionDigits: 10 })
}

export function isMoney(measure: Measure): boolean {
  return moneyMeasures.some((money) => money === measure)
}
