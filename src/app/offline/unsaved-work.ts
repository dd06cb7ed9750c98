import type { DocumentProvider, Storage } from '../../storage/storage'

/** Whether everything that was written in this tab is on the disk. */
export interface UnsavedWork {
  readonly isSaved: () => boolean
  readonly subscribe: (listener: () => void) => () => void
}

/** The same storage, watched: before a page is loaded again somebody has to know what it still holds. */
export function watchUnsavedWork(storage: Storage): {
  readonly storage: Storage
  readonly work: UnsavedWork
} {
  const open = new Set<DocumentProvider>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const openDocument: Storage['openDocument'] = async (...asked) => {
    const outcome = await storage.openDocument(...asked)
    if (outcome.type !== 'opened') return outcome
    const { provider } = outcome
    open.add(provider)
    provider.subscribe(tell)
    const close = async () => {
      await provider.close()
      // What could not be written is still being tried.
      if (provider.getState().type === 'saved') open.delete(provider)
      tell()
    }
    return { type: 'opened', provider: { ...provider, close } }
  }
  const work: UnsavedWork = {
    isSaved: () => [...open].every((provider) => provider.getState().type === 'saved'),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return { storage: { ...storage, openDocument }, work }
}
