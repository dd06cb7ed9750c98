import { listCriticalFiles, weigh } from '../../scripts/critical-path.ts'
import type { BenchRow } from '../row.ts'

/** What is loaded until the first note can be typed, beside the 200 kB that it may weigh. */
export const weight: BenchRow = {
  name: 'weight until the first note',
  unit: 'kB',
  against: 'the aim of 200 kB',
  pairs: 1,
  prepare: async () => ({
    harreman: async () => weigh(listCriticalFiles()) / 1000,
    reference: async () => 200,
  }),
}
