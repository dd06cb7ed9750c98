import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

interface AskDialogProps {
  readonly title: string
  readonly text: string
  /** What the button that does it says. */
  readonly act: string
  readonly onAct: () => void
  readonly onClose: () => void
}

/** Asks before something that cannot be undone. Load it late. */
export function AskDialog({ title, text, act, onAct, onClose }: AskDialogProps) {
  const { t } = useTranslation('app')
  const actions = (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button
        look="danger"
        onClick={() => {
          onClose()
          onAct()
        }}
      >
        {act}
      </Button>
    </>
  )
  return (
    <Dialog title={title} description={text} closeLabel={t('close')} onClose={onClose} actions={actions}>
      {null}
    </Dialog>
  )
}
