import { listCriticalFiles, weigh } from '../../scripts/critical-path.ts'
import type { BenchRow } from '../row.ts'

const AIM = 200

/** What is loaded until the first note can be typed, beside what it may weigh. */
export const weight: BenchRow = {
  name: 'weight',
  unit: 'kB',
  work: 'gzip until the first note can be typed',
  against: `the aim of ${AIM} kB`,
  goal: 1,
  isExact: true,
  isAlsoThrottled: false,
  prepare: async () => ({
    harreman: async () => weigh(listCriticalFiles()) / 1000,
    reference: async () => AIM,
  }),
}
