import { usePlotArea, type XAxisTickContentProps } from 'recharts'
import type { PlotFormats } from './use-plot-formats'

/** Under the axis: the part of the year, and the year where it begins. */
export function PeriodTick({
  x,
  y,
  index,
  payload,
  periods,
  formats,
}: XAxisTickContentProps & {
  readonly periods: readonly string[]
  readonly formats: PlotFormats
}) {
  const area = usePlotArea()
  const step = countStep(
    periods.map((each) => formats.periodOfYear(each)),
    area?.width ?? 0,
  )
  const period = String(payload.value)
  const year = period.slice(0, 4)
  const isFirstOfYear = periods[index - 1]?.slice(0, 4) !== year
  const hasYear = isFirstOfYear && period !== year
  if (index % step !== 0 && !hasYear) return null
  return (
    <text x={x} y={y} textAnchor="middle">
      {index % step === 0 && (
        <tspan x={x} dy="0.9em">
          {formats.periodOfYear(period)}
        </tspan>
      )}
      {hasYear && (
        <tspan x={x} y={Number(y)} dy="2.25em" fontWeight={600}>
          {year}
        </tspan>
      )}
    </text>
  )
}

const LETTER_WIDTH = 7

/** Every how many names there is room for one. */
function countStep(names: readonly string[], width: number): number {
  const longest = Math.max(...names.map((name) => name.length))
  return Math.max(1, Math.ceil(((longest + 1) * LETTER_WIDTH * names.length) / Math.max(width, 1)))
}
