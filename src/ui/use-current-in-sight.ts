import { type RefObject, useEffect, useRef } from 'react'

/**
 * In a narrow window a row of links scrolls sideways: the link of what is shown is brought into it, and not left cut off
 * at its edge, and so is the link that a key reaches. `current` is what the mark depends on.
 */
export function useCurrentInSight<Row extends HTMLElement>(current: unknown): RefObject<Row | null> {
  const row = useRef<Row>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view marks another link
  useEffect(() => {
    const marked = row.current?.querySelector('[aria-current]')
    // By hand: scrolling into view would move the page too.
    if (row.current && marked) row.current.scrollLeft += findMiddle(marked) - findMiddle(row.current)
  }, [current])
  useEffect(() => {
    const element = row.current
    const look = ({ target }: FocusEvent) => {
      if (element && target instanceof HTMLElement) showInRow(element, target)
    }
    element?.addEventListener('focusin', look)
    return () => element?.removeEventListener('focusin', look)
  }, [])
  return row
}

function findMiddle(element: Element): number {
  const { left, right } = element.getBoundingClientRect()
  return (left + right) / 2
}

/** Scrolls a row as far as it takes to have a part of it whole: browsers are content with a piece at the edge. */
function showInRow(row: HTMLElement, part: HTMLElement): void {
  const space = row.getBoundingClientRect()
  const { left, right } = part.getBoundingClientRect()
  if (left < space.left) row.scrollLeft -= space.left - left
  else if (right > space.right) row.scrollLeft += Math.min(left - space.left, right - space.right)
}
