import { type ReactNode, type RefObject, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import { Warning } from '../../ui/warning'
import styles from './entry-form.module.css'

interface EntryFormProps {
  readonly label: string
  readonly submitLabel: string
  /** Gives what is missing, in a sentence; undefined where it took what was entered. */
  readonly onSubmit: () => string | undefined
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** A small form in place: Enter takes what is entered, Escape leaves it. What is missing is said, and nothing is lost. */
export function EntryForm({ label, submitLabel, onSubmit, onCancel, children }: EntryFormProps) {
  const { t } = useTranslation('app')
  const [problem, setProblem] = useState<string>()
  return (
    <form
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setProblem(onSubmit())
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      {children}
      <div role="alert">{problem !== undefined && <Warning>{problem}</Warning>}</div>
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          {submitLabel}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}

interface Disclosure {
  readonly isOpen: boolean
  readonly open: () => void
  /** Closes, and gives the focus back to the button. */
  readonly close: () => void
  /** Belongs on the button that opens. */
  readonly button: RefObject<HTMLButtonElement | null>
}

/** A form that a button opens; the button stays where it is, so that the focus has a place to come back to. */
export function useDisclosure(): Disclosure {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return {
    isOpen,
    open: () => setOpen(true),
    close: () => {
      setOpen(false)
      button.current?.focus()
    },
    button,
  }
}
