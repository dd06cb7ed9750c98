import { createStore, useStore } from 'zustand'

export interface VersionState {
  /** Every part of the app is on this device. */
  readonly isOffline: boolean
  /**
   * `waiting`: a newer version has been loaded and starts when asked to. `elsewhere`: another tab has started it; this
   * one goes on with the version it has.
   */
  readonly newer: 'none' | 'waiting' | 'elsewhere'
  /** Why the last wish to reload was not followed. */
  readonly obstacle: 'none' | 'writing' | 'unsaved'
}

/** What is known of the app itself; `keep-offline`, which is loaded late, finds it out. */
export const version = createStore<VersionState>(() => ({
  isOffline: false,
  newer: 'none',
  obstacle: 'none',
}))

export function useVersion<Value>(select: (state: VersionState) => Value): Value {
  return useStore(version, select)
}
