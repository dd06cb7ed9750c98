import { useTranslation } from 'react-i18next'
import { fillPhrase } from '../../../editing/phrase'
import { PhraseText } from '../../../editing/phrase-text'
import type { BasePlot } from './base-points'
import type { PlotSegment } from './plot-segments'
import { Swatch } from './plot-signs'
import styles from './plots.module.css'
import type { PlotFormats } from './use-plot-formats'

interface AssumptionsProps {
  readonly plot: BasePlot
  readonly segments: readonly PlotSegment[]
  readonly formats: PlotFormats
}

/** What the projection assumes, in words, and what the plot leaves out. */
export function Assumptions({ plot, segments, formats }: AssumptionsProps) {
  const { t } = useTranslation('plots')
  const { bySegment } = plot.projection
  const isAhead = plot.points.some(({ isProjected }) => isProjected)
  const projected = segments.flatMap((segment) => {
    const projection = bySegment.get(segment.id)
    return projection?.type === 'projected' ? [{ ...segment, ...projection }] : []
  })
  const others = segments.filter(({ id }) => bySegment.get(id)?.type !== 'projected')
  const otherNames = formats.listNames(others.map(({ name }) => name))
  return (
    <div className={styles.notes}>
      {isAhead && projected.length > 0 && (
        <>
          <p>{t('base.assumed')}</p>
          <ul>
            {projected.map(({ id, name, mark, newPerPeriod, churn, basis }) => (
              <li key={id}>
                <Swatch mark={mark} />
                <span>
                  <PhraseText
                    phrase={fillPhrase({ name }, (marks) =>
                      t('base.assumedOf', {
                        ...marks,
                        won: formats.count(newPerPeriod),
                        churn: formats.percent(churn),
                        count: basis.length,
                      }),
                    )}
                  />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {isAhead && others.length > 0 && (
        <p>
          <PhraseText phrase={fillPhrase({ names: otherNames }, (marks) => t('base.notAhead', marks))} />
        </p>
      )}
      {plot.earlierCount > 0 && <p>{t('base.earlier', { count: plot.earlierCount })}</p>}
    </div>
  )
}
