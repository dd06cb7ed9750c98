import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { CanvasSession, CanvasState } from './canvas-session'
import type { SelectionState } from './selection'

const SessionContext = createContext<CanvasSession | undefined>(undefined)

/** Gives the views below the open canvas. */
export function CanvasSessionProvider(properties: { session: CanvasSession; children: ReactNode }) {
  return <SessionContext value={properties.session}>{properties.children}</SessionContext>
}

/** Throws outside of `CanvasSessionProvider`. */
export function useCanvasSession(): CanvasSession {
  const session = useContext(SessionContext)
  if (!session) throw new Error('no CanvasSessionProvider above this component')
  return session
}

export function useCanvasState<Value>(select: (state: CanvasState) => Value): Value {
  return useStore(useCanvasSession().state, select)
}

export function useSelection<Value>(select: (state: SelectionState) => Value): Value {
  return useStore(useCanvasSession().selection, select)
}
