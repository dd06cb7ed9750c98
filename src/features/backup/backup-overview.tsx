import { ArchiveRestore } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { useBackup } from '../../state/backup'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import styles from './backup.module.css'
import { DeleteAll } from './delete-all'
import { FolderSection } from './folder-section'
import { MakeBackup } from './make-backup'

/** What there is to do about backups while none is being restored. */
export function BackupOverview({ onPick }: { readonly onPick: () => void }) {
  const { t } = useTranslation('backup')
  const isKept = useServices().storage.mode === 'device'
  return (
    <>
      <p>{t('text')}</p>
      <MakeBackup label={t('make')} look="primary">
        <Button icon={ArchiveRestore} onClick={onPick}>
          {t('restoreFrom')}
        </Button>
        <LastBackup />
      </MakeBackup>
      {isKept && <FolderSection />}
      <section className={styles.section}>
        <h3>{t('limits.title')}</h3>
        <ul className={styles.points}>
          <li>{t('limits.moment')}</li>
          <li>{t('limits.place')}</li>
          <li>{t('limits.secret')}</li>
        </ul>
      </section>
      {isKept && <DeleteAll />}
    </>
  )
}

function LastBackup() {
  const { t } = useTranslation('backup')
  const savedAt = useBackup((state) => state.savedAt)
  const isRead = useBackup((state) => state.isRead)
  if (!isRead) return null
  if (savedAt === undefined) return <p className={styles.quiet}>{t('none')}</p>
  const when = formatDate(new Date(savedAt), currentLanguage(), 'dateTime')
  return <p className={styles.quiet}>{t('last', { when })}</p>
}
