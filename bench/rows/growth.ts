import { leaveCanvas, openCanvas, openWarmApp } from '../open-canvas.ts'
import type { BenchRow } from '../row.ts'
import { makeStoredCanvas, writeStored } from '../seed/write-stored.ts'

const MANY = 2000
const FEW = 200

/** From following the link to a canvas, in the running app, until its last note has been painted. */
export const growth: BenchRow = {
  name: 'growth',
  unit: 'ms',
  work: `opening a canvas with ${MANY} notes`,
  against: `with ${FEW} notes`,
  goal: 6,
  isAlsoThrottled: true,
  prepare: async (bench) => {
    await writeStored(bench, bench.address, [makeStoredCanvas('many', MANY), makeStoredCanvas('few', FEW)])
    const { page } = await openWarmApp(bench, bench.address, 'few')
    const measure = async (id: string, count: number) => {
      const time = await openCanvas(page, id, count)
      await leaveCanvas(page)
      return time
    }
    await measure('many', MANY)
    return { harreman: () => measure('many', MANY), reference: () => measure('few', FEW) }
  },
}
