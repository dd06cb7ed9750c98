import { leaveCanvas, openCanvas, openWarmApp } from '../open-canvas.ts'
import type { BenchPage, BenchRow } from '../row.ts'
import { makeStoredCanvas, measureJson, writeStored } from '../seed/write-stored.ts'

const NOTES = 1000

/** What a canvas full of notes takes of the JavaScript heap beyond an empty one. */
export const memory: BenchRow = {
  name: 'memory',
  unit: 'kB',
  work: `heap after opening ${NOTES} notes, over an empty canvas`,
  against: 'size of their JSON',
  goal: 30,
  isAlsoThrottled: false,
  prepare: async (bench) => {
    const full = makeStoredCanvas('full', NOTES)
    const empty = makeStoredCanvas('empty', 0)
    await writeStored(bench, bench.address, [full, empty, makeStoredCanvas('warm', 9)])
    const opened = await openWarmApp(bench, bench.address, 'warm')
    const size = (await measureJson(full)) - (await measureJson(empty))
    const measure = async () => {
      const before = await measureHeap(opened, 'empty', 0)
      return (await measureHeap(opened, 'full', NOTES)) - before
    }
    return { harreman: async () => (await measure()) / 1000, reference: async () => size / 1000 }
  },
}

async function measureHeap({ page, session }: BenchPage, id: string, noteCount: number): Promise<number> {
  await openCanvas(page, id, noteCount)
  await page.getByRole('button', { name: 'Add note' }).first().waitFor()
  await page.waitForLoadState('networkidle')
  // Twice: what only finalizers let go of is collected by the second round.
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await leaveCanvas(page)
  return usedSize
}
