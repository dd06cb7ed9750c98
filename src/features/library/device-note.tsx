import { ShieldCheck } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { formatBytes } from '../../i18n/formats/bytes'
import { currentLanguage } from '../../i18n/texts'
import { useLibrary } from '../../state/services'
import styles from './library.module.css'
import { useFailureToast } from './use-failure-toast'

/** Where everything is, how much it is, and whether the browser promised to keep it. */
export function DeviceNote() {
  const { t } = useTranslation('library')
  const estimate = useLibrary((state) => state.estimate)
  const canvasCount = useLibrary((state) => state.rows?.length)
  const refreshEstimate = useLibrary((state) => state.refreshEstimate)
  const showFailure = useFailureToast()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of canvases takes another space
  useEffect(() => {
    refreshEstimate().catch(showFailure)
  }, [refreshEstimate, showFailure, canvasCount])
  const usage = estimate?.usage
  return (
    <footer className={styles.device}>
      <ShieldCheck size={16} aria-hidden />
      <p>
        {t('device.kept')}
        {usage !== undefined && ` ${t('device.used', { size: formatBytes(usage, currentLanguage()) })}`}
        {estimate && ` ${estimate.isPersistent ? t('device.promised') : t('device.notPromised')}`}
      </p>
    </footer>
  )
}
