import type { UnsavedWork } from './unsaved-work'
import { version } from './version'
import type { WorkerMessage } from './worker-message'
import { actWhileNobodyWrites, holdWritingLock } from './writing-lock'

/** How long saving may take before somebody has to look at it, in milliseconds. */
const SAVING_LIMIT = 5000
/** How often a tab that stays open looks for a newer version, in milliseconds. */
const LOOKING_INTERVAL = 3_600_000

let registration: ServiceWorkerRegistration | undefined
let unsavedWork: UnsavedWork | undefined

/** Keeps the whole app on this device. Without that it works as any page does, as long as there is a connection. */
export async function keepOffline(work: UnsavedWork): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const workers = navigator.serviceWorker
  unsavedWork = work
  followTakeOver(workers)
  try {
    const address = new URL('service-worker.js', document.baseURI)
    registration = await workers.register(address, { updateViaCache: 'none' })
    followUpdates(registration)
    await workers.ready
  } catch {
    // Forbidden by the browser, or the server is away: the next visit tries again.
    return
  }
  holdWritingLock(work)
  version.setState({ isOffline: true })
  const startPart = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? ''
  send(workers.controller, { type: 'tidyUp', startPart })
}

function followTakeOver(workers: ServiceWorkerContainer): void {
  // The first worker of all takes over a page that had none: that is no newer version.
  let hadController = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    if (hadController) version.setState({ newer: 'elsewhere', obstacle: 'none' })
    hadController = true
  })
}

function followUpdates(registration: ServiceWorkerRegistration): void {
  const tell = () => registration.waiting && registration.active && version.setState({ newer: 'waiting' })
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell)
  })
  tell()
  const look = () => void registration.update().catch(() => undefined)
  setInterval(look, LOOKING_INTERVAL)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look())
}

/** Starts the newer version in this tab, once everything is on the disk and while no other tab is being written in. */
export async function startNewerVersion(): Promise<void> {
  // What is being typed here is handed over first.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  version.setState({ obstacle: 'none' })
  if (unsavedWork && !(await waitUntilSaved(unsavedWork))) return version.setState({ obstacle: 'unsaved' })
  const isWaiting = version.getState().newer === 'waiting'
  const isFree = await actWhileNobodyWrites(isWaiting ? takeOver : async () => location.reload())
  if (!isFree) version.setState({ obstacle: 'writing' })
}

export function hideNewerVersion(): void {
  version.setState({ newer: 'none', obstacle: 'none' })
}

function takeOver(): Promise<void> {
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      location.reload()
      resolve()
    })
    send(registration?.waiting, { type: 'activate' })
  })
}

function waitUntilSaved(work: UnsavedWork): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (isSaved: boolean) => {
      stop()
      clearTimeout(timer)
      resolve(isSaved)
    }
    const timer = setTimeout(() => finish(false), SAVING_LIMIT)
    const stop = work.subscribe(() => work.isSaved() && finish(true))
    if (work.isSaved()) finish(true)
  })
}

function send(worker: ServiceWorker | null | undefined, message: WorkerMessage): void {
  worker?.postMessage(message)
}
