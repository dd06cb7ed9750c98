import { useTranslation } from 'react-i18next'
import { useCanvasState } from '../state/open-canvas'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import styles from './paste-dialog.module.css'

interface PasteDialogProps {
  readonly lines: readonly string[]
  readonly onSplit: () => void
  readonly onWhole: () => void
  readonly onClose: () => void
}

/** Shows the notes that would come of a pasted text, before any is made (R15). */
export default function PasteDialog({ lines, onSplit, onWhole, onClose }: PasteDialogProps) {
  const { t } = useTranslation(['board', 'app'])
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  return (
    <Dialog
      title={t('paste.title')}
      description={t('paste.text')}
      closeLabel={t('close', { ns: 'app' })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel', { ns: 'app' })}</Button>
          <Button onClick={onWhole}>{t('paste.whole')}</Button>
          {/* Who pastes and presses Enter wants the notes, not the cross that closes the dialog. */}
          <Button look="primary" onClick={onSplit} autoFocus>
            {t('paste.split', { count: lines.length })}
          </Button>
        </>
      }
    >
      <ol className={styles.lines} lang={language}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change while the dialog is open
          <li key={index}>{line}</li>
        ))}
      </ol>
    </Dialog>
  )
}
