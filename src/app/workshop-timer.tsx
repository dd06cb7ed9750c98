import { lazy, Suspense } from 'react'
import { useCanvasState } from '../state/open-canvas'
import type { useViewAddress } from './use-view-address'

const TimerSign = lazy(() => import('../features/agenda/timer-sign'))

interface WorkshopTimerProps {
  readonly address: ReturnType<typeof useViewAddress>
}

/** The timer of the canvas above its views, loaded where there is one. The agenda itself shows it large. */
export function WorkshopTimer({ address }: WorkshopTimerProps) {
  const hasClock = useCanvasState(({ canvas }) => canvas.workshop?.clock !== undefined)
  const isAgenda = address.view === 'workshop' && (address.workshop?.part ?? 'agenda') === 'agenda'
  if (!hasClock || isAgenda) return null
  return (
    <Suspense fallback={null}>
      <TimerSign />
    </Suspense>
  )
}
