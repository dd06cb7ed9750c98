import {
  type FocusEvent,
  type KeyboardEvent,
  lazy,
  type RefObject,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react'
import { findCanvasKind } from '../domain/kinds/index'
import { findNextBlock } from '../domain/progress'
import { useCanvasState, useSelection } from '../state/open-canvas'
import { usePreferences } from '../state/services'
import { useIsNarrow, useMediaQuery } from '../ui/use-is-narrow'
import { useIsPainted } from '../ui/use-is-painted'
import styles from './canvas-views.module.css'
import { useGuideKey } from './use-guide-key'

const Guide = lazy(() => import('../features/guide/guide').then(({ Guide }) => ({ default: Guide })))

export interface GuidePanelState {
  readonly isOpen: boolean
  /** Whether it lies over the board instead of beside it. */
  readonly isSheet: boolean
  readonly toggle: () => void
  /** Belongs on the button that opens the guide: the focus goes back there. */
  readonly button: RefObject<HTMLButtonElement | null>
}

/**
 * Beside the board the guide stays as it was left; as a sheet over a small screen it opens only when asked for. Until a
 * person has chosen, it is open where there is room: a column leaves more of it than a sheet.
 */
export function useGuidePanel(view: 'board' | 'column'): GuidePanelState {
  const isNarrow = useIsNarrow()
  const hasRoom = useMediaQuery(view === 'column' ? '(min-width: 900px)' : '(min-width: 1200px)')
  const kept = usePreferences((state) => state.isGuideOpen)
  const setPreference = usePreferences((state) => state.setPreference)
  const [isSheetOpen, setSheetOpen] = useState(false)
  const isOpen = isNarrow ? isSheetOpen : (kept ?? hasRoom)
  const toggle = () => (isNarrow ? setSheetOpen(!isOpen) : setPreference('isGuideOpen', !isOpen))
  const button = useRef<HTMLButtonElement>(null)
  return { isOpen, isSheet: isNarrow, toggle, button }
}

/** The guide of the block that is at hand; at first that is the one to fill in next. */
export function GuidePanel({ panel }: { readonly panel: GuidePanelState }) {
  const active = useSelection((state) => state.activeBlock)
  const next = useCanvasState(({ canvas }) => findNextBlock(canvas) ?? findCanvasKind(canvas.kind).mainBlock)
  const { isOpen, isSheet, toggle, button } = panel
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen && isSheet) sheet.current?.focus()
  }, [isOpen, isSheet])
  useGuideKey(panel, sheet)
  const isPainted = useIsPainted()
  if (!isOpen) return null
  const close = () => {
    toggle()
    button.current?.focus()
  }
  // A menu within the guide closes by the same key and says so.
  const closeByKey = (event: KeyboardEvent) => {
    if (isSheet && event.key === 'Escape' && !event.defaultPrevented) close()
  }
  // What lies under the sheet would have the focus unseen. A menu, a message or the bar above it takes nothing away.
  const closeBehindFocus = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const isLeft = relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)
    if (isSheet && isLeft && relatedTarget.closest('main, footer, nav')) toggle()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key closes what is open, wherever in it the focus is
    <div ref={sheet} className={styles.guide} tabIndex={-1} onKeyDown={closeByKey} onBlur={closeBehindFocus}>
      <Suspense fallback={null}>{isPainted && <Guide block={active ?? next} onClose={close} />}</Suspense>
    </div>
  )
}
