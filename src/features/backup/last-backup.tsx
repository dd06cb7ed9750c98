import { Archive } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { useBackupFolder } from '../../state/backup-folder'
import { useLibrary } from '../../state/services'
import styles from './backup.module.css'
import { useLastBackup } from './backup-hint'
import { FolderStatus } from './folder-section'

/** Below the canvases: when there was last a backup, and how the folder is. */
export function LastBackup() {
  const { t } = useTranslation('backup')
  const { isRead, savedAt } = useLastBackup()
  const folder = useBackupFolder((state) => state.folder)
  const hasCanvases = useLibrary((state) => (state.rows?.length ?? 0) > 0)
  if (!isRead || !hasCanvases) return null
  const isChosen = folder.type === 'waiting' || folder.type === 'working'
  const when = savedAt !== undefined && formatDate(new Date(savedAt), currentLanguage(), 'dateTime')
  return (
    <div className={styles.foot}>
      <Archive size={16} aria-hidden />
      <p>{when ? t('last', { when }) : t('none')}</p>
      {isChosen && <FolderStatus folder={folder} />}
    </div>
  )
}
