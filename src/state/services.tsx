import { createContext, type ReactNode, useContext } from 'react'
import { type StoreApi, useStore } from 'zustand'
import type { Storage } from '../storage/storage'
import type { LibraryState } from './library'
import type { PreferencesState } from './preferences'
import type { ToastState } from './toasts'

/** What the app makes once and every view may use. */
export interface Services {
  readonly storage: Storage
  readonly preferences: StoreApi<PreferencesState>
  readonly library: StoreApi<LibraryState>
  readonly toasts: StoreApi<ToastState>
  /** The clock; milliseconds since 1970 UTC. */
  readonly now: () => number
}

const ServicesContext = createContext<Services | undefined>(undefined)

export function ServicesProvider({ services, children }: { services: Services; children: ReactNode }) {
  return <ServicesContext value={services}>{children}</ServicesContext>
}

/** Throws outside of `ServicesProvider`. */
export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('no ServicesProvider above this component')
  return services
}

export function usePreferences<Value>(select: (state: PreferencesState) => Value): Value {
  return useStore(useServices().preferences, select)
}

export function useLibrary<Value>(select: (state: LibraryState) => Value): Value {
  return useStore(useServices().library, select)
}

export function useToasts<Value>(select: (state: ToastState) => Value): Value {
  return useStore(useServices().toasts, select)
}
