import { createLibrary } from '../state/library'
import { createPreferences } from '../state/preferences'
import type { Services } from '../state/services'
import { createToasts } from '../state/toasts'
import { openStorage } from '../storage/open-storage'
import { openFirstCanvas } from './first-canvas'
import { followKindWords } from './kind-words'
import { type UnsavedWork, watchUnsavedWork } from './offline/unsaved-work'

export interface StartedServices {
  readonly services: Services
  readonly work: UnsavedWork
  /** Settled when the canvas at the page's address is open, if there is one. */
  readonly reading: Promise<void> | undefined
  /** True when a newer version of the app has been at the data: this page has to be loaded again. */
  readonly wasOutdated: boolean
}

/** The one place where the real services are made. */
export async function makeServices(): Promise<StartedServices> {
  const now = () => Date.now()
  const onBlocked = async () => (await import('./blocked-page')).explainWait(opening)
  const opening = openStorage({ now, onBlocked })
  const opened = await opening
  // An outdated page shows nothing but the way to reload; what it might write goes nowhere.
  const { storage, work } = watchUnsavedWork(
    opened.ok ? opened.value : (await import('../storage/memory-storage')).makeMemoryStorage(now),
  )
  storage.onCleared(() => {
    // Where the part cannot be loaded the work goes on without the words about it.
    import('./cleared-notice').then(({ tellCleared }) => tellCleared()).catch(() => undefined)
  })
  const reading = opened.ok ? openFirstCanvas(storage) : undefined
  const preferences = await createPreferences(storage.preferences)
  const library = createLibrary(storage)
  followKindWords(library)
  const services = { storage, preferences, library, toasts: createToasts(), now }
  return { services, work, reading, wasOutdated: !opened.ok }
}
