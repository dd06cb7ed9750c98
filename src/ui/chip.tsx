import { X } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { joinClasses } from './button'
import styles from './chip.module.css'

interface ChipButtonProps extends Omit<ComponentProps<'button'>, 'aria-pressed'> {
  readonly isPressed: boolean
}

/** A small round button that is on or off. */
export function ChipButton({ isPressed, className, children, ...rest }: ChipButtonProps) {
  return (
    <button
      type="button"
      className={joinClasses(styles.chip, isPressed && styles.pressed, className)}
      aria-pressed={isPressed}
      {...rest}
    >
      {children}
    </button>
  )
}

interface ChipProps {
  readonly children: ReactNode
  /** The accessible name of the button that takes the chip away; without it there is no such button. */
  readonly removeLabel?: string | undefined
  readonly onRemove?: () => void
}

/** Something that has been chosen, and can be taken away. */
export function Chip({ children, removeLabel, onRemove }: ChipProps) {
  return (
    <span className={joinClasses(styles.chip, styles.pressed)}>
      {children}
      {removeLabel && (
        <button
          type="button"
          className={styles.remove}
          aria-label={removeLabel}
          title={removeLabel}
          onClick={onRemove}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </span>
  )
}
