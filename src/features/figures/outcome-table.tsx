import { useTranslation } from 'react-i18next'
import type { Outcome } from '../../domain/customers/outcome'
import type { PeriodId } from '../../domain/customers/periods'
import { formatPeriod } from '../../i18n/formats/periods'
import { currentLanguage } from '../../i18n/texts'
import { joinClasses } from '../../ui/button'
import { NeedsList } from './needs-list'
import styles from './outcome-table.module.css'
import { type OutcomeStyle, useWriteOutcome } from './outcome-words'
import { TableFrame } from './table-frame'

export interface OutcomeColumn {
  readonly id: string
  readonly name: string
  readonly style: OutcomeStyle
  readonly read: (period: PeriodId) => Outcome
}

interface OutcomeTableProps {
  readonly title: string
  readonly hint: string
  readonly periods: readonly PeriodId[]
  readonly columns: readonly OutcomeColumn[]
}

/** What follows from the figures, period by period: numbers, or why there is none. */
export function OutcomeTable({ title, hint, periods, columns }: OutcomeTableProps) {
  const { t } = useTranslation('figures')
  const rows = periods.map((period) => ({ period, outcomes: columns.map(({ read }) => read(period)) }))
  return (
    <div className={styles.part}>
      <h4>{title}</h4>
      <p className={styles.hint}>{hint}</p>
      <TableFrame name={title}>
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('period')}</th>
              {columns.map(({ id, name }) => (
                <th scope="col" key={id}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ period, outcomes }) => (
              <tr key={period}>
                <th scope="row">{formatPeriod(period, currentLanguage(), 'short')}</th>
                {columns.map(({ id, style }, index) => (
                  <OutcomeCell key={id} outcome={outcomes[index]} style={style} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <NeedsList outcomes={rows.flatMap(({ outcomes }) => outcomes)} />
    </div>
  )
}

interface OutcomeCellProps {
  readonly outcome: Outcome | undefined
  readonly style: OutcomeStyle
}

/** A number, or in words why there is none. */
export function OutcomeCell({ outcome, style }: OutcomeCellProps) {
  const write = useWriteOutcome()
  if (!outcome) return <td />
  const isBelow = outcome.type === 'known' && outcome.value < 0
  return (
    <td
      className={joinClasses(
        outcome.type !== 'known' && styles.words,
        isBelow && style === 'money' && styles.below,
      )}
    >
      {write(outcome, style)}
    </td>
  )
}
