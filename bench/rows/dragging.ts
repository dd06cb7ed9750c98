import type { Page } from '@playwright/test'
import type { BenchRow } from '../row.ts'
import { makeStoredCanvas, writeStored } from '../seed/write-stored.ts'

const NOTES = 500
/** Blocks over which the note is carried, there and back. */
const WAY = ['Key Partners', 'Value Propositions', 'Customer Segments', 'Revenue Streams', 'Cost Structure']
const STEPS = 24

/** Time between two frames, 95th percentile, while a note is carried over the board and its lists scroll below it. */
export const dragging: BenchRow = {
  name: 'dragging',
  unit: 'ms',
  work: `frame interval, p95, while dragging at ${NOTES} notes`,
  against: 'the same page at rest',
  goal: 1.5,
  isAlsoThrottled: true,
  prepare: async (bench) => {
    await writeStored(bench, bench.address, [makeStoredCanvas('dragging', NOTES)])
    const { page } = await bench.openPage(`${bench.address}#/canvas/dragging`)
    await page.getByRole('button', { name: 'Add note' }).first().waitFor()
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('pointer-drag')),
    )
    await page.waitForLoadState('networkidle')
    await page.evaluate(watchFrames)
    return { harreman: () => measureDrag(page), reference: () => measureRest(page) }
  },
}

async function measureDrag(page: Page): Promise<number> {
  const first = page.locator('[data-note]').first()
  // The drag before may have scrolled its list.
  await first.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const note = await first.boundingBox()
  if (!note) throw new Error('there is no note to drag')
  await page.mouse.move(note.x + 20, note.y + 10)
  await page.mouse.down()
  await page.mouse.move(note.x + 40, note.y + 40, { steps: 8 })
  await page.locator('[data-drop-line]').first().waitFor({ state: 'attached' })
  await page.evaluate(() => Reflect.get(window, 'frameWatch').start())
  for (const name of [...WAY, ...WAY.toReversed()]) {
    const block = await page.getByRole('region', { name }).boundingBox()
    if (block)
      await page.mouse.move(block.x + block.width / 2, block.y + block.height * 0.7, { steps: STEPS })
  }
  const interval = await readFrames(page)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await page.locator('[data-drop-line]').waitFor({ state: 'detached' })
  return interval
}

async function measureRest(page: Page): Promise<number> {
  await page.evaluate(() => Reflect.get(window, 'frameWatch').start())
  await page.waitForTimeout(2000)
  return await readFrames(page)
}

async function readFrames(page: Page): Promise<number> {
  const intervals: number[] = await page.evaluate(() => Reflect.get(window, 'frameWatch').stop())
  const sorted = intervals.toSorted((one, other) => one - other)
  if (sorted.length < 20) throw new Error('too few frames to say anything')
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
}

/** Runs in the page: gathers the milliseconds between frames. */
function watchFrames(): void {
  let intervals: number[] = []
  let handle = 0
  const start = () => {
    intervals = []
    let before = performance.now()
    const step = () => {
      const now = performance.now()
      intervals.push(now - before)
      before = now
      handle = requestAnimationFrame(step)
    }
    handle = requestAnimationFrame(step)
  }
  const stop = () => {
    cancelAnimationFrame(handle)
    return intervals.slice(1)
  }
  Object.assign(window, { frameWatch: { start, stop } })
}
