import { compacting } from './compacting.ts'
import { dragging } from './dragging.ts'
import { importing } from './importing.ts'
import { typing } from './typing.ts'
import type { Work } from './work.ts'

/** What a browser is killed in, in turn. */
export const works: readonly Work[] = [typing, dragging, importing, compacting]
