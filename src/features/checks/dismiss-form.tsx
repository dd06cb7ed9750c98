import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HintId } from '../../domain/canvas'
import { useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Field, TextInput } from '../../ui/field'
import styles from './checks-view.module.css'
import { useHintActs } from './use-hint-acts'

interface DismissFormProps {
  readonly hint: HintId
  readonly describedBy: string
}

/** Sets a hint aside as not relevant here, with a remark why where somebody has one. */
export function DismissForm({ hint, describedBy }: DismissFormProps) {
  const { t } = useTranslation(['checks', 'app'])
  const [remark, setRemark] = useState<string>()
  const opener = useRef<HTMLButtonElement>(null)
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { dismiss } = useHintActs()
  const close = () => {
    setRemark(undefined)
    opener.current?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    dismiss(hint, remark ?? '')
  }
  return (
    <>
      <Button
        ref={opener}
        look="quiet"
        className={styles.dismiss}
        aria-describedby={describedBy}
        aria-expanded={remark !== undefined}
        onClick={() => (remark === undefined ? setRemark('') : close())}
      >
        {t('dismiss.open')}
      </Button>
      {remark !== undefined && (
        <form
          className={styles.form}
          onSubmit={submit}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        >
          <Field label={t('dismiss.remark')}>
            {(control) => (
              <TextInput
                {...control}
                autoFocus
                lang={language}
                spellCheck
                value={remark}
                onValueChange={setRemark}
              />
            )}
          </Field>
          <Button type="submit">{t('dismiss.confirm')}</Button>
          <Button look="quiet" onClick={close}>
            {t('cancel', { ns: 'app' })}
          </Button>
        </form>
      )}
    </>
  )
}
