import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { countGaps } from '../../domain/checks/list-hints'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import styles from './checks-sign.module.css'
import { useLateFindings } from './follow-findings'

/**
 * How many points there are to look at, beside the words of a link to the checks; a tick where there is none. The link
 * keeps its name: its `aria-describedby` says the same in words, by `id`. Load it late.
 */
export default function ChecksSign({ id }: { readonly id: string }) {
  const { t } = useTranslation('checks')
  const findings = useLateFindings()
  if (!findings) return null
  const count = countGaps(findings)
  return (
    <>
      {count > 0 ? (
        <span className={styles.sign} aria-hidden>
          {formatNumber(count, currentLanguage())}
        </span>
      ) : (
        <Check size={14} aria-hidden />
      )}
      <span id={id} hidden>
        {count > 0 ? t('points', { count }) : t('nothingMissing')}
      </span>
    </>
  )
}
