import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog'
import { BackupOverview } from './backup-overview'
import { RestoreView } from './restore-view'

interface BackupDialogProps {
  /** A zip file that was dropped or picked; undefined opens the overview. */
  readonly file?: File | undefined
  readonly onClose: () => void
}

/** Everything about backups: making one, restoring one, the folder, and what a backup cannot do. */
export default function BackupDialog({ file: given, onClose }: BackupDialogProps) {
  const { t } = useTranslation('backup')
  // The same file chosen again is to be read again.
  const [chosen, setChosen] = useState({ file: given, count: 0 })
  const { file } = chosen
  const input = useRef<HTMLInputElement>(null)
  const takeFile = (next: File) => setChosen(({ count }) => ({ file: next, count: count + 1 }))
  const pick = () => input.current?.click()
  return (
    <Dialog
      title={file ? t('restore.title') : t('title')}
      closeLabel={t('close')}
      size="large"
      onClose={onClose}
    >
      {file ? (
        <RestoreView key={chosen.count} file={file} onPick={pick} onClose={onClose} />
      ) : (
        <BackupOverview onPick={pick} />
      )}
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        hidden
        onChange={(event) => {
          const [picked] = event.currentTarget.files ?? []
          if (picked) takeFile(picked)
          // Choosing the same file again is a change again.
          event.currentTarget.value = ''
        }}
      />
    </Dialog>
  )
}
