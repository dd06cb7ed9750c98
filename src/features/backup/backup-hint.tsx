import { Archive, ShieldCheck, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { useBackup } from '../../state/backup'
import { useBackupFolder } from '../../state/backup-folder'
import { isBackupDue, isEvictionNear } from '../../state/backup-reminder'
import { useLibrary, useServices } from '../../state/services'
import { Button } from '../../ui/button'
import styles from './backup.module.css'
import { FolderStatus } from './folder-section'

interface BackupHintProps {
  /** Opens what there is to do about backups. */
  readonly onOpen: () => void
}

/** What should not be overlooked above the canvases: space that runs short, a backup that is due, a folder that stopped. */
export function BackupHint({ onOpen }: BackupHintProps) {
  const { t } = useTranslation('backup')
  const { now } = useServices()
  const rows = useLibrary((state) => state.rows)
  const estimate = useLibrary((state) => state.estimate)
  const folder = useBackupFolder((state) => state.folder)
  const { isRead, lastAt } = useLastBackup()
  if (!isRead || rows === undefined || rows.length === 0) return null
  const isNear = estimate !== undefined && isEvictionNear(estimate)
  const isDue = isBackupDue(rows, lastAt, now())
  const make = (
    <Button icon={Archive} onClick={onOpen}>
      {t('make')}
    </Button>
  )
  if (isNear) {
    return (
      <Hint words={t('hint.room')}>
        <PersistButton />
        {make}
      </Hint>
    )
  }
  if (folder.type === 'stopped') {
    return (
      <div className={styles.hint}>
        <FolderStatus folder={folder} />
        <Button onClick={onOpen}>{t('title')}</Button>
      </div>
    )
  }
  if (!isDue) return null
  const date = lastAt !== undefined && formatDate(new Date(lastAt), currentLanguage(), 'long')
  return <Hint words={date ? t('hint.due', { date }) : t('hint.never')}>{make}</Hint>
}

function Hint({ words, children }: { readonly words: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles.hint}>
      <p className={styles.warning}>
        <TriangleAlert size={16} aria-hidden />
        <span>{words}</span>
      </p>
      {children}
    </div>
  )
}

function PersistButton() {
  const { t } = useTranslation('backup')
  const { storage, library, toasts } = useServices()
  const ask = async () => {
    const isGranted = await storage.requestPersistence().catch(() => false)
    toasts.getState().showToast({ message: t(isGranted ? 'hint.granted' : 'hint.refused') })
    await library
      .getState()
      .refreshEstimate()
      .catch(() => undefined)
  }
  return (
    <Button icon={ShieldCheck} onClick={() => void ask()}>
      {t('hint.persist')}
    </Button>
  )
}

/** When there was last a file or a folder with everything in it. */
export function useLastBackup() {
  const savedAt = useBackup((state) => state.savedAt)
  const isFileRead = useBackup((state) => state.isRead)
  const folder = useBackupFolder((state) => state.folder)
  const keptAt = 'keptAt' in folder ? folder.keptAt : undefined
  const times = [savedAt, keptAt].filter((time) => time !== undefined)
  const lastAt = times.length > 0 ? Math.max(...times) : undefined
  return { isRead: isFileRead && folder.type !== 'unread', savedAt, lastAt }
}
