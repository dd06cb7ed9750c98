import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FigureBook, readAllSegments, readSegment } from '../../domain/customers/figure-book'
import { computeBalance, listProfitShares } from '../../domain/customers/judge-profit'
import { rankSegments, type SegmentRanking, segmentRankings } from '../../domain/customers/rank-segments'
import { summariseBase } from '../../domain/customers/summarise-base'
import { SegmentDot, useSegmentMarks } from '../../editing/note-name'
import { formatPeriod } from '../../i18n/formats/periods'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import { ChipButton } from '../../ui/chip'
import { Field, Select } from '../../ui/field'
import { FigureLimits } from './figure-limits'
import styles from './figures-section.module.css'
import { NeedsList } from './needs-list'
import { OutcomeCell } from './outcome-table'
import tableStyles from './outcome-table.module.css'
import { TableFrame } from './table-frame'
import { WarningList } from './warning-list'

/** All segments side by side in one period, with their sums (R66, R71, R72). */
export function Overview({ book }: { readonly book: FigureBook }) {
  const { t } = useTranslation('figures')
  const [wanted, setWanted] = useState<string>()
  const [ranking, setRanking] = useState<SegmentRanking>()
  const period = book.periods.find((each) => each === wanted) ?? book.periods.at(-1)
  if (period === undefined) {
    return (
      <>
        <p className={styles.hint}>{t('overview.none')}</p>
        <FigureLimits />
      </>
    )
  }
  return (
    <>
      <div className={styles.arrange}>
        <Field label={t('period')}>
          {(control) => (
            <Select
              {...control}
              value={period}
              onChange={({ currentTarget }) => setWanted(currentTarget.value)}
            >
              {book.periods.toReversed().map((each) => (
                <option key={each} value={each}>
                  {formatPeriod(each, currentLanguage())}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <fieldset className={styles.sort}>
          <legend>{t('overview.sort')}</legend>
          {segmentRankings.map((each) => (
            <ChipButton
              key={each}
              isPressed={each === ranking}
              onClick={() => setRanking(each === ranking ? undefined : each)}
            >
              {t(`overview.by.${each}`)}
            </ChipButton>
          ))}
        </fieldset>
      </div>
      <OverviewTable book={book} period={period} ranking={ranking} />
      <WarningList period={period} />
      <FigureLimits />
    </>
  )
}

interface OverviewTableProps {
  readonly book: FigureBook
  readonly period: string
  readonly ranking: SegmentRanking | undefined
}

function OverviewTable({ book, period, ranking }: OverviewTableProps) {
  const { t } = useTranslation(['figures', 'board', 'segments'])
  const notesById = useCanvasState((state) => state.canvas.notesById)
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const marks = useSegmentMarks()
  const shares = listProfitShares(book, [period])
  const rows = rankSegments(book, notesById, period, ranking).map((id) => {
    const read = readSegment(book, id)
    return {
      id,
      note: notesById.get(id),
      ...summariseBase(read, period),
      balance: computeBalance(read, period),
    }
  })
  const readAll = readAllSegments(book)
  const all = { ...summariseBase(readAll, period), balance: computeBalance(readAll, period) }
  return (
    <>
      <TableFrame name={t('overview.name')}>
        <table className={tableStyles.table} aria-label={t('overview.name')}>
          <thead>
            <tr>
              <th scope="col">{t('overview.segment')}</th>
              <th scope="col">{t('overview.importance')}</th>
              <th scope="col">{t('follows.customers')}</th>
              <th scope="col">{t('follows.change')}</th>
              <th scope="col">{t('follows.churn')}</th>
              <th scope="col">{t('follows.balance')}</th>
              <th scope="col">{t('follows.share')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, note, end, change, churn, balance }) => (
              <tr key={id}>
                <th scope="row" lang={note?.text ? language : undefined}>
                  <span className={styles.segment}>
                    <SegmentDot mark={marks.get(id)} />
                    <span>{note?.text || t('emptyNote', { ns: 'board' })}</span>
                  </span>
                </th>
                <td>{t(`importance.${note?.segment?.importance ?? 'open'}`, { ns: 'segments' })}</td>
                <OutcomeCell outcome={end} style="count" />
                <OutcomeCell outcome={change} style="change" />
                <OutcomeCell outcome={churn} style="percent" />
                <OutcomeCell outcome={balance} style="money" />
                <OutcomeCell outcome={shares.get(id)} style="percent" />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('overview.total')}</th>
              <td />
              <OutcomeCell outcome={all.end} style="count" />
              <OutcomeCell outcome={all.change} style="change" />
              <OutcomeCell outcome={all.churn} style="percent" />
              <OutcomeCell outcome={all.balance} style="money" />
              <td />
            </tr>
          </tfoot>
        </table>
      </TableFrame>
      <NeedsList
        outcomes={rows.flatMap(({ end, change, churn, balance }) => [end, change, churn, balance])}
      />
    </>
  )
}
