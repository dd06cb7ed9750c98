import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { CriterionName } from '../../domain/workshop/alternative'

/** The usual criteria in the reader's language; any other is its own name. */
export function useCriterionName(): (criterion: CriterionName) => string {
  const { t } = useTranslation('portfolio')
  return useCallback(
    (criterion) => {
      switch (criterion) {
        case 'criterion.attractive':
          return t('criteria.attractive')
        case 'criterion.risky':
          return t('criteria.risky')
        default:
          return criterion
      }
    },
    [t],
  )
}
