import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import type { HintId } from '../../domain/canvas'

interface KeptFocus {
  /** Takes the focus when no hint is left that could. */
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** Belongs on what holds the hints; each of them carries its id as `data-hint`. */
  readonly remember: (event: FocusEvent) => void
}

/** A hint goes as soon as its cause is gone: the focus it had passes on to the next one, never to nowhere. */
export function useKeptFocus(ids: readonly HintId[]): KeptFocus {
  const heading = useRef<HTMLHeadingElement>(null)
  const focused = useRef<HintId>(undefined)
  const former = useRef(ids)
  useLayoutEffect(() => {
    const before = former.current
    former.current = ids
    const lost = focused.current
    if (lost === undefined || !isFocusLost()) return
    const shown = new Set(ids)
    const index = before.indexOf(lost)
    const near = [...before.slice(index + 1), ...before.slice(0, Math.max(index, 0)).toReversed()]
    const next =
      near
        .filter((id) => shown.has(id))
        .map(findPlace)
        .find((place) => place) ?? heading.current
    next?.focus()
  }, [ids])
  return {
    heading,
    remember: ({ currentTarget, target }) => {
      // The menu of a hint stands elsewhere in the page, and belongs to the hint.
      if (!currentTarget.contains(target)) return
      focused.current = target.closest<HTMLElement>('[data-hint]')?.dataset.hint
    },
  }
}

function isFocusLost(): boolean {
  const { activeElement } = document
  return !activeElement || activeElement === document.body || !activeElement.isConnected
}

/** What of a hint takes the focus: the first that can be pressed. None while the hint is folded away. */
function findPlace(id: HintId): HTMLElement | null | undefined {
  const item = document.querySelector(`[data-hint="${CSS.escape(id)}"]`)
  return item?.closest('details:not([open])')
    ? undefined
    : item?.querySelector<HTMLElement>('a, button, input')
}
