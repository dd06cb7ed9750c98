import type { Bench, BenchRow } from '../row.ts'
import { makeStoredCanvas, writeStored } from '../seed/write-stored.ts'

const NOTES = 60

/**
 * From asking for the address of a canvas until its notes are painted and one can be added. Both pages come from the
 * precache, through a service worker that is not running yet, and without a network.
 */
export const start: BenchRow = {
  name: 'start',
  unit: 'ms',
  work: `cold start (cached, offline) of a canvas with ${NOTES} notes until it can be edited`,
  against: 'a static page with the same elements and styles, until painted',
  goal: 2,
  isAlsoThrottled: true,
  hasServiceWorker: true,
  prepare: async (bench) => {
    await writeStored(bench, bench.address, [makeStoredCanvas('start', NOTES)])
    await waitUntilKept(bench)
    const canvas = `${bench.address}#/canvas/start`
    const still = await keepStill(bench, canvas)
    await bench.context.setOffline(true)
    const measurements = {
      harreman: () => measureStart(bench, canvas),
      reference: () => measureStart(bench, still),
    }
    // The code of scripts is kept by the browser from the second run on, as it is for everybody who comes back.
    for (const measure of Object.values(measurements)) for (const _ of [1, 2]) await measure()
    return measurements
  },
}

async function waitUntilKept({ context, address }: Bench): Promise<void> {
  const page = await context.newPage()
  await page.goto(address)
  await page.getByText('Works offline').waitFor({ timeout: 120_000 })
  await page.close()
}

/** Puts the page as it stands, without its scripts, where the service worker finds the app. */
async function keepStill({ context }: Bench, canvas: string): Promise<string> {
  const page = await context.newPage()
  await page.goto(canvas)
  await page.getByRole('complementary', { name: 'Guide' }).getByRole('textbox').first().waitFor()
  const address = await page.evaluate(async () => {
    // React sets styles one by one, which the policy allows; as attributes in a text it forbids them.
    const dispensable = 'script, link[rel="modulepreload"], meta[http-equiv]'
    for (const element of document.querySelectorAll(dispensable)) element.remove()
    const html = `<!doctype html>${document.documentElement.outerHTML}`
    const [name = ''] = (await caches.keys()).filter((key) => key.includes('precache'))
    const cache = await caches.open(name)
    const address = new URL('still.html', document.baseURI).href
    await cache.put(address, new Response(html, { headers: { 'content-type': 'text/html' } }))
    return address
  })
  await page.close()
  return address
}

async function measureStart(bench: Bench, address: string): Promise<number> {
  const { page, session } = await bench.openPage('about:blank')
  await page.addInitScript(watchUntilPainted, NOTES)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  const response = await page.goto(address)
  if (!response?.fromServiceWorker()) throw new Error(`${address} did not come from the service worker`)
  const time = await page.waitForFunction(() => Reflect.get(window, 'readyAfter'))
  const milliseconds = Number(await time.jsonValue())
  await page.close()
  return milliseconds
}

/** Runs in the page: notes when all notes and the button below them have been painted, in ms since the navigation began. */
function watchUntilPainted(noteCount: number): void {
  const look = () => {
    const notes = document.querySelectorAll('main [data-note]')
    const fields = document.querySelectorAll('main button[data-focus="add"]')
    if (notes.length < noteCount || fields.length === 0) return requestAnimationFrame(look)
    const afterPaint = new MessageChannel()
    afterPaint.port1.onmessage = () => Object.assign(window, { readyAfter: performance.now() })
    return requestAnimationFrame(() => afterPaint.port2.postMessage(null))
  }
  look()
}
