import { useEffect, useState } from 'react'
import { useServices } from '../../../state/services'

/** How often the clock is looked at, in milliseconds: its minute is never older than that. */
const TICK = 5000

/** The present minute, in milliseconds since 1970, while the view is open. */
export function useClock(): number {
  const { now } = useServices()
  const [minute, setMinute] = useState(() => beginMinute(now()))
  useEffect(() => {
    const timer = setInterval(() => setMinute(beginMinute(now())), TICK)
    return () => clearInterval(timer)
  }, [now])
  return minute
}

function beginMinute(instant: number): number {
  return instant - (instant % 60_000)
}
