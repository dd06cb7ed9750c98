import { type PeriodId, type PeriodUnit, unitOfPeriod } from './periods'

/** What a heading says about a period; undefined where it names none. */
export type PeriodLabel =
  | { readonly type: 'period'; readonly period: PeriodId }
  | { readonly type: 'otherUnit'; readonly unit: PeriodUnit }
  /** Written as a period, of a year before 1900 or after 2199, or a thirteenth month. */
  | { readonly type: 'outOfRange' }

/**
 * Reads `2026-Q1`, `2026 Q1`, `Q1 2026`, `Q1/2026`, `2026Q1`, `03/2026`, `3.2026`, `2026-03`, `2026/3` and `2026`. What else
 * names a period in words, `findPeriod` knows.
 */
export function readPeriodLabel(
  text: string,
  unit: PeriodUnit,
  findPeriod: (text: string) => PeriodId | undefined,
): PeriodLabel | undefined {
  const period = writePeriod(text.trim()) ?? findPeriod(text)
  if (period === undefined) return undefined
  const found = unitOfPeriod(period)
  if (found === undefined) return { type: 'outOfRange' }
  return found === unit ? { type: 'period', period } : { type: 'otherUnit', unit: found }
}

/** In the form of an id, though its year or month may be impossible. */
function writePeriod(text: string): PeriodId | undefined {
  if (/^\d{4}$/.test(text)) return text
  const [, year, quarter] = /^(\d{4})[\s\-–/.]*Q\s?(\d)$/i.exec(text) ?? []
  if (year && quarter) return `${year}-Q${quarter}`
  const [, quarterFirst, yearLast] =
    /^(?:Q\s?(\d)|(\d)\s?Q)[\s\-–/.,]*(\d{4})$/i.exec(text)?.filter(Boolean) ?? []
  if (quarterFirst && yearLast) return `${yearLast}-Q${quarterFirst}`
  const [, yearOfMonth, month] = /^(\d{4})\s?[-–/.]\s?(\d{1,2})$/.exec(text) ?? []
  if (yearOfMonth && month) return `${yearOfMonth}-${month.padStart(2, '0')}`
  const [, monthFirst, yearAfter] = /^(\d{1,2})\s?[-–/.]\s?(\d{4})$/.exec(text) ?? []
  return monthFirst && yearAfter ? `${yearAfter}-${monthFirst.padStart(2, '0')}` : undefined
}
