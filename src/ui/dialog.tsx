import { X } from 'lucide-react'
import { Dialog as RadixDialog } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import { IconButton, joinClasses } from './button'
import styles from './dialog.module.css'

interface DialogProps {
  readonly title: string
  /** A sentence below the title that a screen reader says on opening. */
  readonly description?: ReactNode
  readonly closeLabel: string
  readonly size?: 'small' | 'large'
  readonly onClose: () => void
  readonly children: ReactNode
  /** The row of buttons at the bottom. */
  readonly actions?: ReactNode
}

/**
 * A modal dialog. Load it late: it brings the widget library with it. Mount it to open, unmount it to close. The focus
 * goes back to where it came from, unless it was given to something else by then.
 */
export function Dialog({
  title,
  description,
  closeLabel,
  size = 'small',
  onClose,
  children,
  actions,
}: DialogProps) {
  const [opener] = useState(() => document.activeElement)
  const giveFocusBack = (event: Event) => {
    event.preventDefault()
    const hasLostFocus = document.activeElement === document.body || document.activeElement === null
    if (hasLostFocus && opener instanceof HTMLElement) opener.focus()
  }
  return (
    <RadixDialog.Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <RadixDialog.Portal>
        {/* Not the library's own overlay: it writes a style element, which the Content-Security-Policy forbids. */}
        <div className={styles.scrim} />
        <RadixDialog.Content
          className={joinClasses(styles.dialog, styles[size])}
          onCloseAutoFocus={giveFocusBack}
          // What has an Escape of its own is left first.
          onEscapeKeyDown={(event) => {
            if (document.activeElement?.closest('[data-own-escape]')) event.preventDefault()
          }}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <header className={styles.head}>
            <RadixDialog.Title className={styles.title}>{title}</RadixDialog.Title>
            <RadixDialog.Close asChild>
              <IconButton icon={X} label={closeLabel} />
            </RadixDialog.Close>
          </header>
          <div className={styles.body}>
            {description && (
              <RadixDialog.Description className={styles.description}>{description}</RadixDialog.Description>
            )}
            {children}
          </div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  )
}
