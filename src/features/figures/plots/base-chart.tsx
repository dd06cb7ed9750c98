import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import {
  Bar,
  type BarShapeProps,
  CartesianGrid,
  ComposedChart,
  Line,
  Rectangle,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { BasePoint } from './base-points'
import { BaseTip } from './base-tip'
import { PeriodTick } from './period-tick'
import { colourOf, fillOf, PlotPatterns } from './plot-patterns'
import type { PlotSegment } from './plot-segments'
import styles from './plots.module.css'
import { TargetDot } from './target-dot'
import { Totals } from './totals'
import type { PlotFormats } from './use-plot-formats'

export interface BaseChartProps {
  readonly points: readonly BasePoint[]
  readonly segments: readonly PlotSegment[]
  readonly formats: PlotFormats
}

/** The width of the axis on both plots of the base, so that their periods stand below one another. */
export const AXIS_WIDTH = 40

/** The customers at the end of each period, the segments on top of one another; projected ones are dashed. */
export function BaseChart({ points, segments, formats }: BaseChartProps) {
  const { t } = useTranslation('plots')
  const id = useId()
  const periods = points.map(({ period }) => period)
  return (
    <div className={styles.baseChart}>
      <ResponsiveContainer initialDimension={firstSize}>
        <ComposedChart
          data={[...points]}
          margin={{ top: 24, right: 4, bottom: 0, left: 0 }}
          barCategoryGap="18%"
          aria-label={`${t('base.plot')}. ${t('keys')}`}
        >
          <PlotPatterns id={id} names={['ahead']} marks={segments.map(({ mark }) => mark)} />
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="period"
            interval={0}
            height={38}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
            tick={(tick) => <PeriodTick {...tick} periods={periods} formats={formats} />}
          />
          <YAxis
            width={AXIS_WIDTH}
            allowDecimals={false}
            niceTicks="snap125"
            tickLine={false}
            axisLine={false}
            tickFormatter={formats.count}
          />
          {segments.map(({ id: segmentId, mark }) => (
            <Bar
              key={segmentId}
              dataKey={(point: BasePoint) => point.bySegment.get(segmentId)?.count}
              stackId="base"
              maxBarSize={72}
              fill={colourOf(mark)}
              isAnimationActive={false}
              shape={(bar: BarShapeProps) => <BaseBar bar={bar} fillAhead={fillOf(id, 'ahead', mark)} />}
            />
          ))}
          <Line
            dataKey={(point: BasePoint) => point.total.target}
            stroke="var(--ink)"
            strokeWidth={1.5}
            isAnimationActive={false}
            activeDot={false}
            dot={(dot) => <TargetDot {...dot} />}
          />
          <Totals points={points} formats={formats} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--line)', opacity: 0.35 }}
            content={(tip) => (
              <BaseTip
                point={tip.active ? points[Number(tip.activeIndex)] : undefined}
                segments={segments}
                formats={formats}
              />
            )}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  )
}

/** Until the place of a plot has been measured. */
const firstSize = { width: 640, height: 320 }

function BaseBar({ bar, fillAhead }: { readonly bar: BarShapeProps; readonly fillAhead: string }) {
  const { x, y, width, height, fill } = bar
  const point: BasePoint = bar.payload
  const ahead = { fill: fillAhead, stroke: fill, strokeWidth: 1.5, strokeDasharray: '4 3' }
  const known = { fill, stroke: 'var(--surface)', strokeWidth: 1 }
  return <Rectangle x={x} y={y} width={width} height={height} {...(point.isProjected ? ahead : known)} />
}
