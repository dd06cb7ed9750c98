import { useTranslation } from 'react-i18next'
import type { Criterion } from '../../domain/assignment/assignment'
import type { Language } from '../../domain/language'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useCriterionNames } from './criterion-names'
import styles from './opened-assignment.module.css'

interface AskedForProps {
  readonly criteria: readonly Criterion[]
  readonly contentLanguage: Language
}

/** The rubric to be read: what is asked for, and the points; nothing where there is none. */
export function AskedFor({ criteria, contentLanguage }: AskedForProps) {
  const { t } = useTranslation('assignment')
  const nameCriterion = useCriterionNames()
  if (criteria.length === 0) return null
  const format = (value: number) => formatNumber(value, currentLanguage())
  const total = criteria.reduce((sum, { points }) => sum + points, 0)
  return (
    <section className={styles.asked} aria-label={t('opened.asked')}>
      <h2>{t('opened.asked')}</h2>
      <ul>
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <span lang={criterion.text ? contentLanguage : undefined}>{nameCriterion(criterion)}</span>{' '}
            <span className={styles.worth}>
              {t('worth', { count: criterion.points, points: format(criterion.points) })}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.total}>{t('opened.total', { points: format(total) })}</p>
    </section>
  )
}
