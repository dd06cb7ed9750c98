import { useTranslation } from 'react-i18next'
import { GuidePoints } from '../../editing/guide-points'
import { AcquisitionFactors } from './acquisition-factors'
import { DueReviews } from './due-reviews'
import styles from './retention.module.css'

/** Below the customer base: which reviews are due (R80, R81), what wins customers (R75–R78), and what is good to know. */
export default function RetentionPart() {
  const { t } = useTranslation('retention')
  return (
    <>
      <DueReviews />
      <AcquisitionFactors />
      <section className={styles.part} aria-label={t('guide')}>
        <h3>{t('guide')}</h3>
        <GuidePoints topics={['customer', 'regular', 'base', 'keeping', 'lettingGo']} />
      </section>
    </>
  )
}
