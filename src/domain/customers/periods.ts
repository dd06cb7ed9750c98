/** How often the figures of the customers are counted: chosen once per canvas. */
export const periodUnits = ['month', 'quarter', 'year'] as const

export type PeriodUnit = (typeof periodUnits)[number]

/** A month `2026-03`, a quarter `2026-Q1` or a year `2026`. */
export type PeriodId = string

/** The unit of a period; undefined where the text names none. Years run from 1900 to 2199. */
export function unitOfPeriod(text: string): PeriodUnit | undefined {
  if (/^(19|20|21)\d{2}$/.test(text)) return 'year'
  if (/^(19|20|21)\d{2}-Q[1-4]$/.test(text)) return 'quarter'
  return /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text) ? 'month' : undefined
}

/** The period that follows the given number of periods later, or before where that is negative. */
export function shiftPeriod(period: PeriodId, count: number): PeriodId {
  const year = Number(period.slice(0, 4))
  switch (unitOfPeriod(period)) {
    case 'month':
      return writeMonth(year * 12 + Number(period.slice(5)) - 1 + count)
    case 'quarter':
      return writeQuarter(year * 4 + Number(period.slice(6)) - 1 + count)
    default:
      return String(year + count)
  }
}

/** The period in which a day `YYYY-MM-DD` lies. */
export function periodOfDay(day: string, unit: PeriodUnit): PeriodId {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1]
  switch (unit) {
    case 'month':
      return writeMonth(year * 12 + month)
    case 'quarter':
      return writeQuarter(year * 4 + Math.floor(month / 3))
    case 'year':
      return String(year)
  }
}

function writeMonth(count: number): PeriodId {
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

function writeQuarter(count: number): PeriodId {
  return `${Math.floor(count / 4)}-Q${(count % 4) + 1}`
}
