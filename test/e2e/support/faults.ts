import type { CDPSession, Page } from '@playwright/test'

/** The browser allows the app this many bytes on the disk, until it is lifted. Before the app is opened. */
export async function limitRoom(page: Page, { origin, bytes }: { origin: string; bytes: number }) {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes })
  return { lift: () => session.send('Storage.overrideQuotaForOrigin', { origin }) }
}

/** Text that no compression makes smaller, so that it takes its room on the disk. */
export function makeDenseText(length: number): string {
  return Array.from({ length }, () => Math.floor(Math.random() * 36).toString(36)).join('')
}

/** Stops all that happens in a tab, as the browser does with one that was long in the background. */
export async function freezeTab(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Debugger.enable')
  const isStopped = new Promise((resolve) => session.once('Debugger.paused', resolve))
  const run = session.send('Runtime.evaluate', { expression: 'debugger' })
  await isStopped
  return {
    /** The event is the one that the browser itself sends when it wakes a tab. */
    wake: async () => {
      await session.send('Debugger.resume')
      await run
      await session.detach()
      await page.evaluate(() => document.dispatchEvent(new Event('resume', { bubbles: true })))
    },
  }
}

/** What "Delete browsing data" does while the app is open. */
export async function clearBrowserData(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
}

/** What another page of the same origin can do while the app is open. */
export async function deleteDatabase(page: Page): Promise<void> {
  const other = await page.context().newPage()
  await other.goto('./icon.svg')
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase('harreman')
        deletion.onsuccess = () => resolve()
        deletion.onerror = () => reject(deletion.error)
      }),
  )
  await other.close()
}

/** A tab that was opened long ago: it made the database as version 1 had it, and never lets go of it. */
export async function openOldTab(page: Page): Promise<void> {
  await page.goto('./icon.svg')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        // Dexie counts in tenths.
        const opening = indexedDB.open('harreman', 10)
        opening.onupgradeneeded = () => {
          const canvases = opening.result.createObjectStore('canvases', { keyPath: 'id' })
          canvases.createIndex('updatedAt', 'updatedAt')
          const updates = opening.result.createObjectStore('updates', { keyPath: 'key', autoIncrement: true })
          updates.createIndex('canvasId', 'canvasId')
          opening.result.createObjectStore('preferences', { keyPath: 'key' })
        }
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          Object.assign(window, { heldDatabase: opening.result })
          resolve()
        }
      }),
  )
}
