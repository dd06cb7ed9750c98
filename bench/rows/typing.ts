import type { Locator, Page } from '@playwright/test'
import type { BenchRow } from '../row.ts'
import { makeStoredCanvas, writeStored } from '../seed/write-stored.ts'

const TEXT = 'Hundreds of students write with this every term, quickly and without looking.'
const NOTES = 1000

/** From a key to the frame that shows its letter: the 95th percentile of some eighty letters. */
export const typing: BenchRow = {
  name: 'typing',
  unit: 'ms',
  work: `key → paint, p95, at ${NOTES} notes`,
  against: 'a bare text area on an empty page',
  goal: 1.5,
  isAlsoThrottled: true,
  prepare: async (bench) => {
    await writeStored(bench, bench.address, [makeStoredCanvas('typing', NOTES)])
    const { page: canvas } = await bench.openPage(`${bench.address}#/canvas/typing`)
    await canvas.getByRole('button', { name: 'Add note' }).first().click()
    const bare = '<!doctype html><title>Bare</title><textarea></textarea>'
    const { page: empty } = await bench.openPage(await bench.addPage('bare.html', bare))
    return {
      harreman: () => measureTyping(canvas, canvas.getByRole('textbox', { name: 'Note text' })),
      reference: () => measureTyping(empty, empty.getByRole('textbox')),
    }
  },
}

/** The 95th percentile over the letters of a text, in milliseconds. */
export async function measureTyping(page: Page, field: Locator, text = TEXT): Promise<number> {
  await page.bringToFront()
  await field.fill('')
  await page.evaluate(watchKeys)
  await field.pressSequentially(text, { delay: 25 })
  const times = await page.evaluate(() => Reflect.get(window, 'stopWatchingKeys')())
  const sorted = times.toSorted((one: number, other: number) => one - other)
  if (sorted.length < text.length) throw new Error('not every key was followed by a frame')
  return sorted[Math.ceil(sorted.length * 0.95) - 1]
}

/** Runs in the page: notes for each key the ms until the frame after it has been painted. */
function watchKeys(): void {
  const times: number[] = []
  const note = ({ timeStamp }: KeyboardEvent) => {
    requestAnimationFrame(() => {
      const afterPaint = new MessageChannel()
      afterPaint.port1.onmessage = () => times.push(performance.now() - timeStamp)
      afterPaint.port2.postMessage(null)
    })
  }
  addEventListener('keydown', note, { capture: true })
  const stop = async () => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    removeEventListener('keydown', note, { capture: true })
    return times
  }
  Object.assign(window, { stopWatchingKeys: stop })
}
