import { useState } from 'react'
import type { FigureBook } from '../../domain/customers/figure-book'
import { type PeriodId, periodOfDay, unitOfPeriod } from '../../domain/customers/periods'
import { formatIsoDay } from '../../i18n/formats/dates'
import { useServices } from '../../state/services'

export interface PeriodRows {
  /** The earliest first. */
  readonly periods: readonly PeriodId[]
  readonly addPeriod: (period: PeriodId) => void
  /** Takes the row away where no segment has figures in it. */
  readonly removePeriod: (period: PeriodId) => void
}

/**
 * The rows of the table: the periods with figures, and those that were added and have none yet. A row that is emptied
 * stays until the view is left: it must not vanish under who is typing in it. Without any, it begins with today.
 */
export function usePeriodRows({ unit, periods }: FigureBook): PeriodRows {
  const { now } = useServices()
  const [seen, setSeen] = useState<ReadonlySet<PeriodId>>(new Set(periods))
  if (periods.some((period) => !seen.has(period))) setSeen(new Set([...seen, ...periods]))
  const shown = [...seen].filter((period) => unitOfPeriod(period) === unit).sort()
  return {
    periods: shown.length > 0 ? shown : [periodOfDay(formatIsoDay(new Date(now())), unit)],
    addPeriod: (period) => setSeen(new Set([...seen, ...shown, period])),
    removePeriod: (period) => setSeen(new Set([...seen].filter((each) => each !== period))),
  }
}
