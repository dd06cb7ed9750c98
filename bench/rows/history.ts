import { leaveCanvas, openCanvas, openWarmApp } from '../open-canvas.ts'
import type { BenchRow } from '../row.ts'
import { makeHistory, writeStored } from '../seed/write-stored.ts'

const NOTES = 200
const EDITS = 10_000
/** The first opening compacts what it finds, so that each measurement needs a canvas that nobody has opened. */
const COPIES = 30

/** Opening in the running app, as in `growth`. */
export const history: BenchRow = {
  name: 'history',
  unit: 'ms',
  work: `opening a canvas after ${EDITS} edits`,
  against: 'the same canvas freshly imported',
  goal: 1.3,
  isAlsoThrottled: true,
  prepare: async (bench) => {
    const ids = Array.from({ length: COPIES }, (_, copy) => ({ old: `old-${copy}`, fresh: `fresh-${copy}` }))
    const pairs = makeHistory(NOTES, EDITS, ids)
    await writeStored(
      bench,
      bench.address,
      pairs.flatMap(({ old, fresh }) => [old, fresh]),
    )
    const { page } = await openWarmApp(bench, bench.address, 'fresh-0')
    const count = pairs[0]?.old.row.noteCount ?? 0
    let copy = 0
    const measure = async (id: string) => {
      const time = await openCanvas(page, id, count)
      await leaveCanvas(page)
      return time
    }
    const next = () => {
      copy += 1
      if (copy >= COPIES) throw new Error(`there are only ${COPIES} copies: ask for fewer pairs`)
      return copy
    }
    await measure('old-0')
    return { harreman: () => measure(`old-${next()}`), reference: () => measure(`fresh-${copy}`) }
  },
}
