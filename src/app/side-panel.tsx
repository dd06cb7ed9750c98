import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useRef,
} from 'react'
import styles from './canvas-views.module.css'
import { usePanelKey } from './use-panel-key'

export interface SidePanelState {
  readonly isOpen: boolean
  /** Whether it lies over the board instead of beside it. */
  readonly isSheet: boolean
  readonly toggle: () => void
  /** Belongs on the button that opens the panel: the focus goes back there. */
  readonly button: RefObject<HTMLButtonElement | null>
}

interface SidePanelProps {
  readonly panel: SidePanelState
  /** What stands in it; the given function closes it. */
  readonly children: (close: () => void) => ReactNode
}

/** The room beside the board, or a sheet over it where there is no room. */
export function SidePanel({ panel, children }: SidePanelProps) {
  const { isOpen, isSheet, toggle, button } = panel
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen && isSheet) sheet.current?.focus()
  }, [isOpen, isSheet])
  usePanelKey(panel, sheet)
  if (!isOpen) return null
  const close = () => {
    toggle()
    button.current?.focus()
  }
  // A menu within the panel closes by the same key and says so.
  const closeByKey = (event: KeyboardEvent) => {
    if (isSheet && event.key === 'Escape' && !event.defaultPrevented) close()
  }
  // What lies under the sheet would have the focus unseen. A menu, a dialog, a message or the bar above it takes nothing
  // away; a dialog opened from here tells of its own focus, too, and has a footer.
  const closeBehindFocus = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const isLeft = relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)
    const isUnder =
      isLeft && relatedTarget.closest('main, footer, nav') && !relatedTarget.closest('[role="dialog"]')
    if (isSheet && isUnder) toggle()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key closes what is open, wherever in it the focus is
    <div ref={sheet} className={styles.guide} tabIndex={-1} onKeyDown={closeByKey} onBlur={closeBehindFocus}>
      <Suspense fallback={null}>{children(close)}</Suspense>
    </div>
  )
}
