import { CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './offline-sign.module.css'

/** Stands there once every part of the app is on the device. */
export default function OfflineSign() {
  const { t } = useTranslation('offline')
  return (
    <p className={styles.sign}>
      <CircleCheck size={16} aria-hidden />
      {t('sign')}
    </p>
  )
}
