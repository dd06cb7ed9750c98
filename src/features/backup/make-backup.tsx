import { Archive } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedBackup } from '../../backup/make-backup'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useBackup } from '../../state/backup'
import { Button, type ButtonLook } from '../../ui/button'
import { saveFile } from '../../ui/save-file'
import styles from './backup.module.css'
import { useWork } from './use-work'
import { WorkBar } from './work-bar'

interface MakeBackupProps {
  readonly label: string
  readonly look: ButtonLook
  /** What else stands beside the button. */
  readonly children?: ReactNode
}

/** Packs everything into one file, with the way to stop, and says what is in it. */
export function MakeBackup({ label, look, children }: MakeBackupProps) {
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
        <Button look={look} icon={Archive} onClick={() => void make()}>
          {label}
        </Button>
        {children}
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
