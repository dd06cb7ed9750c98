import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RestoreOffer } from '../../backup/read-backup'
import type { DifferingChoice, RestoreOutcome } from '../../backup/run-restore'
import type { BackupFailure } from '../../backup/unpack-backup'
import { formatBytes } from '../../i18n/formats/bytes'
import { changeLanguage, currentLanguage } from '../../i18n/texts'
import { useBackup } from '../../state/backup'
import { useServices } from '../../state/services'
import { readStorageFailure } from '../../state/storage-failure'
import { Button } from '../../ui/button'
import styles from './backup.module.css'
import { RestoreOutcomeView } from './restore-outcome'
import { RestorePreview } from './restore-preview'
import { useWork } from './use-work'
import { WorkBar } from './work-bar'

interface RestoreViewProps {
  readonly file: File
  readonly onPick: () => void
  readonly onClose: () => void
}

type Progress =
  | { readonly type: 'reading' }
  | { readonly type: 'refused'; readonly failure: BackupFailure | { readonly type: 'failed' } }
  | { readonly type: 'offered' | 'writing'; readonly offer: RestoreOffer }
  | { readonly type: 'notWritten'; readonly reason: ReturnType<typeof readStorageFailure> }
  | { readonly type: 'restored'; readonly outcome: RestoreOutcome }

/** A backup from file to shelf: read, shown before anything is written, written, told. */
export function RestoreView({ file, onPick, onClose }: RestoreViewProps) {
  const { t } = useTranslation(['backup', 'errors'])
  const { progress, fraction, restore } = useRestore(file)
  switch (progress.type) {
    case 'reading':
      return <WorkBar words={t('restore.reading')} fraction={fraction ?? 0} onCancel={onClose} />
    case 'refused':
      return <Refusal file={file} failure={progress.failure} onPick={onPick} />
    case 'offered':
      return <RestorePreview offer={progress.offer} onRestore={restore} onClose={onClose} />
    case 'writing':
      return <WorkBar words={t('restore.writing')} fraction={1} />
    case 'notWritten':
      return (
        <p role="alert" className={styles.trouble}>
          {t(`errors:storage.${progress.reason}`)}
        </p>
      )
    case 'restored':
      return <RestoreOutcomeView outcome={progress.outcome} onClose={onClose} />
  }
}

function useRestore(file: File) {
  const { preferences } = useServices()
  const [progress, setProgress] = useState<Progress>({ type: 'reading' })
  const { fraction, run } = useWork()
  const readBackup = useBackup((state) => state.readBackup)
  const restoreBackup = useBackup((state) => state.restoreBackup)
  const read = useEffectEvent(async () => {
    try {
      const result = await run((watch) => readBackup(file, watch))
      if (result?.ok) setProgress({ type: 'offered', offer: result.value })
      else if (result) setProgress({ type: 'refused', failure: result.failure })
    } catch {
      setProgress({ type: 'refused', failure: { type: 'failed' } })
    }
  })
  useEffect(() => void read(), [])
  const restore = async (offer: RestoreOffer, differing: DifferingChoice, withPreferences: boolean) => {
    setProgress({ type: 'writing', offer })
    try {
      const outcome = await restoreBackup(offer, differing, withPreferences)
      const { language } = preferences.getState()
      if (withPreferences && language) await changeLanguage(language)
      setProgress({ type: 'restored', outcome })
    } catch (error) {
      setProgress({ type: 'notWritten', reason: readStorageFailure(error) })
    }
  }
  return { progress, fraction, restore }
}

interface RefusalProps {
  readonly file: File
  readonly failure: BackupFailure | { readonly type: 'failed' }
  readonly onPick: () => void
}

/** What is wrong with the file, what to do, and that nothing was lost. */
function Refusal({ file, failure, onPick }: RefusalProps) {
  const { t } = useTranslation('backup')
  return (
    <>
      <div role="alert" className={styles.lines}>
        <p>
          <strong>{t('refused.title', { file: file.name })}</strong>
        </p>
        <p>{t(`refused.${failure.type}`, describe(failure))}</p>
        <p>{t('refused.kept')}</p>
      </div>
      <div className={styles.ways}>
        <Button look="primary" onClick={onPick}>
          {t('chooseOther')}
        </Button>
      </div>
    </>
  )
}

function describe(failure: RefusalProps['failure']): Record<string, string | number> {
  if (failure.type === 'newerVersion') return { version: failure.version }
  if (failure.type !== 'tooLarge') return {}
  const language = currentLanguage()
  return { size: formatBytes(failure.size, language), limit: formatBytes(failure.limit, language) }
}
