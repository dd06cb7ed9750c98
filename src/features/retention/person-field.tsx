import { type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useContentField } from '../../state/content-field'
import { Button } from '../../ui/button'
import { Field, TextInput } from '../../ui/field'
import { Warning } from '../../ui/warning'
import styles from './retention.module.css'

interface PersonFieldProps {
  /** What the press will do. */
  readonly effectId: string
  readonly onMake: (person: string) => void
  /** The words of the button. */
  readonly children: ReactNode
}

/** Asks for the name before the note is made: without it the factor would be about nobody. */
export function PersonField({ effectId, onMake, children }: PersonFieldProps) {
  const { t } = useTranslation('retention')
  const { lang } = useContentField()
  const [name, setName] = useState('')
  const [isMissing, setMissing] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const missingId = useId()
  const make = () => {
    if (name.trim() === '') {
      setMissing(true)
      input.current?.focus()
      return
    }
    onMake(name)
    setName('')
  }
  return (
    <>
      <Field label={t('factors.person')}>
        {(control) => (
          <TextInput
            {...control}
            ref={input}
            lang={lang}
            spellCheck={false}
            aria-describedby={isMissing ? missingId : undefined}
            value={name}
            onValueChange={(text) => {
              setName(text)
              setMissing(false)
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) make()
            }}
          />
        )}
      </Field>
      <div id={missingId} role="status" className={styles.status}>
        {isMissing && <Warning>{t('factors.personMissing')}</Warning>}
      </div>
      <Button aria-describedby={effectId} onClick={make}>
        {children}
      </Button>
    </>
  )
}
