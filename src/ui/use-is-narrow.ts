import { useSyncExternalStore } from 'react'

/** Below this width the sheet becomes one column; the same figure stands in the style sheets. */
const narrow = '(max-width: 899px)'

export function useIsNarrow(): boolean {
  return useMediaQuery(narrow)
}

/** Follows a media query; false where there is no window to ask. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = globalThis.matchMedia?.(query)
      list?.addEventListener('change', listener)
      return () => list?.removeEventListener('change', listener)
    },
    () => globalThis.matchMedia?.(query).matches ?? false,
  )
}
