import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  Rectangle,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { BalanceTip } from './balance-tip'
import { type DrawnRow, nameResult } from './drawn-rows'
import { colourOf, fillOf, type PatternName, PlotPatterns } from './plot-patterns'
import styles from './plots.module.css'
import { RowLabel } from './row-label'
import type { PlotFormats } from './use-plot-formats'

export interface BalanceChartProps {
  readonly rows: readonly DrawnRow[]
  readonly formats: PlotFormats
}

/** What a segment takes of the height: its name, two bars, and the room to the next. */
const ROW_HEIGHT = 84
export const BAR = { size: 18, gap: 2 } as const
const AXIS_HEIGHT = 28

export function heightOf(rows: readonly unknown[]): number {
  return rows.length * ROW_HEIGHT + AXIS_HEIGHT
}

/**
 * Per segment the profit, and below it what care costs. Where the profit reaches further, the rest is left over; where the
 * cost does, something is missing, which others pay (R65).
 */
export function BalanceChart({ rows, formats }: BalanceChartProps) {
  const { t } = useTranslation(['plots', 'figures'])
  const id = useId()
  const words = new Map(rows.map((row) => [row.segmentId, nameResult(row, t, formats)]))
  const pattern = (name: PatternName) => (bar: BarShapeProps) => {
    const { mark }: DrawnRow = bar.payload
    const stroke = name === 'missing' ? 'var(--danger)' : colourOf(mark)
    return <Area bar={bar} fill={fillOf(id, name, mark)} stroke={stroke} />
  }
  return (
    <div style={{ height: heightOf(rows) }} className={styles.chart}>
      <ResponsiveContainer initialDimension={{ width: 640, height: heightOf(rows) }}>
        <BarChart
          layout="vertical"
          data={[...rows]}
          stackOffset="sign"
          margin={{ top: 0, right: 10, bottom: 0, left: 1 }}
          barGap={BAR.gap}
          barSize={BAR.size}
          aria-label={`${t('balance.plot')}. ${t('keys')}`}
        >
          <PlotPatterns
            id={id}
            names={['service', 'offers', 'ahead', 'missing']}
            marks={[...new Set(rows.map(({ mark }) => mark))]}
          />
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis
            type="number"
            height={AXIS_HEIGHT}
            tickCount={4}
            niceTicks="snap125"
            tickLine={false}
            axisLine={false}
            tickFormatter={formats.money}
          />
          <YAxis
            type="category"
            dataKey="segmentId"
            width={1}
            interval={0}
            tickLine={false}
            axisLine={false}
            tick={(tick) => <RowLabel {...tick} words={words} />}
          />
          <Bar dataKey="profit" stackId="profit" isAnimationActive={false} shape={drawProfit} />
          <Bar dataKey="missing" stackId="profit" isAnimationActive={false} shape={pattern('missing')} />
          <Bar dataKey="costToServe" stackId="cost" isAnimationActive={false} shape={pattern('service')} />
          <Bar dataKey="offersCost" stackId="cost" isAnimationActive={false} shape={pattern('offers')} />
          <Bar dataKey="left" stackId="cost" isAnimationActive={false} shape={pattern('ahead')} />
          <ReferenceLine x={0} stroke="var(--line-strong)" />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--line)', opacity: 0.35 }}
            content={(tip) => (
              <BalanceTip row={tip.active ? rows[Number(tip.activeIndex)] : undefined} formats={formats} />
            )}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

interface AreaProps {
  readonly bar: BarShapeProps
  readonly fill: string
  readonly stroke: string
}

function Area({ bar: { x, y, width, height }, fill, stroke }: AreaProps) {
  if (width === 0) return null
  return <Rectangle x={x} y={y} width={width} height={height} fill={fill} stroke={stroke} strokeWidth={1} />
}

/** The profit, and where it ends, across both bars, the line at which profit and cost are equal. */
function drawProfit(bar: BarShapeProps) {
  const { mark }: DrawnRow = bar.payload
  const { x, y, width, height } = bar
  const end = x + width
  return (
    <>
      <Area bar={bar} fill={colourOf(mark)} stroke={colourOf(mark)} />
      <path d={`M${end} ${y - 4}V${y + 2 * height + BAR.gap + 4}`} stroke="var(--ink)" strokeWidth={2} />
    </>
  )
}
