import type { BenchRow } from '../row.ts'
import { alternatives } from './alternatives.ts'
import { checks } from './checks.ts'
import { dragging } from './dragging.ts'
import { growth } from './growth.ts'
import { handIns } from './hand-ins.ts'
import { history } from './history.ts'
import { library } from './library.ts'
import { memory } from './memory.ts'
import { palette } from './palette.ts'
import { pdf } from './pdf.ts'
import { saving } from './saving.ts'
import { start } from './start.ts'
import { typing } from './typing.ts'
import { views } from './views.ts'
import { waysOut } from './ways-out.ts'
import { weight } from './weight.ts'

/** Everything that is measured, in the order of the table. */
export const rows: readonly BenchRow[] = [
  start,
  typing,
  dragging,
  saving,
  growth,
  ...views,
  alternatives,
  library,
  palette,
  history,
  checks,
  pdf,
  ...waysOut,
  handIns,
  memory,
  weight,
]
