import { useClockWatch } from './use-clock-watch'
import { useRunningClock } from './use-running-clock'

/** Tells of the timer where nothing shows it: while the canvas is presented. Load it late. */
export default function ClockTeller() {
  useClockWatch(useRunningClock())
  return null
}
