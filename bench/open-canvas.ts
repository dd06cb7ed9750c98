import type { Page } from '@playwright/test'
import type { Bench, BenchPage } from './row.ts'

/** The app in its library, with the views of a canvas loaded: what is opened from here costs no download. */
export async function openWarmApp(bench: Bench, address: string, canvasId: string): Promise<BenchPage> {
  const opened = await bench.openPage(address)
  const { page } = opened
  await page.getByRole('heading', { name: 'My canvases' }).waitFor()
  await openCanvas(page, canvasId, 1)
  await page.getByRole('button', { name: 'Export' }).waitFor()
  await page.waitForLoadState('networkidle')
  await leaveCanvas(page)
  return opened
}

/** Opens a canvas within the running app; gives the milliseconds until its last note has been painted. */
export async function openCanvas(page: Page, canvasId: string, noteCount: number): Promise<number> {
  return await openView(page, `#/canvas/${canvasId}`, { selector: 'main [data-note]', count: noteCount })
}

/** What a view shows when it is all there. */
interface Shown {
  readonly selector: string
  readonly count: number
}

/** Follows an address within the running app; gives the milliseconds until all that the view shows has been painted. */
export async function openView(page: Page, address: string, shown: Shown): Promise<number> {
  await page.bringToFront()
  return await page.evaluate(
    ({ hash, selector, count }) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        location.hash = hash
        const look = () => {
          if (document.querySelectorAll(selector).length < count) return requestAnimationFrame(look)
          const afterPaint = new MessageChannel()
          afterPaint.port1.onmessage = () => resolve(performance.now() - start)
          return requestAnimationFrame(() => afterPaint.port2.postMessage(null))
        }
        look()
      }),
    { hash: address, ...shown },
  )
}

/** Back to the library, with the canvas closed and its memory given back. */
export async function leaveCanvas(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.getByRole('heading', { name: 'My canvases' }).waitFor()
}
