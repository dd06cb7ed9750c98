import { useEffect, useReducer } from 'react'
import type { AgendaStep, WorkshopClock } from '../../domain/workshop/agenda'
import { type ClockView, findLeft, untilNextSecond, viewClock } from '../../domain/workshop/run-clock'
import { noWorkshop } from '../../domain/workshop/workshop-records'
import { useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'

export interface RunningClock {
  readonly clock: WorkshopClock
  readonly agenda: readonly AgendaStep[]
  readonly view: ClockView
}

/** What brings a page back from sleep or from behind others. */
const wakings = ['focus', 'pageshow'] as const

/**
 * The timer of the canvas; undefined where there is none. Who uses this is drawn again with every second of a timer that
 * runs, when the second changes, and as soon as the page wakes: what it says follows from the deadline, not from the beats.
 */
export function useRunningClock(): RunningClock | undefined {
  const { now } = useServices()
  const clock = useCanvasState(({ canvas }) => canvas.workshop?.clock)
  const agenda = useAgenda()
  const [, beat] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (clock?.state !== 'running') return
    const timer = setTimeout(beat, untilNextSecond(findLeft(clock, now())))
    return () => clearTimeout(timer)
  })
  useEffect(() => {
    for (const waking of wakings) window.addEventListener(waking, beat)
    document.addEventListener('visibilitychange', beat)
    return () => {
      for (const waking of wakings) window.removeEventListener(waking, beat)
      document.removeEventListener('visibilitychange', beat)
    }
  }, [])
  return clock && { clock, agenda, view: viewClock(clock, agenda, now()) }
}

export function useAgenda(): readonly AgendaStep[] {
  return useCanvasState(({ canvas }) => (canvas.workshop ?? noWorkshop).agenda)
}
