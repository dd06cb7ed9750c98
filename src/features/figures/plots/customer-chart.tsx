import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import {
  Bar,
  BarChart,
  type BarShapeProps,
  LabelList,
  Rectangle,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import { BAR, type BalanceChartProps, heightOf } from './balance-chart'
import type { DrawnRow } from './drawn-rows'
import { colourOf, fillOf, type PatternName, PlotPatterns } from './plot-patterns'
import styles from './plots.module.css'
import { RowLabel } from './row-label'

/** What one customer costs: winning a new one beside serving a regular one (R67). */
export function CustomerChart({ rows, formats }: BalanceChartProps) {
  const { t } = useTranslation('plots')
  const id = useId()
  const words = new Map(rows.map(({ segmentId, name }) => [segmentId, { name, result: '', isBad: false }]))
  const pattern = (name: PatternName) => (bar: BarShapeProps) => {
    const { mark }: DrawnRow = bar.payload
    const { x, y, width, height } = bar
    const fill = fillOf(id, name, mark)
    return <Rectangle x={x} y={y} width={width} height={height} fill={fill} stroke={colourOf(mark)} />
  }
  const write = (value: unknown) => (typeof value === 'number' ? formats.money(value) : '')
  return (
    <div style={{ height: heightOf(rows) }} className={styles.chart}>
      <ResponsiveContainer initialDimension={{ width: 320, height: heightOf(rows) }}>
        <BarChart
          layout="vertical"
          data={[...rows]}
          margin={{ top: 0, right: 72, bottom: 28, left: 1 }}
          barGap={BAR.gap}
          barSize={BAR.size}
          role="img"
          accessibilityLayer={false}
          aria-label={t('customer.plot')}
        >
          <PlotPatterns
            id={id}
            names={['winning', 'service']}
            marks={[...new Set(rows.map(({ mark }) => mark))]}
          />
          <XAxis type="number" hide />
          <YAxis
            type="category"
            dataKey="segmentId"
            width={1}
            interval={0}
            tickLine={false}
            axisLine={false}
            tick={(tick) => <RowLabel {...tick} words={words} />}
          />
          <ReferenceLine x={0} stroke="var(--line-strong)" />
          <Bar dataKey="winningCost" isAnimationActive={false} shape={pattern('winning')}>
            <LabelList dataKey="winningCost" position="right" formatter={write} />
          </Bar>
          <Bar dataKey="servingCost" isAnimationActive={false} shape={pattern('service')}>
            <LabelList dataKey="servingCost" position="right" formatter={write} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
