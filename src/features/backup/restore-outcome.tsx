import { useTranslation } from 'react-i18next'
import type { RestoreOutcome } from '../../backup/run-restore'
import { formatList } from '../../i18n/formats/lists'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { Button } from '../../ui/button'
import styles from './backup.module.css'

/** What became of a backup. */
export function RestoreOutcomeView({
  outcome,
  onClose,
}: {
  readonly outcome: RestoreOutcome
  readonly onClose: () => void
}) {
  const { t } = useTranslation(['backup', 'app'])
  const language = currentLanguage()
  const { failed } = outcome
  const counts = (['created', 'keptBoth', 'replaced', 'versions'] as const).filter((key) => outcome[key] > 0)
  return (
    <>
      <div role="status" className={styles.outcome}>
        <strong>{t('restored.title')}</strong>
        {counts.map((key) => (
          <p key={key}>
            {t(`restored.${key}`, { count: outcome[key], number: formatNumber(outcome[key], language) })}
          </p>
        ))}
        {counts.length === 0 && failed.length === 0 && <p>{t('restored.nothing')}</p>}
      </div>
      {failed.length > 0 && (
        <p role="alert" className={styles.trouble}>
          {t('restored.failed', { titles: formatList(failed.map(nameTitle), language, 'and') })}
        </p>
      )}
      <div className={styles.ways}>
        <Button look="primary" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </>
  )

  function nameTitle(title: string): string {
    return title.trim() || t('app:untitled')
  }
}
