import { FolderSync, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/formats/numbers'
import { formatTimeSince } from '../../i18n/formats/relative-time'
import { currentLanguage } from '../../i18n/texts'
import { type FolderState, useBackupFolder } from '../../state/backup-folder'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import styles from './backup.module.css'

/** The folder that keeps itself up to date, where the browser can do that. */
export function FolderSection() {
  const { t } = useTranslation('backup')
  const { folder, choose } = useBackupFolder((state) => state)
  if (folder.type === 'unread') return null
  if (folder.type === 'unsupported') return <p className={styles.quiet}>{t('folder.unsupported')}</p>
  return (
    <section className={styles.section}>
      <h3>{t('folder.title')}</h3>
      <p>{t('folder.text')}</p>
      {folder.type === 'none' ? (
        <div className={styles.ways}>
          <Button icon={FolderSync} onClick={() => void choose()}>
            {t('folder.choose')}
          </Button>
        </div>
      ) : (
        <ChosenFolder folder={folder} />
      )}
      <p className={styles.quiet}>{t('folder.rules')}</p>
    </section>
  )
}

type Chosen = Extract<FolderState, { readonly name: string }>

function ChosenFolder({ folder }: { readonly folder: Chosen }) {
  const { t } = useTranslation('backup')
  const { choose, keepNow, allow, forget } = useBackupFolder((state) => state)
  const { skippedCount: count } = folder
  const isRefused = folder.type === 'stopped' && folder.trouble === 'permission'
  return (
    <>
      <FolderStatus folder={folder} />
      {count > 0 && <p>{t('folder.skipped', { count, number: formatNumber(count, currentLanguage()) })}</p>}
      <div className={styles.ways}>
        {isRefused ? (
          <Button look="primary" onClick={() => void allow()}>
            {t('folder.allow')}
          </Button>
        ) : (
          <Button disabled={folder.type === 'working'} onClick={() => void keepNow()}>
            {t('folder.keepNow')}
          </Button>
        )}
        <Button onClick={() => void choose()}>{t('folder.chooseOther')}</Button>
        <Button onClick={() => void forget()}>{t('folder.forget')}</Button>
      </div>
    </>
  )
}

/** When the folder was last right, or what stands in the way. */
export function FolderStatus({ folder }: { readonly folder: Chosen }) {
  const { t } = useTranslation('backup')
  const { now } = useServices()
  const words = { folder: folder.name }
  if (folder.type === 'stopped') {
    return (
      <p role="alert" className={styles.warning}>
        <TriangleAlert size={16} aria-hidden />
        <span>{t(`folder.trouble.${folder.trouble}`, words)}</span>
      </p>
    )
  }
  const say = () => {
    if (folder.type === 'working') return t('folder.working', words)
    if (folder.keptAt === undefined) return t('folder.never', words)
    const when = formatTimeSince(new Date(folder.keptAt), new Date(now()), currentLanguage())
    return t('folder.kept', { ...words, when })
  }
  return <p role="status">{say()}</p>
}
