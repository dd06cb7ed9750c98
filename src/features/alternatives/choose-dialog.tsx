import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'

interface ChooseDialogProps {
  readonly reason: string
  readonly contentLanguage: Language
  readonly onChoose: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why this alternative is chosen. Load it late. */
export default function ChooseDialog({ reason, contentLanguage, onChoose, onClose }: ChooseDialogProps) {
  const { t } = useTranslation(['alternatives', 'app'])
  const [typed, setTyped] = useState(reason)
  const form = useId()
  const actions = (
    <>
      <Button onClick={onClose}>{t('cancel', { ns: 'app' })}</Button>
      <Button look="primary" type="submit" form={form}>
        {t('choice.save')}
      </Button>
    </>
  )
  return (
    <Dialog
      title={t('choice.dialog')}
      closeLabel={t('close', { ns: 'app' })}
      onClose={onClose}
      actions={actions}
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          onChoose(typed)
        }}
      >
        <Field label={t('choice.label')} hint={t('choice.hint')}>
          {(control) => (
            <TextArea
              {...control}
              rows={4}
              lang={contentLanguage}
              value={typed}
              onValueChange={setTyped}
              autoFocus
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
