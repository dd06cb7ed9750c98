import type { Page } from '@playwright/test'
import type { Bench, BenchRow } from '../row.ts'
import { makeStoredCanvas, writeStored } from '../seed/write-stored.ts'

/** From asking for the address of a canvas until a note can be added, with nothing in the cache. */
export const start: BenchRow = {
  name: 'start',
  unit: 'ms',
  work: 'cold start of a canvas with 60 notes until a note can be added',
  against: 'a static page with the same elements and styles',
  goal: 2,
  isAlsoThrottled: false,
  prepare: async (bench) => {
    await writeStored(bench, bench.address, [makeStoredCanvas('start', 60)])
    const canvas = `${bench.address}#/canvas/start`
    const still = await takeStill(bench, canvas)
    return {
      harreman: () => measureStart(bench, canvas),
      reference: () => measureStart(bench, still),
    }
  },
}

async function takeStill(bench: Bench, address: string): Promise<string> {
  const page = await bench.context.newPage()
  await page.goto(address)
  await page.getByRole('button', { name: 'Add note' }).first().waitFor()
  const html = await page.evaluate(() => {
    for (const script of document.querySelectorAll('script, link[rel="modulepreload"]')) script.remove()
    return `<!doctype html>${document.documentElement.outerHTML}`
  })
  await page.close()
  return bench.addPage('still.html', html)
}

async function measureStart(bench: Bench, address: string): Promise<number> {
  const page = await bench.context.newPage()
  const session = await bench.context.newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await page.addInitScript(watchForButton)
  await page.goto(address)
  const time = await readTime(page)
  await page.close()
  return time
}

/** Runs in the page: notes when the button has been painted, in ms since the navigation began. */
function watchForButton(): void {
  const look = () => {
    const isThere = [...document.querySelectorAll('button')].some(
      (button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === 'Add note',
    )
    if (!isThere) requestAnimationFrame(look)
    else requestAnimationFrame(() => Object.assign(window, { readyAfter: performance.now() }))
  }
  look()
}

async function readTime(page: Page): Promise<number> {
  const time = await page.waitForFunction(() => Reflect.get(window, 'readyAfter'))
  return Number(await time.jsonValue())
}
