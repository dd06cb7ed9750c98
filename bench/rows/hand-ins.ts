import type { BenchRow } from '../row.ts'
import { makeHandInTimes } from '../seed/write-stored.ts'

const COUNT = 100
const NOTES = 60
const LINKS = 40

/** What a teacher waits for. Unpacking and listing know no browser, and are measured without one. */
export const handIns: BenchRow = {
  name: 'hand-ins',
  unit: 'ms',
  work: `listing a zip of ${COUNT} hand-ins of ${NOTES} notes`,
  against: 'reading the same files one by one, parsed and checked',
  goal: 3,
  isAlsoThrottled: false,
  prepare: async () => {
    const { list, read } = makeHandInTimes(COUNT, NOTES, LINKS)
    // Once before, so that both are compiled.
    await list()
    await read()
    return { harreman: list, reference: read }
  },
}
