import { createStore, type StoreApi } from 'zustand'
import { isLanguage, type Language } from '../domain/language'
import type { PreferenceStore } from '../storage/storage'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const paperSizes = ['a4', 'a3'] as const
export type PaperSize = (typeof paperSizes)[number]

export const librarySortings = ['date', 'name'] as const
export type LibrarySorting = (typeof librarySortings)[number]

/** What a person chose on this device, for all canvases. */
export interface Preferences {
  /** Undefined until chosen: then the browser's languages decide. */
  readonly language: Language | undefined
  readonly theme: Theme
  readonly paper: PaperSize
  readonly librarySorting: LibrarySorting
  /** Undefined until the person opens or closes it: then the width of the window decides. */
  readonly isGuideOpen: boolean | undefined
  readonly isParkingOpen: boolean
  /** How the person signs comments (R90); undefined until he has written one. */
  readonly commentAuthor: string | undefined
  /** Whether a sound tells that the time of a step in a workshop is up (R96). */
  readonly hasTimerSound: boolean
  /** Whether the board leaves out the dots of the last vote (R96). */
  readonly areVotesHidden: boolean
}

export interface PreferencesState extends Preferences {
  readonly setPreference: <Key extends keyof Preferences>(key: Key, value: Preferences[Key]) => void
}

/** Reads what is kept and writes each choice at once. What cannot be written holds until the tab is closed. */
export async function createPreferences(kept: PreferenceStore): Promise<StoreApi<PreferencesState>> {
  const values = readPreferences(await kept.read().catch(() => ({})))
  return createStore<PreferencesState>((set) => ({
    ...values,
    setPreference: (key, value) => {
      set({ [key]: value })
      kept.write(key, value).catch(() => undefined)
    },
  }))
}

/** Believes only what can be a choice; the rest is as for somebody new. */
export function readPreferences(values: Readonly<Record<string, unknown>>): Preferences {
  return {
    language: isLanguage(values.language) ? values.language : undefined,
    theme: themes.find((theme) => theme === values.theme) ?? 'system',
    paper: paperSizes.find((paper) => paper === values.paper) ?? 'a4',
    librarySorting: librarySortings.find((sorting) => sorting === values.librarySorting) ?? 'date',
    isGuideOpen: typeof values.isGuideOpen === 'boolean' ? values.isGuideOpen : undefined,
    isParkingOpen: values.isParkingOpen === true,
    commentAuthor: typeof values.commentAuthor === 'string' ? values.commentAuthor : undefined,
    hasTimerSound: values.hasTimerSound === true,
    areVotesHidden: values.areVotesHidden === true,
  }
}
