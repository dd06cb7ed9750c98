import { useTranslation } from 'react-i18next'
import type { Outcome } from '../../domain/customers/outcome'
import { formatList } from '../../i18n/formats/lists'
import { formatPeriod } from '../../i18n/formats/periods'
import { currentLanguage } from '../../i18n/texts'
import { useMeasureName } from './figure-words'
import styles from './outcome-table.module.css'
import { groupNeeds } from './outcome-words'

/** What is to be entered before every formula has a result; nothing where all have. */
export function NeedsList({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { t } = useTranslation('figures')
  const nameMeasure = useMeasureName()
  const language = currentLanguage()
  const needs = [...groupNeeds(outcomes)]
  if (needs.length === 0) return null
  return (
    <details className={styles.needs}>
      <summary>{t('needs.title')}</summary>
      <ul>
        {needs.map(([period, measures]) => (
          <li key={period}>
            {t('needs.item', {
              period: formatPeriod(period, language),
              measures: formatList(measures.map(nameMeasure), language, 'and'),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
