import type { BenchRow } from '../row.ts'
import { start } from './start.ts'
import { typing } from './typing.ts'
import { weight } from './weight.ts'

/** Everything that is measured, in the order of the table. */
export const rows: readonly BenchRow[] = [weight, start, typing]
