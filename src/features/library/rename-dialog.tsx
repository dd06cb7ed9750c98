import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CanvasRow } from '../../state/library'
import { useLibrary } from '../../state/services'
import { readStorageFailure } from '../../state/storage-failure'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import styles from './library.module.css'

interface RenameDialogProps {
  readonly row: CanvasRow
  readonly onClose: () => void
}

/** Gives a canvas another title. When that fails it stays open, and so does what was typed. Load it late. */
export function RenameDialog({ row, onClose }: RenameDialogProps) {
  const { t } = useTranslation('library')
  const { t: tApp } = useTranslation('app')
  const { t: tError } = useTranslation('errors')
  const renameCanvas = useLibrary((state) => state.renameCanvas)
  const [title, setTitle] = useState(row.title)
  const [failure, setFailure] = useState<ReturnType<typeof readStorageFailure>>()
  const form = useId()
  const rename = async () => {
    try {
      if (title !== row.title) await renameCanvas(row.id, title)
      onClose()
    } catch (error) {
      setFailure(readStorageFailure(error))
    }
  }
  const actions = (
    <>
      <Button onClick={onClose}>{tApp('cancel')}</Button>
      <Button look="primary" type="submit" form={form}>
        {t('rename.save')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('rename.title')} closeLabel={tApp('close')} onClose={onClose} actions={actions}>
      <form
        id={form}
        className={styles.rename}
        onSubmit={(event) => {
          event.preventDefault()
          void rename()
        }}
      >
        <label htmlFor={`${form}-title`}>{tApp('canvasTitle')}</label>
        <input
          id={`${form}-title`}
          className={styles.field}
          lang={row.contentLanguage}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          spellCheck
          autoComplete="off"
          autoFocus
        />
        {failure && <p role="alert">{tError(`storage.${failure}`)}</p>}
      </form>
    </Dialog>
  )
}
