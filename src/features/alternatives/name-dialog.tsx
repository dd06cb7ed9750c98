import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language'
import { readStorageFailure } from '../../state/storage-failure'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field, TextInput } from '../../ui/field'

interface NameDialogProps {
  readonly title: string
  readonly name: string
  readonly contentLanguage: Language
  readonly hint?: string
  /** What the button to send says. When it rejects, the dialog stays open and says why. */
  readonly save: { readonly label: string; readonly run: (name: string) => Promise<void> }
  /** Another way to do it, before the usual one. */
  readonly other?: { readonly label: string; readonly run: (name: string) => Promise<void> }
  readonly onClose: () => void
}

/** Asks what an alternative is to be called. Load it late. */
export default function NameDialog({ title, name, contentLanguage, save, other, ...rest }: NameDialogProps) {
  const { t } = useTranslation(['alternatives', 'app', 'errors'])
  const [typed, setTyped] = useState(name)
  const [failure, setFailure] = useState<ReturnType<typeof readStorageFailure>>()
  const isBusy = useRef(false)
  const form = useId()
  const run = async (act: (name: string) => Promise<void>) => {
    // A second press while the first is under way makes no second alternative.
    if (isBusy.current) return
    isBusy.current = true
    try {
      await act(typed)
      rest.onClose()
    } catch (error) {
      setFailure(readStorageFailure(error))
    } finally {
      isBusy.current = false
    }
  }
  const actions = (
    <>
      <Button onClick={rest.onClose}>{t('cancel', { ns: 'app' })}</Button>
      {other && <Button onClick={() => void run(other.run)}>{other.label}</Button>}
      <Button look="primary" type="submit" form={form}>
        {save.label}
      </Button>
    </>
  )
  return (
    <Dialog title={title} closeLabel={t('close', { ns: 'app' })} onClose={rest.onClose} actions={actions}>
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          void run(save.run)
        }}
      >
        <Field label={t('naming.label')} {...(rest.hint && { hint: rest.hint })}>
          {(control) => (
            <TextInput
              {...control}
              lang={contentLanguage}
              value={typed}
              onValueChange={setTyped}
              onFocus={(event) => event.currentTarget.select()}
              autoFocus
            />
          )}
        </Field>
      </form>
      {failure && <p role="alert">{t(`storage.${failure}`, { ns: 'errors' })}</p>}
    </Dialog>
  )
}
