import { findBackupFolder } from './backup-folder'
import type { Services } from './services'

/** In milliseconds: how long after the last change, and how long at most while somebody goes on writing. */
const QUIET = 60_000
const LONGEST_WAIT = 5 * 60_000

/**
 * Keeps the backup folder up to date while the app runs: a minute after the last change, every five minutes during work
 * without a pause, and when the tab is left. Gives the way to stop.
 */
export function followFolder(services: Services): () => void {
  const store = findBackupFolder(services)
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince: number | undefined
  const keep = () => {
    clearTimeout(timer)
    waitingSince = undefined
    const { folder, keepNow } = store.getState()
    if (folder.type === 'working') plan()
    if (folder.type === 'waiting' || folder.type === 'stopped') keepNow().catch(() => undefined)
  }
  const plan = () => {
    const present = Date.now()
    waitingSince ??= present
    clearTimeout(timer)
    timer = setTimeout(keep, Math.max(0, Math.min(QUIET, waitingSince + LONGEST_WAIT - present)))
  }
  const leave = () => {
    if (document.visibilityState === 'hidden' && waitingSince !== undefined) keep()
  }
  const stopWatching = services.library.subscribe(({ rows }, before) => {
    if (rows !== before.rows) plan()
  })
  document.addEventListener('visibilitychange', leave)
  plan()
  return () => {
    clearTimeout(timer)
    stopWatching()
    document.removeEventListener('visibilitychange', leave)
  }
}
