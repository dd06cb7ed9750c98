import { startTransition, useEffect, useState } from 'react'

/** More rows than a window shows, and few enough to be drawn in one frame. */
const STEP = 30

/**
 * How many of many rows are drawn by now: those in sight at once, the rest bit by bit while nothing else is to be done,
 * so that search, screen readers and keys find all of them a moment later.
 */
export function useGrowingCount(total: number): number {
  const [count, setCount] = useState(STEP)
  useEffect(() => {
    if (count < total) startTransition(() => setCount(count + STEP))
  }, [count, total])
  return Math.min(count, total)
}
