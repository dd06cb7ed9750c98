import { useEffect, useState } from 'react'
import { useServices } from '../../state/services'

/** How often "5 minutes ago" is looked at again, in milliseconds. */
const TICK = 60_000

/** The present, kept true by the minute while the view is open. */
export function useNow(): Date {
  const { now } = useServices()
  const [present, setPresent] = useState(() => new Date(now()))
  useEffect(() => {
    const timer = setInterval(() => setPresent(new Date(now())), TICK)
    return () => clearInterval(timer)
  }, [now])
  return present
}
