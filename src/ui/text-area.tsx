import { type ComponentProps, useLayoutEffect, useRef, useState } from 'react'
import { joinClasses } from './button'
import styles from './text-area.module.css'
import { useSteadyCaret } from './use-steady-caret'

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  readonly value: string
  readonly onValueChange: (value: string) => void
}

/** A text field over several lines that grows with its text and never changes it by itself (R18). */
export function TextArea({ value, onValueChange, className, ...rest }: TextAreaProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState(value)
  // Text is kept in NFC; while somebody types a combined letter the field must show what the keyboard gave.
  const shown = typed.normalize('NFC') === value ? typed : value
  useSteadyCaret(field, shown)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows from the text
  useLayoutEffect(() => {
    const element = field.current
    if (!element || globalThis.CSS?.supports?.('field-sizing', 'content')) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [shown])
  return (
    <textarea
      ref={field}
      rows={1}
      className={joinClasses(styles.field, className)}
      value={shown}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onValueChange(event.currentTarget.value)
      }}
      autoCorrect="off"
      autoCapitalize="off"
      {...rest}
    />
  )
}
