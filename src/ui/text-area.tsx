import { type ComponentProps, useLayoutEffect, useRef } from 'react'
import { joinClasses } from './button'
import styles from './text-area.module.css'

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  readonly value: string
  readonly onValueChange: (value: string) => void
}

/** A text field over several lines that grows with its text and never changes it by itself (R18). */
export function TextArea({ value, onValueChange, className, ...rest }: TextAreaProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows from the text
  useLayoutEffect(() => {
    const element = field.current
    if (!element || CSS.supports?.('field-sizing', 'content')) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [value])
  return (
    <textarea
      ref={field}
      rows={1}
      className={joinClasses(styles.field, className)}
      value={value}
      onChange={(event) => onValueChange(event.currentTarget.value)}
      autoCorrect="off"
      autoCapitalize="off"
      {...rest}
    />
  )
}
