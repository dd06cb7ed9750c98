import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useServices } from '../state/services'
import { Button } from '../ui/button'
import { saveBackup } from './backup'
import styles from './message-page.module.css'

/** Offers the backup before anything else, then a fresh start. */
export function CrashPage({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('app')
  const services = useServices()
  const [hasFailed, setFailed] = useState(false)
  return (
    <main className={styles.page}>
      <h1>{t('crash.title')}</h1>
      <p>{t('crash.text')}</p>
      <div className={styles.ways}>
        <Button look="primary" onClick={() => saveBackup(services).catch(() => setFailed(true))}>
          {t('crash.backup')}
        </Button>
        <Button onClick={() => location.reload()}>{t('reload')}</Button>
      </div>
      {hasFailed && <p role="alert">{t('crash.backupFailed')}</p>}
      <details>
        <summary>{t('crash.details')}</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </main>
  )
}
