import { type RefObject, useEffect, useRef } from 'react'

/**
 * In a narrow window a row of links scrolls sideways: the link of what is shown is brought into it, and not left cut off
 * at its edge. `current` is what the mark depends on.
 */
export function useCurrentInSight<Row extends HTMLElement>(current: unknown): RefObject<Row | null> {
  const row = useRef<Row>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view marks another link
  useEffect(() => {
    const marked = row.current?.querySelector('[aria-current]')
    marked?.scrollIntoView?.({ block: 'nearest', inline: 'center' })
  }, [current])
  return row
}
