import { type RefObject, useEffect, useRef } from 'react'

let hasShownView = false

/**
 * A view takes the focus when it replaces another one and what had the focus went away with that: else the next Tab
 * would begin at the top of the page, unseen. The first view leaves the focus to the browser. The element needs
 * `tabIndex={-1}`; `findPlace` may name a better place within it.
 */
export function useViewFocus<View extends HTMLElement>(
  findPlace?: (view: View) => HTMLElement | null | undefined,
): RefObject<View | null> {
  const view = useRef<View>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only coming to the view moves the focus
  useEffect(() => {
    const isLost = hasShownView && document.activeElement === document.body
    hasShownView = true
    if (!isLost || !view.current) return
    const place = findPlace?.(view.current) ?? view.current
    place.focus({ preventScroll: place === view.current })
  }, [])
  return view
}
