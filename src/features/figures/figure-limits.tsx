import { useTranslation } from 'react-i18next'
import { limitDefaults } from '../../domain/customers/customer-records'
import { LimitField } from '../../editing/limit-field'
import { formatNumber, formatPercent } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import styles from './decisions.module.css'

/** From when on is warned, and by how much later money counts less: set by the user, with what each begins at (R72, R83). */
export function FigureLimits() {
  const { t } = useTranslation('figures')
  const language = currentLanguage()
  return (
    <details className={styles.limits}>
      <summary>{t('limits.title')}</summary>
      <div>
        <LimitField
          name="profitShare"
          label={t('limits.profitShare')}
          hint={t('limits.profitShareHint', {
            start: formatPercent(limitDefaults.profitShare / 100, language),
          })}
          least={1}
          most={100}
        />
        <LimitField
          name="periodsAtLoss"
          label={t('limits.periodsAtLoss')}
          hint={t('limits.periodsAtLossHint', { start: formatNumber(limitDefaults.periodsAtLoss, language) })}
          least={1}
          most={60}
        />
        <LimitField
          name="discountRate"
          label={t('limits.discountRate')}
          hint={t('limits.discountRateHint', {
            start: formatPercent(limitDefaults.discountRate / 100, language),
          })}
          least={0}
          most={100}
        />
      </div>
    </details>
  )
}
