import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readStorageFailure } from '../../state/storage-failure'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field, TextInput } from '../../ui/field'

interface NameDialogProps {
  readonly title: string
  readonly name: string
  /** Undefined for none. When it rejects, the dialog stays open and says why. */
  readonly onSave: (name: string | undefined) => Promise<void>
  readonly onClose: () => void
}

/** Asks for the name of a version, which may have none. Load it late. */
export function NameDialog({ title, name, onSave, onClose }: NameDialogProps) {
  const { t } = useTranslation(['versions', 'app', 'errors'])
  const [typed, setTyped] = useState(name)
  const [failure, setFailure] = useState<ReturnType<typeof readStorageFailure>>()
  const form = useId()
  const save = async () => {
    try {
      await onSave(typed.trim() || undefined)
      onClose()
    } catch (error) {
      setFailure(readStorageFailure(error))
    }
  }
  const actions = (
    <>
      <Button onClick={onClose}>{t('cancel', { ns: 'app' })}</Button>
      <Button look="primary" type="submit" form={form}>
        {t('dialog.save')}
      </Button>
    </>
  )
  return (
    <Dialog title={title} closeLabel={t('close', { ns: 'app' })} onClose={onClose} actions={actions}>
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field label={t('dialog.label')} hint={t('dialog.hint')}>
          {(control) => <TextInput {...control} value={typed} onValueChange={setTyped} autoFocus />}
        </Field>
      </form>
      {failure && <p role="alert">{t(`storage.${failure}`, { ns: 'errors' })}</p>}
    </Dialog>
  )
}
