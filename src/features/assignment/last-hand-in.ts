import { createStore, type StoreApi, useStore } from 'zustand'
import type { CanvasId } from '../../domain/canvas'
import { useCanvasSession } from '../../state/open-canvas'
import { type Services, useServices } from '../../state/services'

/** What was handed in last while this page was open. */
export interface LastHandIn {
  /** Milliseconds since 1970 UTC. */
  readonly handedInAt: number
  readonly fingerprint: string
  readonly fileName: string
}

type HandInsByCanvas = Readonly<Record<CanvasId, LastHandIn>>

// As long as the page: a canvas may be left and opened again meanwhile.
const kept = new WeakMap<Services['library'], StoreApi<HandInsByCanvas>>()

/** The last hand-in of the open canvas, and how to keep a newer one. */
export function useLastHandIn(): readonly [LastHandIn | undefined, (handIn: LastHandIn) => void] {
  const { id } = useCanvasSession()
  const { library } = useServices()
  const store = kept.get(library) ?? createStore<HandInsByCanvas>(() => ({}))
  kept.set(library, store)
  const last = useStore(store, (handIns) => handIns[id])
  return [last, (handIn) => store.setState({ [id]: handIn })]
}
