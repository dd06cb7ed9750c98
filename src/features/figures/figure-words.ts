import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { countMeasures, type Measure, moneyMeasures } from '../../domain/customers/figures'

/** The columns of the table of figures: counts, each with its target where targets are wanted, then money. */
export function listColumns(hasTargets: boolean): readonly Measure[] {
  const counts = countMeasures.flatMap((count): readonly Measure[] =>
    hasTargets ? [count, `${count}.target`] : [count],
  )
  return [...counts, ...moneyMeasures]
}

/** What measures are called in the language of the reader. */
export function useMeasureName(): (measure: Measure) => string {
  const { t } = useTranslation('figures')
  return (measure) => nameMeasure(t, measure)
}

/** What a measure is called. */
export function nameMeasure(t: TFunction<'figures'>, measure: Measure): string {
  switch (measure) {
    case 'potential.target':
      return t('targets.potential')
    case 'new.target':
      return t('targets.new')
    case 'regular.target':
      return t('targets.regular')
    case 'lost.target':
      return t('targets.lost')
    default:
      return t(`measures.${measure}`)
  }
}
