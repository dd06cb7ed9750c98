import { useXAxisScale, useYAxisScale } from 'recharts'
import type { BasePoint } from './base-points'
import type { PlotFormats } from './use-plot-formats'

interface TotalsProps {
  readonly points: readonly BasePoint[]
  readonly formats: PlotFormats
}

/** How many customers there are in all: above each bar, and above its target. */
export function Totals({ points, formats }: TotalsProps) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  return points.map(({ period, total }) => {
    const x = across?.(period, { position: 'middle' })
    const y = up?.(Math.max(total.count ?? 0, total.target ?? 0))
    if (x === undefined || y === undefined || total.count === undefined) return null
    return (
      <text key={period} x={x} y={y - (total.target === undefined ? 6 : 10)} textAnchor="middle">
        {formats.count(total.count)}
      </text>
    )
  })
}
