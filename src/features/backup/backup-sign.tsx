import { Archive } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import styles from './backup.module.css'
import { BackupHint } from './backup-hint'
import { LastBackup } from './last-backup'

interface BackupSignProps {
  /** The button in the bar, what should not be overlooked above the canvases, when there was a backup below them. */
  readonly place: 'bar' | 'above' | 'below'
  /** Opens what there is to do about backups. */
  readonly onOpen: () => void
}

/** What the library shows of backups. One part for three places: they come together, and after the canvases. */
export default function BackupSign({ place, onOpen }: BackupSignProps) {
  const { t } = useTranslation('backup')
  const isKept = useServices().storage.mode === 'device'
  if (place === 'bar') {
    return (
      <Button look="quiet" icon={Archive} className={styles.sign} aria-label={t('title')} onClick={onOpen}>
        <span>{t('title')}</span>
      </Button>
    )
  }
  // What only this tab has is gone with it, whatever the date of a backup: the library says so by itself.
  if (!isKept) return null
  return place === 'above' ? <BackupHint onOpen={onOpen} /> : <LastBackup />
}
