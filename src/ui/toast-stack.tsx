import { X } from 'lucide-react'
import { Toast } from 'radix-ui'
import { type FocusEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { Button, IconButton } from './button'
import styles from './toast-stack.module.css'

interface ToastMessage {
  readonly id: number
  /** Elements where parts are in another language than the interface; who shows them also says them. */
  readonly message: ReactNode
  readonly action?: { readonly label: string; readonly run: () => void }
}

interface ToastStackProps {
  /** The accessible name of the region. */
  readonly label: string
  readonly closeLabel: string
  readonly toasts: readonly ToastMessage[]
  readonly onDismiss: (id: number) => void
}

/** Long enough to read a sentence and reach the button by keyboard, in milliseconds. */
const SHOWN_FOR = 10_000

/** So high is the bar at the foot of a wide window, in pixels. */
const LOWEST_LINE = 48

/** What does not fit beside its button on a phone, in letters. */
const LONG = 50

/** F8 leads to the messages; they wait while the pointer or the focus is on them. */
export function ToastStack({ label, closeLabel, toasts, onDismiss }: ToastStackProps) {
  const viewport = useFocusReturn(toasts.length === 0)
  useRoomForMessages(viewport.ref)
  const isAside = useStepAside(viewport.ref)
  return (
    <Toast.Provider label={label} duration={SHOWN_FOR} swipeDirection="down">
      {toasts.map((toast) => (
        <Toast.Root
          key={toast.id}
          className={`${styles.toast} ${isLong(toast) ? styles.long : ''}`}
          onOpenChange={(isOpen) => isOpen || onDismiss(toast.id)}
        >
          <Toast.Description
            className={styles.message}
            // The library would say them without their languages.
            data-radix-toast-announce-exclude={typeof toast.message === 'string' ? undefined : ''}
          >
            {toast.message}
          </Toast.Description>
          {toast.action && (
            <Toast.Action asChild altText={toast.action.label}>
              <Button look="quiet" className={styles.action} onClick={toast.action.run}>
                {toast.action.label}
              </Button>
            </Toast.Action>
          )}
          <Toast.Close asChild>
            <IconButton icon={X} label={closeLabel} />
          </Toast.Close>
        </Toast.Root>
      ))}
      <Toast.Viewport
        {...viewport}
        className={`${styles.stack} ${isAside ? styles.aside : ''}`}
        label={`${label} ({hotkey})`}
      />
    </Toast.Provider>
  )
}

function isLong({ message, action }: ToastMessage): boolean {
  if (action === undefined) return false
  return typeof message !== 'string' || message.length + action.label.length > LONG
}

/** The last message that goes gives the focus back to where it came from: F8 is a way there and back. */
function useFocusReturn(isEmpty: boolean) {
  const stack = useRef<HTMLOListElement>(null)
  const origin = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isEmpty || !stack.current?.contains(document.activeElement)) return
    const place = origin.current?.isConnected ? origin.current : document.querySelector('main')
    place?.focus()
  }, [isEmpty])
  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent<HTMLOListElement>) => {
    const isEntering = relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)
    if (isEntering && relatedTarget.matches('button, a, input, textarea')) origin.current = relatedTarget
  }
  return { ref: stack, onFocus }
}

/** Whether the messages lie over what has the focus and does not scroll: then they stand higher. */
function useStepAside(stack: RefObject<HTMLOListElement | null>): boolean {
  const [isAside, setAside] = useState(false)
  useEffect(() => {
    const look = ({ target }: globalThis.FocusEvent) => {
      const { current } = stack
      if (!current || !(target instanceof Element) || current.contains(target)) return
      const { left, right, bottom } = target.getBoundingClientRect()
      const messages = current.getBoundingClientRect()
      const isBeside = right < messages.left || left > messages.right
      setAside(!isBeside && bottom > innerHeight - LOWEST_LINE)
    }
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [stack])
  return isAside
}

/** Tells the page how high the messages are: what has the focus is scrolled out from under them. */
function useRoomForMessages(stack: RefObject<HTMLOListElement | null>) {
  useEffect(() => {
    const { current } = stack
    if (!current || typeof ResizeObserver === 'undefined') return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty('--messages', `${current.offsetHeight}px`))
    observer.observe(current)
    return () => {
      observer.disconnect()
      style.removeProperty('--messages')
    }
  }, [stack])
}
