import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CanvasId } from '../../domain/canvas'
import type { CriterionName } from '../../domain/workshop/alternative'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import type { CanvasRow } from '../../state/library'
import { Field, Select } from '../../ui/field'
import { PlotArea } from './plot-area'
import styles from './portfolio.module.css'
import { useCriterionName } from './use-criterion-name'
import type { PortfolioChoices } from './use-portfolio-choices'

interface PortfolioPlotProps {
  readonly shown: readonly CanvasRow[]
  readonly chosen: ReadonlySet<CanvasId>
  readonly criteria: readonly CriterionName[]
  readonly choices: PortfolioChoices
  readonly onChoose: (changes: Partial<PortfolioChoices>) => void
}

/** The canvases between two criteria of one's choice. The table above says the same in words and figures. */
export function PortfolioPlot({ shown, chosen, criteria, choices, onChoose }: PortfolioPlotProps) {
  const { t } = useTranslation('portfolio')
  const nameCriterion = useCriterionName()
  const title = useId()
  const [across, up] = pickAxes(criteria, choices)
  const plotted = useMemo(
    () =>
      shown.filter(
        ({ workshop }) => workshop?.ratings[across] !== undefined && workshop.ratings[up] !== undefined,
      ),
    [shown, across, up],
  )
  const missing = shown.length - plotted.length
  const axes = [
    { axis: 'across', criterion: across },
    { axis: 'up', criterion: up },
  ] as const
  return (
    <section className={styles.plotSection} aria-labelledby={title}>
      <h2 id={title}>{t('plot.title')}</h2>
      <div className={styles.tools}>
        {axes.map(({ axis, criterion }) => (
          <Field key={axis} label={t(`plot.${axis}`)}>
            {(control) => (
              <Select
                {...control}
                value={criterion}
                onChange={({ currentTarget }) => onChoose({ [axis]: currentTarget.value })}
              >
                {criteria.map((each) => (
                  <option key={each} value={each}>
                    {nameCriterion(each)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ))}
      </div>
      {plotted.length === 0 ? (
        <p className={styles.empty}>{t('plot.empty')}</p>
      ) : (
        <>
          <PlotArea rows={plotted} chosen={chosen} across={across} up={up} />
          {missing > 0 && (
            <p className={styles.quiet}>
              {t('plot.missing', { count: missing, number: formatNumber(missing, currentLanguage()) })}
            </p>
          )}
        </>
      )}
    </section>
  )
}

/** A criterion that was removed gives way to the usual ones. */
function pickAxes(criteria: readonly CriterionName[], { across, up }: PortfolioChoices) {
  const [first = '', second = ''] = criteria
  const find = (wanted: CriterionName, instead: CriterionName) =>
    criteria.includes(wanted) ? wanted : instead
  return [find(across, second), find(up, first)] as const
}
