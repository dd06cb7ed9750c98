import type { StoreApi } from 'zustand'
import type { PreferencesState } from '../state/preferences'

/** Keeps the page's theme as chosen; `system` leaves it to the device. */
export function followTheme(preferences: StoreApi<PreferencesState>): void {
  const apply = ({ theme }: PreferencesState) => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }
  apply(preferences.getState())
  preferences.subscribe(apply)
}
