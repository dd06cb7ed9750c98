import type { ComponentProps } from 'react'
import { joinClasses } from './button'
import styles from './field.module.css'

interface DateInputProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> {
  /** ISO 8601, or empty. */
  readonly value: string
  readonly onValueChange: (value: string) => void
}

/** The browser's own field for a day: it brings a calendar, also for fingers. Say the day in words beside it. */
export function DateInput({ value, onValueChange, className, ...rest }: DateInputProps) {
  return (
    <input
      type="date"
      className={joinClasses(styles.control, className)}
      value={value}
      onChange={(event) => onValueChange(event.currentTarget.value)}
      {...rest}
    />
  )
}
