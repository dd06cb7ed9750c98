import { Archive, ArchiveRestore } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedBackup } from '../../backup/make-backup'
import { formatDate } from '../../i18n/formats/dates'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useBackup } from '../../state/backup'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { saveFile } from '../../ui/save-file'
import styles from './backup.module.css'
import { FolderSection } from './folder-section'
import { useWork } from './use-work'
import { WorkBar } from './work-bar'

/** What there is to do about backups while none is being restored. */
export function BackupOverview({ onPick }: { readonly onPick: () => void }) {
  const { t } = useTranslation('backup')
  const isKept = useServices().storage.mode === 'device'
  return (
    <>
      <p>{t('text')}</p>
      <MakeBackup onPick={onPick} />
      {isKept && <FolderSection />}
      <section className={styles.section}>
        <h3>{t('limits.title')}</h3>
        <ul className={styles.points}>
          <li>{t('limits.moment')}</li>
          <li>{t('limits.place')}</li>
          <li>{t('limits.secret')}</li>
        </ul>
      </section>
    </>
  )
}

function MakeBackup({ onPick }: { readonly onPick: () => void }) {
  const { t } = useTranslation('backup')
  const { fraction, run, cancel } = useWork()
  const [made, setMade] = useState<NamedBackup | 'failed'>()
  const makeBackup = useBackup((state) => state.makeBackup)
  const noteSaved = useBackup((state) => state.noteSaved)
  const make = async () => {
    setMade(undefined)
    try {
      const backup = await run(makeBackup)
      if (!backup) return
      saveFile(backup.file, backup.fileName)
      noteSaved()
      setMade(backup)
    } catch {
      setMade('failed')
    }
  }
  if (fraction !== undefined) return <WorkBar words={t('packing')} fraction={fraction} onCancel={cancel} />
  return (
    <>
      <div className={styles.ways}>
        <Button look="primary" icon={Archive} onClick={() => void make()}>
          {t('make')}
        </Button>
        <Button icon={ArchiveRestore} onClick={onPick}>
          {t('restoreFrom')}
        </Button>
        <LastBackup />
      </div>
      {made === 'failed' && (
        <p role="alert" className={styles.trouble}>
          {t('makeFailed')}
        </p>
      )}
      {made && made !== 'failed' && <Made backup={made} />}
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

function Made({ backup }: { readonly backup: NamedBackup }) {
  const { t } = useTranslation('backup')
  const format = (count: number) => formatNumber(count, currentLanguage())
  const damaged = backup.damagedIds.length
  return (
    <div role="status" className={styles.outcome}>
      <p>{t('made.file', { file: backup.fileName })}</p>
      <p>
        {t('made.content', { canvases: format(backup.canvasCount), versions: format(backup.versionCount) })}
      </p>
      {damaged > 0 && <p>{t('made.damaged', { count: damaged, number: format(damaged) })}</p>}
    </div>
  )
}
