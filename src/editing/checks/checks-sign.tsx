import { useTranslation } from 'react-i18next'
import { countGaps } from '../../domain/checks/list-hints'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import styles from './checks-sign.module.css'
import { useLateFindings } from './follow-findings'

/**
 * How many points there are to look at, beside the words of a link to the checks. The link keeps its name: its
 * `aria-describedby` says the number in words, by `id`. Nothing while nothing is missing. Load it late.
 */
export default function ChecksSign({ id }: { readonly id: string }) {
  const { t } = useTranslation('checks')
  const findings = useLateFindings()
  const count = findings ? countGaps(findings) : 0
  if (count === 0) return null
  return (
    <>
      <span className={styles.sign} aria-hidden>
        {formatNumber(count, currentLanguage())}
      </span>
      <span id={id} hidden>
        {t('points', { count })}
      </span>
    </>
  )
}
