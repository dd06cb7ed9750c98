import { type ComponentProps, type ReactNode, useId, useRef, useState } from 'react'
import { joinClasses } from './button'
import styles from './field.module.css'
import { useSteadyCaret } from './use-steady-caret'

interface FieldProps {
  readonly label: string
  /** Where the label is in another language than the interface. */
  readonly labelLanguage?: string | undefined
  /** A sentence below, tied to the control. */
  readonly hint?: ReactNode
  /** Draws the control; the given properties belong on it. */
  readonly children: (control: { id: string; 'aria-describedby': string | undefined }) => ReactNode
}

/** A control with its label above it. */
export function Field({ label, labelLanguage, hint, children }: FieldProps) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <div className={styles.group}>
      <label className={styles.label} htmlFor={id} lang={labelLanguage}>
        {label}
      </label>
      {children({ id, 'aria-describedby': hint ? hintId : undefined })}
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}

interface TextInputProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> {
  readonly value: string
  readonly onValueChange: (value: string) => void
}

/** A text field of one line that never changes its text by itself (R18). */
export function TextInput({ value, onValueChange, className, ...rest }: TextInputProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value)
  // Text is kept in NFC; while a combined letter is typed the field shows what the keyboard gave.
  const shown = typed.normalize('NFC') === value ? typed : value
  useSteadyCaret(field, shown)
  return (
    <input
      ref={field}
      type="text"
      className={joinClasses(styles.control, className)}
      autoComplete="off"
      value={shown}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onValueChange(event.currentTarget.value)
      }}
      {...rest}
    />
  )
}

export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select className={joinClasses(styles.control, className)} {...rest} />
}
