import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import { ProgressBar } from '../../ui/progress-bar'
import styles from './backup.module.css'

interface WorkBarProps {
  readonly words: string
  /** From 0 to 1. */
  readonly fraction: number
  /** Absent for what cannot be called off. */
  readonly onCancel?: () => void
}

/** How far a long work is, and the way out of it. */
export function WorkBar({ words, fraction, onCancel }: WorkBarProps) {
  const { t } = useTranslation('backup')
  return (
    <div className={styles.work}>
      <p role="status">{words}</p>
      <ProgressBar value={Math.round(fraction * 100)} max={100} label={words} />
      {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
    </div>
  )
}
