import { useTranslation } from 'react-i18next'
import { PhraseText } from '../../../editing/phrase-text'
import type { BasePoint, SegmentPoint } from './base-points'
import type { PlotSegment } from './plot-segments'
import { Swatch } from './plot-signs'
import { PlotTip } from './plot-tip'
import type { PlotFormats, PlotWords } from './use-plot-formats'

interface BaseTipProps {
  /** Undefined where nothing is pointed at. */
  readonly point: BasePoint | undefined
  readonly segments: readonly PlotSegment[]
  readonly formats: PlotFormats
}

/** The numbers of one period. It is always there, so that a screen reader hears what comes into it. */
export function BaseTip({ point, segments, formats }: BaseTipProps) {
  const { t } = useTranslation(['plots', 'figures'])
  return (
    <div aria-live="polite">
      {point && (
        <PlotTip
          title={namePeriod(point, t, formats)}
          rows={[
            ...segments.map(({ id, name, mark }) => ({
              id,
              sign: <Swatch mark={mark} />,
              name: <PhraseText phrase={name} />,
              value: writeCustomers(point.bySegment.get(id), formats),
            })),
            ...(segments.length > 1
              ? [{ id: 'total', name: t('base.total'), value: writeCustomers(point.total, formats) }]
              : []),
            ...(point.total.target === undefined
              ? []
              : [{ id: 'target', name: t('base.target'), value: writeTarget(point.total, t, formats) }]),
          ]}
        />
      )}
    </div>
  )
}

export function namePeriod({ period, isProjected }: BasePoint, t: PlotWords, formats: PlotFormats): string {
  const name = formats.period(period)
  return isProjected ? t('base.projectedPeriod', { period: name }) : name
}

export function writeTarget(
  { target, isBelowTarget }: SegmentPoint,
  t: PlotWords,
  formats: PlotFormats,
): string {
  const words = formats.count(target)
  return isBelowTarget ? t('base.missedTarget', { target: words }) : words
}

/** The customers, in brackets those won and lost: `18 (+3, -1)`. */
export function writeCustomers(point: SegmentPoint | undefined, formats: PlotFormats): string {
  const { count, won, lost } = point ?? {}
  const changes = [won, lost === undefined ? undefined : -lost].flatMap((change) =>
    change === undefined ? [] : [formats.change(change)],
  )
  return changes.length > 0 ? `${formats.count(count)} (${changes.join(', ')})` : formats.count(count)
}
