import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteId } from '../../domain/canvas'
import { noCustomerRecords, readLimit } from '../../domain/customers/customer-records'
import { type FigureBook, hasFigures, readSegment } from '../../domain/customers/figure-book'
import { computeBalance, listProfitShares } from '../../domain/customers/judge-profit'
import type { Outcome } from '../../domain/customers/outcome'
import { readValue } from '../../domain/customers/outcome'
import type { PeriodId } from '../../domain/customers/periods'
import { summariseBase } from '../../domain/customers/summarise-base'
import { computeUnitEconomics, type UnitEconomics } from '../../domain/customers/unit-economics'
import { formatNumber, formatPercent } from '../../i18n/formats/numbers'
import { formatPeriod } from '../../i18n/formats/periods'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import { Warning } from '../../ui/warning'
import { OutcomeTable } from './outcome-table'

interface WhatFollowsProps {
  readonly book: FigureBook
  readonly segmentId: NoteId
}

/** What follows from the figures of a segment: its base and balance, and what one customer costs and brings. */
export function WhatFollows({ book, segmentId }: WhatFollowsProps) {
  const periods = book.periods.filter((period) => hasFigures(book, segmentId, period))
  if (periods.length === 0) return null
  return (
    <>
      <BaseAndBalance book={book} segmentId={segmentId} periods={periods} />
      <OneCustomer book={book} segmentId={segmentId} periods={periods} />
    </>
  )
}

interface PartProps extends WhatFollowsProps {
  readonly periods: readonly PeriodId[]
}

function BaseAndBalance({ book, segmentId, periods }: PartProps) {
  const { t } = useTranslation('figures')
  const read = readSegment(book, segmentId)
  const summaries = new Map(periods.map((period) => [period, summariseBase(read, period)]))
  const shares = new Map(periods.map((period) => [period, listProfitShares(book, [period]).get(segmentId)]))
  const ofBase = (part: 'end' | 'change' | 'churn') => (period: PeriodId) =>
    (summaries.get(period) ?? summariseBase(read, period))[part]
  return (
    <>
      <OutcomeTable
        title={t('follows.base')}
        hint={t('follows.baseHint')}
        periods={periods}
        columns={[
          { id: 'end', name: t('follows.customers'), style: 'count', read: ofBase('end') },
          { id: 'change', name: t('follows.change'), style: 'change', read: ofBase('change') },
          { id: 'churn', name: t('follows.churn'), style: 'percent', read: ofBase('churn') },
          {
            id: 'balance',
            name: t('follows.balance'),
            style: 'money',
            read: (period) => computeBalance(read, period),
          },
          {
            id: 'share',
            name: t('follows.share'),
            style: 'percent',
            read: (period) => shares.get(period) ?? unknown,
          },
        ]}
      />
      {[...summaries].map(([period, { expected, end }]) => (
        <Disagreement key={period} period={period} expected={expected} end={end} />
      ))}
    </>
  )
}

const unknown: Outcome = { type: 'missing', needs: [] }

interface DisagreementProps {
  readonly period: PeriodId
  readonly expected: Outcome
  readonly end: Outcome
}

/** Says where the numbers of two periods cannot all be right (R66). */
function Disagreement({ period, expected, end }: DisagreementProps) {
  const { t } = useTranslation('figures')
  const language = currentLanguage()
  const [wanted, found] = [readValue(expected), readValue(end)]
  if (wanted === undefined || found === undefined || wanted === found) return null
  return (
    <Warning>
      {t('follows.disagree', {
        period: formatPeriod(period, language),
        expected: formatNumber(wanted, language),
        entered: formatNumber(found, language),
      })}
    </Warning>
  )
}

function OneCustomer({ book, segmentId, periods }: PartProps) {
  const { t } = useTranslation('figures')
  const customers = useCanvasState((state) => state.canvas.customers) ?? noCustomerRecords
  const rate = readLimit(customers, 'discountRate')
  const economics = useMemo(() => {
    const read = readSegment(book, segmentId)
    return new Map(periods.map((period) => [period, computeUnitEconomics(read, period, book.unit, rate)]))
  }, [book, segmentId, periods, rate])
  const column = (id: keyof UnitEconomics, style: 'money' | 'periods' = 'money') => ({
    id,
    name: t(`follows.${id}`),
    style,
    read: (period: PeriodId) => economics.get(period)?.[id] ?? unknown,
  })
  return (
    <OutcomeTable
      title={t('follows.customer')}
      hint={t('follows.customerHint', { rate: formatPercent(rate / 100, currentLanguage()) })}
      periods={periods}
      columns={[
        column('acquisitionCost'),
        column('serviceCost'),
        column('difference'),
        column('margin'),
        column('payback', 'periods'),
        column('lifetimeValue'),
      ]}
    />
  )
}
