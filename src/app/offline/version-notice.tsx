import { RefreshCw, TriangleAlert } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useToasts } from '../../state/services'
import { Button } from '../../ui/button'
import { hideNewerVersion, startNewerVersion } from './keep-offline'
import { useVersion } from './version'
import styles from './version-notice.module.css'

/** Says that there is a newer version, for as long as there is one; it starts only when asked to. */
export default function VersionNotice() {
  const { t } = useTranslation('offline')
  const newer = useVersion((state) => state.newer)
  const obstacle = useVersion((state) => state.obstacle)
  const announce = useToasts((state) => state.announce)
  const news = newer === 'none' ? '' : t(`newer.${newer}`)
  const trouble = obstacle === 'none' ? '' : t(`obstacle.${obstacle}`)
  useEffect(() => {
    if (trouble || news) announce(trouble || news)
  }, [news, trouble, announce])
  if (news === '') return null
  return (
    <aside className={styles.notice} aria-label={t('name')}>
      <RefreshCw size={18} aria-hidden />
      <div className={styles.words}>
        <p>{news}</p>
        {trouble && (
          <p className={styles.obstacle}>
            <TriangleAlert size={16} aria-hidden />
            {trouble}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <Button look="primary" onClick={() => void startNewerVersion()}>
          {t('reloadNow')}
        </Button>
        <Button onClick={hideNewerVersion}>{t('later')}</Button>
      </div>
    </aside>
  )
}
