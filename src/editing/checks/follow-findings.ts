import { useSyncExternalStore } from 'react'
import { examineCanvas, type Findings } from '../../domain/checks/list-hints'
import { formatIsoDay } from '../../i18n/formats/dates'
import type { CanvasSession } from '../../state/canvas-session'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'

/** How long a canvas has to be left alone before it is looked at, in milliseconds: never between two letters. */
const REST = 500

interface FollowedFindings {
  readonly read: () => Findings | undefined
  readonly subscribe: (listener: () => void) => () => void
}

const followed = new WeakMap<CanvasSession['state'], FollowedFindings>()

/** What the checks say of the open canvas, a moment after it has last changed; undefined until they have looked. */
export function useLateFindings(): Findings | undefined {
  const { state } = useCanvasSession()
  const { now } = useServices()
  const findings = followed.get(state) ?? followFindings(state, now)
  followed.set(state, findings)
  return useSyncExternalStore(findings.subscribe, findings.read)
}

/** The day it is for the person at the screen. */
export function findToday(now: () => number): string {
  return formatIsoDay(new Date(now()))
}

/** Looks only while somebody listens, once for all who do. */
function followFindings(state: CanvasSession['state'], now: () => number): FollowedFindings {
  const listeners = new Set<() => void>()
  let findings: Findings | undefined
  let stop: (() => void) | undefined
  const look = () => {
    findings = examineCanvas(state.getState().canvas, findToday(now))
    for (const listener of [...listeners]) listener()
  }
  const begin = () => {
    let cancel = waitForRest(look)
    let { canvas } = state.getState()
    const stopListening = state.subscribe((current) => {
      if (current.canvas === canvas) return
      canvas = current.canvas
      cancel()
      cancel = waitForRest(look)
    })
    return () => {
      stopListening()
      cancel()
    }
  }
  return {
    read: () => findings,
    subscribe: (listener) => {
      listeners.add(listener)
      stop ??= begin()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = undefined
      }
    },
  }
}

/** Runs the work when there has been a rest and the browser has nothing better to do; gives how to call it off. */
function waitForRest(work: () => void): () => void {
  let idle: number | undefined
  const timer = setTimeout(() => {
    // Safari has no such call.
    if ('requestIdleCallback' in globalThis) idle = requestIdleCallback(work)
    else work()
  }, REST)
  return () => {
    clearTimeout(timer)
    if (idle !== undefined) cancelIdleCallback(idle)
  }
}
