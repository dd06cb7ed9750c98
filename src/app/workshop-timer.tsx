import { lazy, Suspense } from 'react'
import { useCanvasState } from '../state/open-canvas'
import type { useViewAddress } from './use-view-address'

const TimerSign = lazy(() => import('../features/agenda/timer-sign'))
const ClockTeller = lazy(() => import('../features/agenda/clock-teller'))

interface WorkshopTimerProps {
  readonly address: ReturnType<typeof useViewAddress>
}

/**
 * The timer of the canvas above its views, loaded where there is one. The agenda itself shows it large; while the canvas
 * is presented it is only told to listeners, and the second window shows it.
 */
export function WorkshopTimer({ address }: WorkshopTimerProps) {
  const hasClock = useCanvasState(({ canvas }) => canvas.workshop?.clock !== undefined)
  const isAgenda = address.view === 'workshop' && (address.workshop?.part ?? 'agenda') === 'agenda'
  if (!hasClock || isAgenda) return null
  return <Suspense fallback={null}>{address.view === 'present' ? <ClockTeller /> : <TimerSign />}</Suspense>
}
