/// <reference types="wicg-file-system-access" />
import { createStore, type StoreApi, useStore } from 'zustand'
import { type FolderRecord, readFolderRecord, writeFolderRecord } from './folder-record'
import { makeOnePerStorage } from './one-per-storage'
import { type Services, useServices } from './services'

/** Why a folder is not kept up to date; the words stand in `locales/…/backup.json` under `folder.trouble`. */
export type FolderTrouble = 'permission' | 'gone' | 'full' | 'failed'

interface ChosenFolder {
  readonly name: string
  /** When everything was last in it; milliseconds since 1970 UTC. */
  readonly keptAt: number | undefined
  /** Canvases that could not be written as files. */
  readonly skippedCount: number
}

export type FolderState =
  /** Not looked at yet. */
  | { readonly type: 'unread' }
  /** This browser gives no folders. */
  | { readonly type: 'unsupported' }
  | { readonly type: 'none' }
  | ({ readonly type: 'waiting' | 'working' } & ChosenFolder)
  | ({ readonly type: 'stopped'; readonly trouble: FolderTrouble } & ChosenFolder)

export interface BackupFolderState {
  readonly folder: FolderState
  /** Lets the person choose a folder and fills it; nothing happens when they change their mind. */
  readonly choose: () => Promise<void>
  /** Brings the folder up to date; what stands in the way is told by `folder`. */
  readonly keepNow: () => Promise<void>
  /** Asks for a permission that has run out; only after a press of a button. */
  readonly allow: () => Promise<void>
  /** Forgets the folder; its files stay. */
  readonly forget: () => Promise<void>
}

/** One store for one storage. */
export const findBackupFolder = makeOnePerStorage(createBackupFolder)

export function useBackupFolder<Value>(select: (state: BackupFolderState) => Value): Value {
  return useStore(findBackupFolder(useServices()), select)
}

const LOCK = 'harreman:backup-folder'

function createBackupFolder({ storage, now }: Services): StoreApi<BackupFolderState> {
  const { preferences } = storage
  let running: Promise<void> | undefined
  const show = (record: FolderRecord | undefined, trouble?: FolderTrouble) =>
    store.setState({ folder: describe(record, trouble ? { type: 'stopped', trouble } : { type: 'waiting' }) })

  const keep = async () => {
    const record = await readFolderRecord(preferences)
    if (!record) return show(undefined)
    try {
      if ((await record.handle.queryPermission({ mode: 'readwrite' })) !== 'granted') {
        return show(record, 'permission')
      }
      store.setState({ folder: describe(record, { type: 'working' }) })
      show(await fillFolder(storage, record, now()))
    } catch (error) {
      show((await readFolderRecord(preferences).catch(() => undefined)) ?? record, readFolderTrouble(error))
    }
  }
  // Two at once, in one tab or in two, would each take the files of the other for a stranger's.
  const keepNow = async () => {
    running ??= withLock(LOCK, keep).finally(() => {
      running = undefined
    })
    await running
  }
  const store = createStore<BackupFolderState>(() => ({
    folder: { type: 'unread' },
    keepNow,
    choose: async () => {
      const handle = await pickFolder()
      if (!handle) return
      const former = await readFolderRecord(preferences).catch(() => undefined)
      const isSame = await former?.handle.isSameEntry(handle).catch(() => false)
      const files: FolderRecord['files'] = (isSame && former?.files) || new Map()
      await writeFolderRecord(preferences, { handle, keptAt: undefined, files, skippedCount: 0 })
      await running
      await keepNow()
    },
    allow: async () => {
      const record = await readFolderRecord(preferences)
      await record?.handle.requestPermission({ mode: 'readwrite' }).catch(() => undefined)
      await keepNow()
    },
    forget: async () => {
      await running
      await writeFolderRecord(preferences, undefined)
      show(undefined)
    },
  }))
  readFolderRecord(preferences).then(
    (record) => show(record),
    () => show(undefined),
  )
  return store
}

/** How many files are written between two notes of it: the note is as large as the list of all files. */
const FILES_PER_NOTE = 20

async function fillFolder(
  storage: Services['storage'],
  record: FolderRecord,
  now: number,
): Promise<FolderRecord> {
  const { keepFolder } = await import('../backup/keep-folder')
  let known = record.files
  let written = 0
  const note = () => writeFolderRecord(storage.preferences, { ...record, files: known })
  const onWritten = async (files: FolderRecord['files']) => {
    known = files
    written += 1
    if (written % FILES_PER_NOTE === 0) await note()
  }
  const request = { folder: record.handle, source: storage, files: known, now: new Date(now), onWritten }
  try {
    const next = { ...record, ...(await keepFolder(request)), keptAt: now }
    await writeFolderRecord(storage.preferences, next)
    return next
  } catch (error) {
    // What is written is ours, also when the rest could not be.
    if (written > 0) await note()
    throw error
  }
}

function describe(
  record: FolderRecord | undefined,
  state: { type: 'waiting' | 'working' } | { type: 'stopped'; trouble: FolderTrouble },
): FolderState {
  if (!record) return { type: isSupported() ? 'none' : 'unsupported' }
  const { handle, keptAt, skippedCount } = record
  return { ...state, name: handle.name, keptAt, skippedCount }
}

function isSupported(): boolean {
  return 'showDirectoryPicker' in window
}

/** Undefined when the person closes the picker. */
async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await window.showDirectoryPicker({ id: 'harreman-backup', mode: 'readwrite' })
  } catch {
    return undefined
  }
}

async function withLock(name: string, run: () => Promise<void>): Promise<void> {
  // Not everywhere: without it two tabs may at worst leave a file twice.
  if (navigator.locks) await navigator.locks.request(name, run)
  else await run()
}

function readFolderTrouble(error: unknown): FolderTrouble {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'permission'
  if (name === 'NotFoundError') return 'gone'
  return name === 'QuotaExceededError' ? 'full' : 'failed'
}
