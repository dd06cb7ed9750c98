import type { Locator, Page } from '@playwright/test'

/** The name under which the app keeps everything on a device. */
const databaseName = 'harreman'

/** The browser has no IndexedDB, or refuses to open it as in a private window. */
export async function takeDatabaseAway(page: Page, way: 'missing' | 'blocked'): Promise<void> {
  await page.addInitScript((how) => {
    if (how === 'missing') {
      Object.defineProperty(window, 'indexedDB', { value: undefined })
    } else {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    }
  }, way)
}

/** Lets a test fill up the disk and make room again while the app runs; or break it, by another name of the error. */
export async function controlRoom(page: Page, errorName = 'QuotaExceededError') {
  await page.addInitScript((name) => {
    const { add, put } = IDBObjectStore.prototype
    const isFull = () => 'isDiskFull' in window && window.isDiskFull === true
    const refuse = () => {
      throw new DOMException('Nothing can be written', name)
    }
    IDBObjectStore.prototype.add = function (...values) {
      return isFull() ? refuse() : add.apply(this, values)
    }
    IDBObjectStore.prototype.put = function (...values) {
      return isFull() ? refuse() : put.apply(this, values)
    }
  }, errorName)
  const set = (isDiskFull: boolean) =>
    page.evaluate((value) => Object.assign(window, { isDiskFull: value }), isDiskFull)
  /** Makes room and presses the button in one turn: else the app's own next try could come first. */
  const makeRoomAndPress = (button: Locator) =>
    button.evaluate((element: HTMLElement) => {
      Object.assign(window, { isDiskFull: false })
      element.click()
    })
  return { fillUp: () => set(true), makeRoom: () => set(false), makeRoomAndPress }
}

/** Holds back the news that a transaction has completed until the test lets it through. */
export async function holdCompletion(page: Page) {
  await page.addInitScript(() => {
    const waiting: (() => void)[] = []
    const state = {
      isHolding: false,
      count: () => waiting.length,
      release: () => {
        for (const tell of waiting.splice(0)) tell()
      },
    }
    Object.assign(window, { completion: state })
    // Before any listener of the app, so that none hears of it.
    const hold = (event: Event) => {
      const { target } = event
      if (!state.isHolding || !(target instanceof IDBTransaction) || target.mode !== 'readwrite') return
      event.stopImmediatePropagation()
      waiting.push(() => target.dispatchEvent(new Event('complete')))
    }
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (...values) {
      const begun = transaction.apply(this, values)
      begun.addEventListener('complete', hold)
      return begun
    }
  })
  const call = (act: 'hold' | 'release') =>
    page.evaluate((wanted) => {
      const { completion } = window as unknown as { completion: { isHolding: boolean; release: () => void } }
      completion.isHolding = wanted === 'hold'
      if (wanted === 'release') completion.release()
    }, act)
  const countHeld = () =>
    page.evaluate(() => (window as unknown as { completion: { count: () => number } }).completion.count())
  return { hold: () => call('hold'), release: () => call('release'), countHeld }
}

/** Writes raw values past the app: rows of canvases and of updates (bytes as numbers). */
export async function writeRaw(
  page: Page,
  records: {
    readonly canvases?: readonly unknown[]
    readonly updates?: readonly { canvasId: string; bytes: readonly number[] }[]
  },
): Promise<void> {
  await page.evaluate(
    ({ name, canvases, updates }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const writing = database.transaction(['canvases', 'updates'], 'readwrite')
          for (const row of canvases) writing.objectStore('canvases').put(row)
          for (const { canvasId, bytes } of updates) {
            writing.objectStore('updates').add({ canvasId, bytes: new Uint8Array(bytes) })
          }
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            database.close()
            resolve()
          }
        }
      }),
    { name: databaseName, canvases: records.canvases ?? [], updates: records.updates ?? [] },
  )
}

/** Does to the database what a newer version of the app does when it starts, and stays open. */
export async function openNewerVersion(page: Page): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const probe = indexedDB.open(name)
        probe.onerror = () => reject(probe.error)
        probe.onsuccess = () => {
          const { version } = probe.result
          probe.result.close()
          const opening = indexedDB.open(name, version + 10)
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => resolve()
        }
      }),
    databaseName,
  )
}
