import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureBook } from '../../../domain/customers/figure-book'
import type { PeriodId } from '../../../domain/customers/periods'
import { fillPhrase, type Phrase } from '../../../editing/phrase'
import { PhraseText } from '../../../editing/phrase-text'
import { Missing } from '../../../editing/section'
import { Field, Select } from '../../../ui/field'
import { BalanceChart } from './balance-chart'
import { judgeBalance, listBalanceRows, listLastPeriods, listMoneyPeriods } from './balance-rows'
import { CustomerChart } from './customer-chart'
import { type DrawnRow, drawRows, nameResult } from './drawn-rows'
import { EmptyPlot, type LegendEntry, PlotFrame, PlotPart } from './plot-frame'
import type { PlotSegment } from './plot-segments'
import { PatternSwatch, ReachSwatch } from './plot-signs'
import type { PlotTable } from './plot-table'
import styles from './plots.module.css'
import { type PlotFormats, type PlotWords, usePlotFormats } from './use-plot-formats'

interface BalanceFigureProps {
  readonly book: FigureBook
  readonly segments: readonly PlotSegment[]
}

const TOGETHER = ''

/** Who pays for whom: what each segment brings beside what its care costs (R65, R67, R72, R82). */
export function BalanceFigure({ book, segments }: BalanceFigureProps) {
  const { t } = useTranslation(['plots', 'figures'])
  const formats = usePlotFormats()
  const [wanted, setWanted] = useState<PeriodId>(TOGETHER)
  const periods = listMoneyPeriods(book)
  const together = listLastPeriods(book)
  const chosen = periods.includes(wanted) ? wanted : TOGETHER
  const rows = useMemo(
    () => drawRows(listBalanceRows(book, chosen === TOGETHER ? listLastPeriods(book) : [chosen]), segments),
    [book, chosen, segments],
  )
  const isDrawn = rows.some(({ profit, costToServe }) => profit !== undefined || costToServe !== undefined)
  const isCounted = rows.some(({ winningCost, servingCost }) => winningCost ?? servingCost)
  if (!isDrawn) {
    return (
      <EmptyPlot title={t('balance.title')}>
        <p>{t('balance.empty')}</p>
        <Needs rows={rows} />
      </EmptyPlot>
    )
  }
  return (
    <PlotFrame
      title={t('balance.title')}
      findings={sayFindings(rows, t, formats)}
      controls={
        <Field label={t('balance.period')}>
          {(control) => (
            <Select {...control} value={chosen} onChange={(event) => setWanted(event.currentTarget.value)}>
              <option value={TOGETHER}>{t('balance.together', { count: together.length })}</option>
              {periods.map((period) => (
                <option key={period} value={period}>
                  {formats.period(period)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      }
      table={makeTable(rows, t, formats)}
      notes={<Needs rows={rows} />}
    >
      <div className={styles.beside}>
        <PlotPart title={t('balance.whole')} legend={listLegend(rows, t)}>
          <BalanceChart rows={rows} formats={formats} />
        </PlotPart>
        <PlotPart title={t('customer.title')} legend={isCounted ? listCustomerSigns(t) : []}>
          {isCounted ? <CustomerChart rows={rows} formats={formats} /> : <p>{t('customer.empty')}</p>}
        </PlotPart>
      </div>
    </PlotFrame>
  )
}

/** What is to be entered, segment by segment. */
function Needs({ rows }: { readonly rows: readonly DrawnRow[] }) {
  const { t } = useTranslation(['plots', 'figures'])
  const formats = usePlotFormats()
  const needy = rows.filter(({ needs }) => needs.length > 0)
  if (needy.length === 0) return null
  const write = ({ needs }: DrawnRow) => {
    const names = needs.flatMap(({ measure }) =>
      measure === 'profit' || measure === 'costToServe' ? [t(`measures.${measure}`, { ns: 'figures' })] : [],
    )
    return formats.list([...new Set(names)])
  }
  return (
    <ul className={styles.needs}>
      {needy.map((row) => (
        <li key={row.segmentId}>
          <Missing>
            <PhraseText
              phrase={fillPhrase({ name: row.name }, (marks) =>
                t('balance.needs', { ...marks, measures: write(row) }),
              )}
            />
          </Missing>
        </li>
      ))}
    </ul>
  )
}

function sayFindings(rows: readonly DrawnRow[], t: PlotWords, formats: PlotFormats): Phrase[] {
  const names = (wanted: (row: DrawnRow) => boolean) =>
    formats.listNames(rows.filter(wanted).map(({ name }) => name))
  const payers = names((row) => judgeBalance(row) === 'carries')
  const paid = names((row) => judgeBalance(row) === 'costs')
  const own = names((row) => ['carries', 'even'].includes(judgeBalance(row)))
  const largest = rows.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0]
  const dearer = names(({ winningCost, servingCost }) => (winningCost ?? 0) > (servingCost ?? Infinity))
  const cheaper = names(({ winningCost, servingCost }) => (servingCost ?? 0) > (winningCost ?? Infinity))
  return [
    has(payers) && has(paid) ? fillPhrase({ payers, paid }, (marks) => t('balance.payers', marks)) : [],
    has(own) && !has(paid) ? fillPhrase({ names: own }, (marks) => t('balance.allPay', marks)) : [],
    has(paid) && !has(payers) ? fillPhrase({ names: paid }, (marks) => t('balance.nonePays', marks)) : [],
    largest?.share && rows.length > 1
      ? fillPhrase({ name: largest.name, share: [formats.percent(largest.share)] }, (marks) =>
          t('balance.share', marks),
        )
      : [],
    has(dearer) ? fillPhrase({ names: dearer }, (marks) => t('customer.dearer', marks)) : [],
    has(cheaper) ? fillPhrase({ names: cheaper }, (marks) => t('customer.cheaper', marks)) : [],
  ].filter(has)
}

function has(phrase: Phrase): boolean {
  return phrase.length > 0
}

function listLegend(rows: readonly DrawnRow[], t: PlotWords): LegendEntry[] {
  const measure = (name: 'profit' | 'costToServe' | 'offersCost') => t(`measures.${name}`, { ns: 'figures' })
  const has = (wanted: (row: DrawnRow) => unknown, entry: LegendEntry) => (rows.some(wanted) ? [entry] : [])
  return [
    { id: 'profit', sign: <PatternSwatch name="solid" />, words: measure('profit') },
    { id: 'service', sign: <PatternSwatch name="service" />, words: measure('costToServe') },
    ...has((row) => row.offersCost, {
      id: 'offers',
      sign: <PatternSwatch name="offers" />,
      words: measure('offersCost'),
    }),
    { id: 'reach', sign: <ReachSwatch />, words: t('balance.reach') },
    ...has((row) => row.left, { id: 'left', sign: <PatternSwatch name="ahead" />, words: t('balance.left') }),
    ...has((row) => row.missing, {
      id: 'missing',
      sign: <PatternSwatch name="missing" />,
      words: t('balance.missing'),
    }),
  ]
}

function listCustomerSigns(t: PlotWords): LegendEntry[] {
  return [
    { id: 'winning', sign: <PatternSwatch name="winning" />, words: t('customer.winning') },
    { id: 'serving', sign: <PatternSwatch name="service" />, words: t('customer.serving') },
  ]
}

function makeTable(rows: readonly DrawnRow[], t: PlotWords, formats: PlotFormats): PlotTable {
  const measure = (name: 'profit' | 'costToServe' | 'offersCost') => t(`measures.${name}`, { ns: 'figures' })
  return {
    caption: t('balance.table'),
    columns: [
      t('segment'),
      measure('profit'),
      measure('costToServe'),
      measure('offersCost'),
      t('balance.difference'),
      t('balance.shareTitle'),
      t('customer.winning'),
      t('customer.serving'),
      t('customer.difference'),
    ],
    rows: rows.map((row) => ({
      id: row.segmentId,
      cells: [
        <PhraseText key="name" phrase={row.name} />,
        formats.money(row.profit),
        formats.money(row.costToServe),
        formats.money(row.offersCost),
        nameResult(row, t, formats).result,
        formats.percent(row.share),
        formats.money(row.winningCost),
        formats.money(row.servingCost),
        row.winningCost === undefined || row.servingCost === undefined
          ? formats.money(undefined)
          : formats.money(row.winningCost - row.servingCost),
      ],
    })),
  }
}
