import type { Locator, Page } from '@playwright/test'
import { makeFilledCanvas } from '../make-filled-canvas.ts'
import type { BenchRow } from '../row.ts'

const TEXT = 'Hundreds of students write with this every term, quickly and without looking.'

/** From a key to the frame that shows its letter: the slowest of twenty letters (95th percentile). */
export const typing: BenchRow = {
  name: 'key to paint, 95th percentile',
  unit: 'ms',
  against: 'a bare text area',
  pairs: 5,
  prepare: async (bench) => {
    const canvas = await bench.context.newPage()
    await canvas.goto(await makeFilledCanvas(bench))
    await canvas.getByRole('button', { name: 'Add note' }).first().click()

    const bare = await bench.context.newPage()
    await bare.goto(
      await bench.addPage('bare.html', '<!doctype html><title>Bare</title><textarea></textarea>'),
    )
    return {
      harreman: () => measureTyping(canvas, canvas.getByRole('textbox', { name: 'Note text' })),
      reference: () => measureTyping(bare, bare.getByRole('textbox')),
    }
  },
}

async function measureTyping(page: Page, field: Locator): Promise<number> {
  await page.bringToFront()
  await field.fill('')
  await page.evaluate(watchKeys)
  await field.pressSequentially(TEXT, { delay: 25 })
  const times = await page.evaluate(() => Reflect.get(window, 'stopWatchingKeys')())
  const sorted = times.toSorted((one: number, other: number) => one - other)
  if (sorted.length < TEXT.length) throw new Error('not every key was followed by a frame')
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
