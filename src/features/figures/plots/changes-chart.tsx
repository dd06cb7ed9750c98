import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar, BarChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { AXIS_WIDTH, type BaseChartProps } from './base-chart'
import type { BasePoint } from './base-points'
import { BaseTip } from './base-tip'
import { colourOf, fillOf, PlotPatterns } from './plot-patterns'
import styles from './plots.module.css'

/** Customers won, above the line, and lost, below it, in each period. */
export function ChangesChart({ points, segments, formats }: BaseChartProps) {
  const { t } = useTranslation('plots')
  const id = useId()
  const extremes = listExtremes(points)
  return (
    <div className={styles.changesChart}>
      <ResponsiveContainer initialDimension={{ width: 640, height: 120 }}>
        <BarChart
          data={[...points]}
          stackOffset="sign"
          margin={{ top: 8, right: 4, bottom: 8, left: 0 }}
          barCategoryGap="18%"
          role="img"
          accessibilityLayer={false}
          aria-label={t('base.changes')}
        >
          <PlotPatterns id={id} names={['lost']} marks={segments.map(({ mark }) => mark)} />
          <XAxis dataKey="period" hide />
          <YAxis
            width={AXIS_WIDTH}
            ticks={extremes}
            domain={[extremes[0] ?? 0, extremes.at(-1) ?? 0]}
            interval={0}
            tickLine={false}
            axisLine={false}
            tickFormatter={formats.change}
          />
          <ReferenceLine y={0} stroke="var(--line-strong)" />
          {segments.map(({ id: segmentId, mark }) => (
            <Bar
              key={segmentId}
              dataKey={(point: BasePoint) => point.bySegment.get(segmentId)?.won}
              stackId="changes"
              maxBarSize={72}
              fill={colourOf(mark)}
              stroke="var(--surface)"
              isAnimationActive={false}
            />
          ))}
          {segments.map(({ id: segmentId, mark }) => (
            <Bar
              key={`${segmentId} lost`}
              dataKey={(point: BasePoint) => negate(point.bySegment.get(segmentId)?.lost)}
              stackId="changes"
              maxBarSize={72}
              fill={fillOf(id, 'lost', mark)}
              stroke={colourOf(mark)}
              isAnimationActive={false}
            />
          ))}
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
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

/** The most that were lost and the most that were won, with zero between them. */
function listExtremes(points: readonly BasePoint[]): number[] {
  const most = (values: readonly (number | undefined)[]) => Math.max(0, ...values.map((value) => value ?? 0))
  const [won, lost] = [
    most(points.map(({ total }) => total.won)),
    most(points.map(({ total }) => total.lost)),
  ]
  return [...new Set([lost === 0 ? 0 : -lost, 0, won])]
}

function negate(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value
}
