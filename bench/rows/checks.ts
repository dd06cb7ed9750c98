import type { BenchRow } from '../row.ts'
import { makeCheckTimes, makeLinkedCanvas } from '../seed/write-stored.ts'

const NOTES = 1000
const LINKS = 2000

/** All checks over one canvas. They know no browser, and are measured without one. */
export const checks: BenchRow = {
  name: 'checks',
  unit: 'ms',
  work: `all checks over ${NOTES} notes and ${LINKS} links`,
  against: 'copying that canvas as JSON',
  goal: 1.5,
  isAlsoThrottled: false,
  prepare: () => {
    const { check, copy } = makeCheckTimes(makeLinkedCanvas('checks', NOTES, LINKS).canvas)
    // Once before, so that both are compiled.
    check()
    copy()
    return Promise.resolve({
      harreman: () => Promise.resolve(check()),
      reference: () => Promise.resolve(copy()),
    })
  },
}
