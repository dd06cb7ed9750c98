import { createStore, type StoreApi, useStore } from 'zustand'
import type { NamedBackup } from '../backup/make-backup'
import type { RestoreOffer } from '../backup/read-backup'
import type { DifferingChoice, RestoreOutcome } from '../backup/run-restore'
import type { BackupFailure } from '../backup/unpack-backup'
import type { Result } from '../domain/result'
import { makeOnePerStorage } from './one-per-storage'
import { readPreferences } from './preferences'
import { type Services, useServices } from './services'

/** How long work goes on: `onProgress` from 0 to 1, `signal` ends it with an `AbortError`. */
export interface WorkWatch {
  readonly signal: AbortSignal
  readonly onProgress: (fraction: number) => void
}

export interface BackupState {
  /** Milliseconds since 1970 UTC of the last file; undefined without any, and until it has been read. */
  readonly savedAt: number | undefined
  /** Whether what this device remembers has been read. */
  readonly isRead: boolean
  /** Packs everything; rejects with a `StorageError` or an `AbortError`. */
  readonly makeBackup: (watch: WorkWatch) => Promise<NamedBackup>
  /** Remembers that a file has been handed over. */
  readonly noteSaved: () => void
  /** Reads and compares; writes nothing. */
  readonly readBackup: (file: Blob, watch: WorkWatch) => Promise<Result<RestoreOffer, BackupFailure>>
  readonly restoreBackup: (
    offer: RestoreOffer,
    differing: DifferingChoice,
    withPreferences: boolean,
  ) => Promise<RestoreOutcome>
}

const SAVED_AT = 'backupSavedAt'

/** One store for one storage. */
export const findBackup = makeOnePerStorage(createBackup)

export function useBackup<Value>(select: (state: BackupState) => Value): Value {
  return useStore(findBackup(useServices()), select)
}

function createBackup({ storage, library, preferences, now }: Services): StoreApi<BackupState> {
  const store = createStore<BackupState>((set) => ({
    savedAt: undefined,
    isRead: false,
    makeBackup: async (watch) => {
      const { makeBackup } = await import('../backup/make-backup')
      return makeBackup({ source: storage, now: new Date(now()), ...watch })
    },
    noteSaved: () => {
      const savedAt = now()
      set({ savedAt })
      storage.preferences.write(SAVED_AT, savedAt).catch(() => undefined)
    },
    readBackup: async (file, watch) => {
      const { readBackup } = await import('../backup/read-backup')
      return readBackup(file, storage, watch)
    },
    restoreBackup: async ({ backup, plan }, differing, withPreferences) => {
      const { runRestore } = await import('../backup/run-restore')
      const { replaceCanvas } = library.getState()
      const outcome = await runRestore(plan, {
        storage,
        replaceCanvas: (id, canvas) => replaceCanvas(id, canvas, 'restore'),
        differing,
      })
      if (withPreferences) {
        const chosen = readPreferences({ ...preferences.getState(), ...backup.preferences })
        preferences.setState(chosen)
        for (const [key, value] of Object.entries(chosen)) {
          if (value !== undefined) storage.preferences.write(key, value).catch(() => undefined)
        }
      }
      return outcome
    },
  }))
  storage.preferences
    .read()
    .catch((): Readonly<Record<string, unknown>> => ({}))
    .then((values) => {
      const savedAt = values[SAVED_AT]
      store.setState({ isRead: true, savedAt: typeof savedAt === 'number' ? savedAt : undefined })
    })
  return store
}
