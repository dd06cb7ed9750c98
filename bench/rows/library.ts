import type { Bench, BenchRow, Figure } from '../row.ts'
import { makeLibrary, writeStored } from '../seed/write-stored.ts'

const MANY = 1000
const FEW = 10

/** From asking for the library until its cards have been painted, and from a word in the search to what it finds. */
export const library: BenchRow = {
  name: 'library',
  unit: 'ms',
  work: `list of ${MANY} canvases until usable, and one search`,
  against: `of ${FEW}`,
  goal: 1.5,
  isAlsoThrottled: true,
  prepare: async (bench) => {
    await writeStored(bench, bench.address, makeLibrary(MANY))
    await writeStored(bench, bench.otherAddress, makeLibrary(FEW))
    // So that no figure holds a download that the other lacks.
    for (const address of [bench.address, bench.otherAddress]) await measureLibrary(bench, address)
    return {
      harreman: () => measureLibrary(bench, bench.address),
      reference: () => measureLibrary(bench, bench.otherAddress),
    }
  },
}

async function measureLibrary(bench: Bench, address: string): Promise<Figure> {
  const { page } = await bench.openPage(address)
  const list = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.querySelector('main h2 a') || !document.querySelector('input[type="search"]')) {
            return requestAnimationFrame(look)
          }
          return requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
        }
        look()
      }),
  )
  await page.waitForLoadState('networkidle')
  const search = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]')
        const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
        if (!field || !write) throw new Error('there is nothing to search with')
        const start = performance.now()
        write.call(field, 'bakery')
        field.dispatchEvent(new Event('input', { bubbles: true }))
        const look = () => {
          const titles = [...document.querySelectorAll('main h2 a')].map((link) => link.textContent)
          if (titles.length === 0 || !titles.every((title) => title.startsWith('Bakery'))) {
            return requestAnimationFrame(look)
          }
          const afterPaint = new MessageChannel()
          afterPaint.port1.onmessage = () => resolve(performance.now() - start)
          return requestAnimationFrame(() => afterPaint.port2.postMessage(null))
        }
        requestAnimationFrame(look)
      }),
  )
  await page.close()
  return { total: list + search, parts: { list, search } }
}
