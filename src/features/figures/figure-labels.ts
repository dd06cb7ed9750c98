import i18next from 'i18next'
import { type Measure, measures } from '../../domain/customers/figures'
import type { PeriodId, PeriodUnit } from '../../domain/customers/periods'
import { languages } from '../../domain/language'
import { foldText } from '../../i18n/fold-text'
import { nameMeasure } from './figure-words'

/*
 * What the headings of a pasted table are called: a spreadsheet may be in another language than the reader's, so all four
 * are known. The words must be there: wait for `loadTexts(language, ['figures'])` first.
 */

/** The measure that a heading names, by its name in any language. */
export function makeMeasureFinder(): (label: string) => Measure | undefined {
  const measureByLabel = new Map<string, Measure>(measures.map((measure) => [foldText(measure), measure]))
  for (const language of languages) {
    const t = i18next.getFixedT(language, 'figures')
    for (const measure of measures) measureByLabel.set(foldText(nameMeasure(t, measure)), measure)
  }
  return (label) => measureByLabel.get(foldText(label))
}

/** The periods of a year in order. */
export function listPeriodsOfYear(year: string, unit: PeriodUnit): readonly PeriodId[] {
  switch (unit) {
    case 'year':
      return [year]
    case 'quarter':
      return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)
    case 'month':
      return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  }
}
