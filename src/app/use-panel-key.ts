import { type RefObject, useEffect, useRef } from 'react'
import type { SidePanelState } from './side-panel'

/** F6 leads from anywhere on the canvas into the panel beside it and back: by Tab there are some twenty stops between. */
export function usePanelKey(
  { isOpen, toggle, button }: SidePanelState,
  panel: RefObject<HTMLElement | null>,
) {
  const origin = useRef<Element>(null)
  const isAwaited = useRef(false)
  useEffect(() => {
    if (isOpen && isAwaited.current) panel.current?.focus()
    isAwaited.current = false
    const onKeyDown = (event: KeyboardEvent) => {
      const { activeElement } = document
      if (event.key !== 'F6' || event.defaultPrevented || activeElement?.closest('[role="dialog"]')) return
      event.preventDefault()
      if (panel.current?.contains(activeElement)) {
        const back = origin.current?.isConnected ? origin.current : button.current
        if (back instanceof HTMLElement) back.focus()
        return
      }
      origin.current = activeElement
      isAwaited.current = !isOpen
      if (isOpen) (panel.current?.querySelector<HTMLElement>('h2') ?? panel.current)?.focus()
      else toggle()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isOpen, toggle, button, panel])
}
